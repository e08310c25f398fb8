import type { Filling, Wanted } from './filling.js'
import { type Locale, toldIn } from './languages.js'
import {
  annualReturnPaper,
  appraisalPaper,
  type Correction,
  certificatePagePaper,
  correctedSheetPaper,
  correctionsPaper,
  evaluationPaper,
  inspectionSheetPaper,
  type Paper,
  planOutlinePaper,
  registrationCardPaper,
  type SheetProblem,
  sheetProblemText,
  shortfallPaper,
  statementPaper,
  taskBookPaper,
  yearlyReportPaper,
} from './library.js'
import type { Model, PersonResult } from './model.js'
import { masked } from './views/row.js'

/** Who has not reached the hours of the year, or of whom it is not known. */
const isShort = ({ year }: PersonResult): boolean =>
  'value' in year && (year.value.quota === 'not-met' || year.value.quota === 'undetermined')

/** What stood there has a place of its own on the paper. */
const withoutCell = ({ stood: _, ...problem }: SheetProblem): SheetProblem => problem

/** Rows that were not read, then facts that stay open. */
const toCorrect = (problems: readonly SheetProblem[]): readonly SheetProblem[] =>
  (['unread', 'open'] as const).flatMap((effect) => problems.filter((one) => one.effect === effect))

const correctionsOf = ({ file }: Model, locale: Locale): readonly Correction[] => {
  const { answers, reasons } = toldIn[locale]
  return toCorrect(file.problems).map((problem) => ({
    ...problem,
    what: sheetProblemText(withoutCell(problem), answers, reasons),
  }))
}

/** The sheets with the cells marked that were refused; of a file that could not be taken apart only its own keeper has the whole. */
const copies = (
  { file, sheets }: Model,
  corrections: readonly Correction[],
  locale: Locale,
): readonly Paper[] =>
  file.tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet)
    const isMarked = corrections.some((one) => one.sheet === table.sheet)
    return isMarked && sheet?.brokenAt.length === 0
      ? [correctedSheetPaper(sheet, corrections, toldIn[locale].papers, table)]
      : []
  })

/** The sheets as they stand after the edits, without the column of what is to be done. */
const mended = (model: Model, locale: Locale): readonly Paper[] =>
  model.sheets.flatMap((sheet) => {
    if (sheet.brokenAt.length > 0) return []
    const table = model.file.tables.find((one) => one.sheet === sheet.name)
    const { blocks, ...paper } = correctedSheetPaper(sheet, [], toldIn[locale].papers, table)
    const copied = blocks.flatMap((block) =>
      block.kind === 'copy' ? [{ ...block, rows: block.rows.map((row) => row.slice(0, -1)) }] : [],
    )
    return [{ ...paper, title: sheet.name, blocks: copied }]
  })

/** The papers that are asked for, in the language of the page; none where there is nothing to write. */
export function papersOf(
  model: Model,
  { kind, person }: Wanted,
  filling: Filling,
  locale: Locale,
): readonly Paper[] {
  const { unit, file, statistics, answer, people } = model
  const { papers: words } = toldIn[locale]
  const unitName = unit.name === undefined ? {} : { unitName: unit.name }
  const typed = Object.entries(filling).filter(([, text]) => text !== '')
  const about = { ...unitName, ...(Object.fromEntries(typed) as Partial<Filling>) }
  const statementOf = ({ person: whose, member, year }: PersonResult): Paper =>
    statementPaper({ person: whose, records: member.records, personYear: year, ...unitName }, words)
  switch (kind) {
    case 'return':
      return [annualReturnPaper({ ...(statistics && { statistics }), ...about }, words)]
    case 'report':
      return [yearlyReportPaper({ unitYear: answer, ...about }, words)]
    case 'short':
      return [
        shortfallPaper({ unitYear: answer, people: file.people.map((one) => one.person), ...about }, words),
      ]
    case 'statements':
      return people.filter(isShort).map(statementOf)
    case 'statement':
      return people.filter((one) => one.person.id === person).map(statementOf)
    case 'corrections':
      return [correctionsPaper(correctionsOf(model, locale), words)]
    case 'copies':
      return copies(model, correctionsOf(model, locale), locale)
    case 'mended':
      return mended(model, locale)
    case 'registration-card':
      return [registrationCardPaper(unitName, words)]
    case 'certificate-page':
      return [certificatePagePaper(unitName, words)]
    case 'task-book':
      return [taskBookPaper(unitName, words)]
    case 'appraisal':
      return [appraisalPaper({}, words)]
    case 'evaluation':
      return [evaluationPaper({ kind: 'comprehensive' }, words)]
    case 'course-evaluation':
      return [evaluationPaper({ kind: 'course' }, words)]
    case 'plan-outline':
      return [planOutlinePaper({}, words)]
    case 'inspection-sheet':
      return [inspectionSheetPaper(unitName, words)]
  }
}

/** A paper as far as it is shown on the screen; what is printed and downloaded has all of it as it stands. */
export interface ShownPaper {
  readonly paper: Paper
  /** How many papers there are in all. */
  readonly of: number
  /** How many rows are not shown. */
  readonly left: number
}

const shownRows = 40

/** One of the papers with the first rows of its tables, and of citizen numbers the last four places; nothing where there is none. */
export function shownPaper(papers: readonly Paper[], at: number): ShownPaper | null {
  const paper = papers[at]
  if (paper === undefined) return null
  let left = 0
  const blocks = paper.blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'copy') return block
    left += Math.max(0, block.rows.length - shownRows)
    const rows = block.rows.slice(0, shownRows)
    return { ...block, rows: rows.map((row) => row.map((cell) => ({ ...cell, text: masked(cell.text) }))) }
  })
  return { paper: { ...paper, blocks }, of: papers.length, left }
}
