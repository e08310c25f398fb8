import { hasValue } from '../../../engine/determination/determination.js'
import { asRange, type DecimalText, type Range } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { FindingCode } from '../../findings/findings.js'
import { type Determination, defineRule } from '../../pack.js'
import { creditedHours } from '../credit-hours/credited-hours.js'
import type { CreditedHours } from '../credit-hours/hours-figures.js'
import { assessTaskBook } from './task-book.js'

/**
 * What one record of self-study is worth by itself, and why.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface SelfStudyCredit<N> {
  readonly recordId: string
  /** The hours that the record or its log states; `null` for credits of an industry's scheme. */
  readonly stated: DecimalText | null
  readonly credited: N
  readonly byCalendarYear: readonly { readonly period: Period; readonly hours: N }[]
  readonly byStatisticalYear: readonly { readonly period: Period; readonly hours: N }[]
  /** The codes of what was found about its hours, each once; the findings themselves are in the first premise. */
  readonly because: readonly FindingCode[]
}

type Figures = CreditedHours<DecimalText> | CreditedHours<Range>

const creditOf = <N>(
  recordId: string,
  { records, total, byCalendarYear, byStatisticalYear }: Figures,
  because: readonly FindingCode[],
  figure: (hours: DecimalText | Range) => N,
): SelfStudyCredit<N> => ({
  recordId,
  stated: records[0]?.stated ?? null,
  credited: figure(total),
  byCalendarYear: byCalendarYear.map(({ period, hours }) => ({ period, hours: figure(hours) })),
  byStatisticalYear: byStatisticalYear.map(({ period, hours }) => ({ period, hours: figure(hours) })),
  because,
})

/**
 * What one record of self-study is worth, and why: nothing without an approved task book and the unit's recognition,
 * nothing outside the dates of the book, and what was logged within them.
 *
 * The record is looked at by itself. Beside other studies of the same days, or of the same proof, it may be worth less:
 * that is the matter of {@link creditedHours} over all of the person's records, which also reckons here.
 *
 * **Legal basis:** Article 44; Article 13, item 4, for what self-study is.
 *
 * @param facts - the person and one record of self-study
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the hours; `inapplicable` to another form of study; `unregulated` where the
 * edition sets no hours for a day
 * @example
 * ```ts
 * import { creditSelfStudy, parsePerson, parseTrainingRecord } from 'xueshi'
 * const person = parsePerson({ id: 'p1', inService: true })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '自学', form: 'self-study', subject: 'professional',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-04', hours: '12' },
 * })
 * const answer = person.ok && record.ok && creditSelfStudy({ person: person.value, record: record.value })
 * answer && answer.status === 'settled' && [answer.value.credited, answer.value.because]
 * // => ['0', ['self-study-without-task-book']]
 * ```
 */
export const creditSelfStudy = /* @__PURE__ */ defineRule(
  {
    id: 'self-study-credit',
    takes: { person: 'parsePerson', record: 'parseTrainingRecord' },
    provisions: ['13(4)', '44'],
    norms: ['follow-task-book', 'assess-self-study'],
  },
  (
    { person, record }: { readonly person: ProfessionalPerson; readonly record: TrainingRecord },
    grounds,
  ): Determination<SelfStudyCredit<DecimalText>, SelfStudyCredit<Range>> => {
    if (record.form !== 'self-study') return grounds.inapplicable('13(4)', 'defines')
    const credited = grounds.ask(creditedHours, { person, records: [record] })
    if (!hasValue(credited)) return grounds.follow(credited)
    grounds.cite('44', 'requires')
    if (record.taskBook) grounds.ask(assessTaskBook, { taskBook: record.taskBook })
    const because = [...new Set(credited.findings.map(({ code }) => code))]
    if (credited.status === 'settled') {
      return grounds.settled(creditOf(record.id, credited.value, because, (hours) => hours as DecimalText))
    }
    grounds.missing(...credited.missing)
    return grounds.bounded(creditOf(record.id, credited.value, because, asRange))
  },
)
