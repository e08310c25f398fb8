import type { ReportTemplates } from '../../report-language.js'
import { comparison } from './comparison.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { verification } from './verification.js'

export const reports: ReportTemplates = {
  comparison,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
  verification,
}
