import type { Finding, Severity } from '../chongqing/findings/findings.js'
import type { FindingTemplates, Reference } from './language.js'

/** A finding in its sentence, told by the template of its code. */
export const findingInWords = (
  { code, data, severity }: Finding,
  templates: FindingTemplates,
  reference: Reference,
): string =>
  (templates[code] as (data: unknown, severity: Severity, reference: Reference) => string)(
    data,
    severity,
    reference,
  )
