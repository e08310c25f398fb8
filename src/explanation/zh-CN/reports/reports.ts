import type { ReportTemplates } from '../../report-language.js'
import { comparison } from './comparison.js'
import { freshness } from './freshness.js'
import { questions } from './questions.js'
import { remedy } from './remedy.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { verification } from './verification.js'

export const reports: ReportTemplates = {
  comparison,
  freshness,
  questions,
  remedy,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
  verification,
}
