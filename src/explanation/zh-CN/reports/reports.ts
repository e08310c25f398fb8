import type { ReportTemplates } from '../../report-language.js'
import { comparison } from './comparison.js'
import { freshness } from './freshness.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { verification } from './verification.js'

export const reports: ReportTemplates = {
  comparison,
  freshness,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
  verification,
}
