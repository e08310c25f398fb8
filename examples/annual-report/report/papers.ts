import {
  annualReturnPaper,
  type Correction,
  chinese,
  chinesePapers,
  chineseReasons,
  correctionsPaper,
  type Paper,
  sheetProblemText,
  shortfallPaper,
} from '../library.js'
import type { Model } from './model.js'
import { toCorrect, withoutCell } from './problems.js'

/** What the unit hands in, and what is left to do in the house before it does. */
export interface ReportPapers {
  readonly annualReturn: Paper
  readonly followUp: readonly Paper[]
}

/** The papers of the year; names of those who fill in and answer for them are left to be written by hand. */
export function reportPapers(model: Model): ReportPapers {
  const { unit, file, statistics, answer } = model
  const about = {
    ...(unit.name !== undefined && { unitName: unit.name }),
    ...(file.filledOn !== null && { filledOn: file.filledOn }),
  }
  const people = file.people.map(({ person }) => person)
  // What stood there has a place of its own on the paper.
  const corrections = toCorrect(model).map(
    (problem): Correction => ({
      ...problem,
      what: sheetProblemText(withoutCell(problem), chinese, chineseReasons),
    }),
  )
  return {
    annualReturn: annualReturnPaper({ statistics, ...about }, chinesePapers),
    followUp: [
      shortfallPaper({ unitYear: answer, people, ...about }, chinesePapers),
      correctionsPaper(corrections, chinesePapers),
    ],
  }
}
