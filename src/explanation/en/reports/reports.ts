import type { ReportTemplates } from '../../report-language.js'
import { foundations } from './foundations.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { strikeOut } from './strike-out.js'

export const reports: ReportTemplates = {
  foundations,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
  'strike-out': strikeOut,
}
