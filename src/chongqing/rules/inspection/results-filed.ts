import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasHappened, yearArgument } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { ResultsFiling } from '../../entities/inspection/results-filing.js'
import { norms08 } from '../../law/norms/chapter-08.js'
import { type Actor, actors } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'

/** A body, a year, and the filings that are known. */
export interface ResultsFacts {
  readonly body: Actor
  readonly year: number
  /** Whether the body inspected or evaluated anything in the year; absent: not known. */
  readonly inspected?: boolean | undefined
  /** Absent: not known; an empty list says that there are none. */
  readonly filings?: readonly ResultsFiling[] | undefined
  /** The date on which it is asked: later filings have not happened yet. Absent: all have. */
  readonly asOf?: PlainDate | undefined
}

/** Whether the results of a year's inspections and evaluations were filed. */
export interface ResultsFiled {
  readonly verdict: Verdict
  /** The first filing that counts; `null` where there is none, or its date is not known. */
  readonly filedOn: PlainDate | null
  /** The text gives no date: it is due within a reasonable time. */
  readonly deadline: 'none-in-text'
}

const filers: readonly Actor[] = ['district-personnel', 'industry-department', 'industry-organisation']

/** Whether a filing of the year counts; `null` while it is not known with whom it was made. */
const counts = (
  grounds: Recorder<'28.2' | '49', never, never>,
  { filedOn, with: addressee }: ResultsFiling,
  year: number,
): boolean | null => {
  if (filedOn !== undefined && filedOn < calendarPeriod(year).from) {
    grounds.finding('results-filed-before-year', 'data-defect', '28.2', { filedOn })
    return false
  }
  if (addressee === undefined) return null
  // The text names the municipal department, and no other will do.
  if (addressee === 'municipal-personnel') return true
  grounds.finding('results-filed-with-another-body', 'advisory', '28.2', { with: addressee })
  return false
}

/**
 * Whether a district or a body of an industry filed the results of its inspections and evaluations with the municipal
 * personnel department.
 *
 * The text says 应 and gives no date: a missing filing is due and not done, and whether it is late is for others to find.
 *
 * **Legal basis:** Article 28, paragraph 2.
 *
 * @param facts - the body, the year, whether it inspected, and the filings; `asOf`: the day of the question
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `bounded` where it is not known whether there were results, or to whom they went;
 * `open` where no filings are known; `inapplicable` for another body, or where nothing was inspected, as in a year that has not begun; `not-in-force`
 * @throws XueshiError `invalid-year` for a year that is not a whole number between 1901 and 2998, `invalid-date`
 * @example
 * ```ts
 * import { parseResultsFiling, assessResultsFiled } from 'xueshi'
 * const filing = parseResultsFiling({ year: 2025, filedOn: '2025-12-20', with: 'municipal-personnel' })
 * const answer = assessResultsFiled({ body: 'district-personnel', year: 2025, filings: filing.ok ? [filing.value] : [] })
 * answer.status === 'settled' && answer.value
 * // => { verdict: 'met', filedOn: '2025-12-20', deadline: 'none-in-text' }
 * ```
 */
export const assessResultsFiled = /* @__PURE__ */ defineRule(
  {
    id: 'results-filed',
    takes: { body: actors, 'inspected?': 'boolean', 'filings?': ['parseResultsFiling'] },
    provisions: ['28.2', ...forceReads.provisions],
    norms: ['file-inspection-results'],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  (facts: ResultsFacts, grounds): Determination<ResultsFiled, ResultsFiled> => {
    const { body, inspected, filings, asOf } = facts
    const year = yearArgument(facts.year)
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const period = calendarPeriod(year)
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    const hasBegun = asOf === undefined || asOf >= period.from
    if (!filers.includes(body) || inspected === false || !hasBegun)
      return grounds.inapplicable('28.2', 'requires')
    grounds.cite('28.2', 'requires')
    if (filings === undefined) {
      grounds.missing({ fact: 'results.filings' })
      return grounds.open()
    }
    const ofYear = filings.filter(({ year: of, filedOn }) => of === year && hasHappened(filedOn, asOf))
    const judged = ofYear.map((filing) => ({ filing, counts: counts(grounds, filing, year) }))
    const dates = judged.flatMap((one) => (one.counts && one.filing.filedOn ? [one.filing.filedOn] : []))
    const deadline = 'none-in-text'
    if (judged.some((one) => one.counts)) {
      return grounds.settled({ verdict: 'met', filedOn: dates.sort()[0] ?? null, deadline })
    }
    const isAddresseeOpen = judged.some((one) => one.counts === null)
    if (isAddresseeOpen) grounds.missing({ fact: 'results.addressee' })
    if (inspected === undefined) grounds.missing({ fact: 'inspection.made' })
    if (isAddresseeOpen || inspected === undefined) {
      return grounds.bounded({ verdict: 'undetermined', filedOn: null, deadline })
    }
    grounds.finding('results-not-filed', severityOf(norms08['file-inspection-results'], grounds), '28.2', {
      year,
    })
    return grounds.settled({ verdict: 'not-met', filedOn: null, deadline })
  },
)
