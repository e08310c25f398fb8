import type { ReportTemplates } from '../../report-language.js'
import { freshness } from './freshness.js'
import { questions } from './questions.js'
import { remedy } from './remedy.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'

export const reports: ReportTemplates = {
  freshness,
  questions,
  remedy,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
}
