import type { TemplatesOf } from '../../explanation/report-language.js'
import type { Report } from '../../toolbox/report.js'
import { boundaries } from './boundaries.js'
import { comparison } from './comparison.js'
import { foundations } from './foundations.js'
import { freshness } from './freshness.js'
import type { Phrases } from './phrases.js'
import { questions } from './questions.js'
import { remedy } from './remedy.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'
import { strikeOut } from './strike-out.js'
import { verification } from './verification.js'

/** How the reports of all tools are told in the phrases of a language. */
export const reportsIn = (phrases: Phrases): TemplatesOf<Report> => ({
  boundaries: boundaries(phrases),
  comparison: comparison(phrases),
  foundations: foundations(phrases),
  freshness: freshness(phrases),
  questions: questions(phrases),
  remedy: remedy(phrases),
  sensitivity: sensitivity(phrases),
  'sensitivity-of-many': sensitivityOfMany(phrases),
  'strike-out': strikeOut(phrases),
  verification: verification(phrases),
})
