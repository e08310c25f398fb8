import { bases } from '../../chongqing/entities/statistics/figure-names.js'
import { studyForms, subjectClasses } from '../../chongqing/law/vocabulary.js'
import type { Determination } from '../../chongqing/pack.js'
import type {
  AnnualStatistics,
  ExactFigures,
  Figures,
  RangedFigures,
} from '../../chongqing/statistics/statistics-figures.js'
import { isNothing } from '../../explanation/figures.js'
import type { PaperWords } from '../../words/papers.js'
import { answerBy, ofUnit, paperArguments } from '../arguments.js'
import { field, fields, lines, paperOf, table } from '../blocks.js'
import { figureCell, type Paper, type PaperCell, type TableBlock, textCell } from '../paper.js'
import { type PaperOfUnit, signed, unitField } from './of-unit.js'
import { valueIn } from './value-in.js'

/** The answer on the annual return. */
export type ReturnAnswer = Determination<AnnualStatistics<ExactFigures>, AnnualStatistics<RangedFigures>>

/** What an annual return is written from. */
export interface AnnualReturnFacts extends PaperOfUnit {
  /** The answer of `statisticsOf`; absent: a form to be filled in by hand. */
  readonly statistics?: ReturnAnswer
}

type Basis = AnnualStatistics<Figures>['byBasis']['registered']

/** The seven figures of Article 34, those of the entries beside those of the studies. */
export function returnTable(statistics: ReturnAnswer | undefined, words: PaperWords): TableBlock {
  const { annualReturn: told, common } = words
  const { statisticalFigures: names, studyForms: forms, subjectClasses: classes } = words.language.terms
  const value: AnnualStatistics<Figures> | undefined = valueIn(statistics)
  const hours = value?.requiredHours ?? '80'
  const isOfTotal = !statistics?.readings.some(({ option }) => option === 'participants')
  const row = (
    no: string,
    item: string,
    cell: (basis: Basis, all: AnnualStatistics<Figures>) => PaperCell,
  ): readonly PaperCell[] => [
    textCell(no),
    textCell(item),
    ...bases.map((basis) => (value ? cell(value.byBasis[basis], value) : textCell(''))),
  ]
  const heading = (no: string, item: string): readonly PaperCell[] =>
    [no, item, '', ''].map((text) => textCell(text, 'sum'))
  const hasOther = value && bases.some((basis) => !isNothing(value.byBasis[basis].byForm.other.heads))
  return table(
    '',
    [common.no, told.item, told.registered, told.evidenced],
    [
      row('1', names['total-professionals'], (_, { totalProfessionals }) => figureCell(totalProfessionals)),
      row('2', names.participants, ({ participants }) => figureCell(participants)),
      heading('3', told.inPeople(names['study-categories'])),
      ...subjectClasses.map((one) =>
        row('', classes[one], ({ bySubject }) => figureCell(bySubject[one].heads)),
      ),
      row('', common.subjects.unclassified, ({ bySubject }) => figureCell(bySubject.unclassified.heads)),
      heading('4', told.inPeople(names['main-study-forms'])),
      ...studyForms
        .filter((form) => form !== 'other' || hasOther)
        .map((form) => row('', forms[form], ({ byForm }) => figureCell(byForm[form].heads))),
      row('5', told.reached(hours), ({ reached }) => figureCell(reached)),
      row('6', names['study-ratio'], ({ studyRatio }) => figureCell(studyRatio.percent, '%')),
      row('7', told.attainment(hours), ({ attainmentOfTotal, attainmentOfParticipants }) => {
        const share = isOfTotal ? attainmentOfTotal : attainmentOfParticipants
        return figureCell(share?.percent ?? null, '%')
      }),
    ],
  )
}

/**
 * The annual return as a unit hands it in: the seven figures, those drawn from the certificates beside those of the studies.
 *
 * **Legal basis:** Articles 32, paragraph 1, and 34.
 *
 * @param facts - the answer of `statisticsOf`, the names on the paper and its date; what is absent is left to be filled in
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper, to be written as a workbook, CSV, HTML or markdown
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { statisticsOf } from 'xueshi'
 * import { annualReturnPaper, paperMarkdown } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const statistics = statisticsOf({ people: [], year: 2025 })
 * paperMarkdown(annualReturnPaper({ statistics }, chinesePapers)).split('\n')[0] // => '# 2025年度专业技术人员继续教育统计表'
 * ```
 */
export function annualReturnPaper(facts: AnnualReturnFacts, words: PaperWords): Paper {
  paperArguments(facts, { ...ofUnit, 'statistics?': answerBy('annual-statistics') }, words)
  const { annualReturn: told, common } = words
  const { statistics } = facts
  const value = valueIn(statistics)
  return paperOf(words, { title: told.title(value?.period.year), basis: ['32.1', '34'] }, [
    fields(unitField(facts, words), field(common.period, value && common.periodOf(value.period))),
    returnTable(statistics, words),
    lines('', [
      value?.basis === 'evidenced' ? told.reportedEvidenced : told.reportedRegistered,
      told.severalClasses,
      ...(statistics?.status === 'bounded' ? [common.openFigures] : []),
    ]),
    signed(facts, words),
  ])
}
