import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasEnded, hasHappened, yearArgument } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { SummaryFiling } from '../../entities/norms/summary-filing.js'
import { norms02 } from '../../law/norms/chapter-02.js'
import { type Actor, actors } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { type Level, levels, personnelOf } from './candidates.js'

/** A body, a year, and the filings that are known. */
export interface SummaryFacts {
  readonly body: Actor
  /** The calendar year that is to be summed up; the text says no more than 年度. */
  readonly year: number
  /** The level of the body; absent: not asserted. */
  readonly level?: Level | undefined
  /** Absent: not known; an empty list says that there are none. */
  readonly filings?: readonly SummaryFiling[] | undefined
  /** The date on which it is asked: later filings have not happened yet. Absent: all have, and the year is over. */
  readonly asOf?: PlainDate | undefined
}

/** Whether the summary of a year was filed. */
export interface AnnualSummary {
  readonly verdict: Verdict
  /** Whether the year is over that is to be summed up; before that nothing is due. */
  readonly over: boolean
  /** The first filing that counts; `null` where there is none, or its date is not known. */
  readonly filedOn: PlainDate | null
  /** The text says every year and gives no date: it is due within a reasonable time. */
  readonly deadline: 'none-in-text'
}

/** Whether a filing of the year counts; `null` while it is not known with whom it was made. */
const counts = (
  grounds: Recorder<'6(4)' | '49', never, never>,
  filing: SummaryFiling,
  { year, level }: SummaryFacts,
): boolean | null => {
  const { filedOn, with: addressee } = filing
  if (filedOn !== undefined && filedOn < calendarPeriod(year).from) {
    grounds.finding('summary-filed-before-year', 'data-defect', '6(4)', { filedOn })
    return false
  }
  if (addressee === undefined) return null
  if (addressee !== personnelOf.municipal && addressee !== personnelOf.district) {
    grounds.finding('summary-filed-with-another-body', 'advisory', '6(4)', { with: addressee })
    return false
  }
  // The item names the personnel department and no level. That of the body's own level is the default; another is still one.
  if (level !== undefined && addressee !== personnelOf[level]) {
    grounds.finding('summary-filed-at-another-level', 'advisory', '6(4)', { with: addressee })
  }
  if (filedOn !== undefined && filedOn <= calendarPeriod(year).to) {
    grounds.finding('summary-filed-before-year-end', 'advisory', '6(4)', { filedOn })
  }
  return true
}

/**
 * Whether a body of an industry filed its summary of a year with the personnel department.
 *
 * The text gives neither a date nor 应: a missing filing is something to look at and not yet a breach; a filing
 * from before the end of the year is noted, because the year was not over, and so is that there is none while it runs.
 *
 * **Legal basis:** Article 6, item 4.
 *
 * @param facts - the body, the year, and the filings; `asOf`: the day of the question
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `bounded` where a filing counts only if it went to a personnel department, and that
 * is not known; `open` where no filings are known; `inapplicable` for a body that is none of an industry; `not-in-force`
 * @throws XueshiError `invalid-year` for a year that is not a whole number between 1901 and 2998, `invalid-date`
 * @example
 * ```ts
 * import { assessAnnualSummary, parseSummaryFiling } from 'xueshi'
 * const filing = parseSummaryFiling({ year: 2025, filedOn: '2026-01-15', with: 'municipal-personnel' })
 * const filings = filing.ok ? [filing.value] : []
 * const answer = assessAnnualSummary({ body: 'industry-department', year: 2025, filings })
 * answer.status === 'settled' && answer.value
 * // => { verdict: 'met', over: true, filedOn: '2026-01-15', deadline: 'none-in-text' }
 * ```
 */
export const assessAnnualSummary = /* @__PURE__ */ defineRule(
  {
    id: 'annual-summary',
    takes: { body: actors, 'level?': levels, 'filings?': ['parseSummaryFiling'] },
    provisions: ['6(4)', ...forceReads.provisions],
    norms: ['sum-up-year', 'file-annual-summary'],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  (facts: SummaryFacts, grounds): Determination<AnnualSummary, AnnualSummary> => {
    const { body, filings, asOf } = facts
    const year = yearArgument(facts.year)
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const period = calendarPeriod(year)
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    if (body !== 'industry-department' && body !== 'industry-organisation') {
      return grounds.inapplicable('6(4)', 'requires')
    }
    grounds.cite('6(4)', 'requires')
    if (filings === undefined) {
      grounds.missing({ fact: 'summary.filings' })
      return grounds.open()
    }
    const over = hasEnded(period, asOf)
    const ofYear = filings.filter(({ year: of, filedOn }) => of === year && hasHappened(filedOn, asOf))
    const judged = ofYear.map((filing) => ({ filing, counts: counts(grounds, filing, facts) }))
    const dates = judged.flatMap((one) => (one.counts && one.filing.filedOn ? [one.filing.filedOn] : []))
    const deadline = 'none-in-text'
    if (judged.some((one) => one.counts)) {
      return grounds.settled({ verdict: 'met', over, filedOn: dates.sort()[0] ?? null, deadline })
    }
    if (judged.some((one) => one.counts === null)) {
      grounds.missing({ fact: 'summary.addressee' })
      return grounds.bounded({ verdict: 'undetermined', over, filedOn: null, deadline })
    }
    const severity = severityOf(norms02['file-annual-summary'], grounds, over)
    grounds.finding('annual-summary-not-filed', severity, '6(4)', { year, over })
    return grounds.settled({ verdict: 'not-met', over, filedOn: null, deadline })
  },
)
