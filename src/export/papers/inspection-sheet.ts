import type { InspectionFilling } from '../../chongqing/assessment/inspection-filling.js'
import { inspectionItems } from '../../chongqing/law/vocabulary.js'
import type { Determination } from '../../chongqing/pack.js'
import { explain } from '../../explanation/explain.js'
import type { PaperWords } from '../../words/papers.js'
import { answerBy, ofUnit, paperArguments } from '../arguments.js'
import { field, fields, lines, paperOf, signatures, table } from '../blocks.js'
import type { Paper } from '../paper.js'
import { type PaperOfUnit, unitField } from './of-unit.js'
import { valueIn } from './value-in.js'

/** What an inspection sheet is written from; whatever is absent is left to be filled in by hand. */
export interface InspectionSheetFacts extends PaperOfUnit {
  /** The answer of `fillInspection`. */
  readonly filling?: Determination<InspectionFilling, InspectionFilling>
}

/**
 * The sheet of an inspection of a unit: the eight points of the text, how far the file answers each, and room for the rest.
 *
 * **Legal basis:** Article 26; who inspects, Article 25.
 *
 * @param facts - the answer of `fillInspection` and the name of the unit; nothing gives a blank sheet
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { inspectionSheetPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const [, points] = inspectionSheetPaper({}, chinesePapers).blocks
 * points?.kind === 'table' && points.rows.length // => 8
 * ```
 */
export function inspectionSheetPaper(facts: InspectionSheetFacts, words: PaperWords): Paper {
  paperArguments(facts, { ...ofUnit, 'filling?': answerBy('inspection-filling') }, words)
  const { filling } = facts
  const { common, inspection: told, language } = words
  const value = valueIn(filling)
  const items = language.terms.inspectionItems
  const rows = inspectionItems.map((item, i) => {
    const point = value?.points.find((one) => one.item === item)
    return [String(i + 1), items[item], point ? told.filled[point.filled] : '', '']
  })
  return paperOf(words, { title: told.title, basis: ['25', '26'] }, [
    fields(unitField(facts, words), field(common.year, value && common.yearName(value.year))),
    table('', [common.no, told.item, told.known, told.found], rows),
    ...(filling ? [lines(told.fromFile, explain(filling, language).lines)] : []),
    signatures(field(told.inspector), field(common.responsible), field(common.seal), field(common.date)),
  ])
}
