import type { TemplatesOf } from '../../../explanation/report-language.js'
import type { Report } from '../../../toolbox/report.js'
import { boundaries } from './boundaries.js'
import { comparison } from './comparison.js'
import { foundations } from './foundations.js'
import { freshness } from './freshness.js'
import { questions } from './questions.js'
import { remedy } from './remedy.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { strikeOut } from './strike-out.js'
import { verification } from './verification.js'

export const reports: TemplatesOf<Report> = {
  boundaries,
  comparison,
  foundations,
  freshness,
  questions,
  remedy,
  sensitivity,
  'sensitivity-of-many': sensitivityOfMany,
  'strike-out': strikeOut,
  verification,
}
