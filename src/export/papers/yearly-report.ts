import type { VerdictCounts } from '../../chongqing/assessment/verdict-counts.js'
import { premiseOf } from '../../chongqing/premise-of.js'
import type { PaperWords } from '../../words/papers.js'
import { answerBy, ofUnit, paperArguments } from '../arguments.js'
import { field, fields, paperOf, table } from '../blocks.js'
import { figureCell, type Paper, type PaperCell } from '../paper.js'
import { returnTable } from './annual-return.js'
import { type PaperOfUnit, signed, unitField } from './of-unit.js'
import type { UnitYearAnswer } from './shortfalls.js'
import { valueIn } from './value-in.js'

/** What the yearly report of a unit is written from; whatever is absent is left to be filled in by hand. */
export interface YearlyReportFacts extends PaperOfUnit {
  /** The answer of `assessUnitYear`. */
  readonly unitYear?: UnitYearAnswer
  /** To whom it is handed in. */
  readonly recipient?: string
}

/**
 * The report on a unit's year (年度继续教育情况汇总): the certificates verified, its people's hours, the return and the money.
 *
 * **Legal basis:** Article 32, paragraph 1; the figures, Article 34.
 *
 * @param facts - the answer of `assessUnitYear` and the names on the paper; nothing gives a form to be filled in by hand
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { yearlyReportPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * yearlyReportPaper({}, chinesePapers).blocks.length // => 6
 * ```
 */
export function yearlyReportPaper(facts: YearlyReportFacts, words: PaperWords): Paper {
  paperArguments(facts, { ...ofUnit, 'unitYear?': answerBy('unit-year'), 'recipient?': 'string' }, words)
  const { unitYear, recipient } = facts
  const { yearlyReport: told, language } = words
  const value = valueIn(unitYear)
  const row = (name: string, counts: VerdictCounts | undefined): readonly (string | PaperCell)[] => [
    name,
    ...(counts
      ? [counts.met, counts.notMet, counts.undetermined, counts.notAssessed].map((count) => figureCell(count))
      : ['', '', '', '']),
  ]
  const { met, 'not-met': notMet, undetermined } = language.verdicts
  const funding = value?.funding
  return paperOf(words, { title: told.title(value?.year), basis: ['32.1', '34'] }, [
    fields(unitField(facts, words), field(told.recipient, recipient), field(told.verification, '', 2)),
    table(
      told.people,
      [told.item, met, notMet, undetermined, told.notAssessed],
      [row(told.quota, value?.quota), row(told.ratio, value?.ratio)],
    ),
    { ...returnTable(unitYear && premiseOf(unitYear, 'annual-statistics'), words), title: told.figures },
    fields(field(told.funding, funding ? language.verdicts[funding] : '')),
    fields(field(told.results, '', 4), field(told.plans, '', 4)),
    signed(facts, words),
  ])
}
