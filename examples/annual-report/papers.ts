import { toldIn } from '../workbench/office/languages.js'
import {
  annualReturnPaper,
  type Correction,
  correctedSheetPaper,
  correctionsPaper,
  type Paper,
  type ReadTable,
  type Sheet,
  type SheetProblem,
  sheetProblemText,
  shortfallPaper,
} from '../workbench/office/library.js'
import type { Model } from '../workbench/office/model.js'

const { answers: chinese, papers: chinesePapers, reasons: chineseReasons } = toldIn['zh-CN']

/** What the unit hands in, and what is left to do in the house before it does. */
export interface ReportPapers {
  readonly annualReturn: Paper
  readonly followUp: readonly Paper[]
  /** The sheets that were read, to be mended and handed in again; none where nothing is to be corrected. */
  readonly copies: readonly Paper[]
}

/** The papers of the year; names of those who fill in and answer for them are left to be written by hand. */
export function reportPapers({ unit, file, statistics, answer, sheets }: Model): ReportPapers {
  const about = {
    ...(unit.name !== undefined && { unitName: unit.name }),
    ...(file.filledOn !== null && { filledOn: file.filledOn }),
  }
  const people = file.people.map(({ person }) => person)
  // What stood there has a place of its own on the paper.
  const corrections = toCorrect(file.problems).map(
    (problem): Correction => ({
      ...problem,
      what: sheetProblemText(withoutCell(problem), chinese, chineseReasons),
    }),
  )
  return {
    annualReturn: annualReturnPaper({ ...(statistics && { statistics }), ...about }, chinesePapers),
    followUp: [
      shortfallPaper({ unitYear: answer, people, ...about }, chinesePapers),
      correctionsPaper(corrections, chinesePapers),
    ],
    copies: corrections.length === 0 ? [] : copiesOf(sheets, file.tables, corrections),
  }
}

/** Rows that were not read, then facts that stay open. */
const toCorrect = (problems: readonly SheetProblem[]): readonly SheetProblem[] =>
  (['unread', 'open'] as const).flatMap((effect) => problems.filter((one) => one.effect === effect))

/** A problem without what stood there. */
const withoutCell = ({ stood: _, ...problem }: SheetProblem): SheetProblem => problem

/** The sheets of the tables in their order; of a file that could not be taken apart only its own keeper has the whole. */
const copiesOf = (
  sheets: readonly Sheet[],
  tables: readonly ReadTable[],
  corrections: readonly Correction[],
): readonly Paper[] =>
  sheets.flatMap((sheet) => {
    const table = tables.find((one) => one.sheet === sheet.name)
    const isWhole = table !== undefined && sheet.brokenAt.length === 0
    return isWhole ? [correctedSheetPaper(sheet, corrections, chinesePapers, table)] : []
  })
