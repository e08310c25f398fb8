import type { ReportTemplates } from '../../report-language.js'
import { boundaries } from './boundaries.js'
import { foundations } from './foundations.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { strikeOut } from './strike-out.js'

export const reports: ReportTemplates = {
  boundaries,
  foundations,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
  'strike-out': strikeOut,
}
