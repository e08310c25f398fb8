import { type DecimalText, exactly, type Range, type Span, spanOf } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { MissingFact } from '../../pack.js'
import type { SubjectKey } from '../../reckoning/years.js'
import type { CreditedHours, YearHours } from './hours-figures.js'

/** The hours of one year read back from an answer, in hundredths. */
export interface HoursOfYear {
  readonly hours: Span
  readonly bySubject: ReadonlyMap<SubjectKey, Span>
  readonly missing: readonly MissingFact[]
}

/** What a person's credited hours say of one year; a year without hours has none. */
export const hoursOfYear = (
  { byCalendarYear, byStatisticalYear }: CreditedHours<DecimalText> | CreditedHours<Range>,
  { system, year }: Period,
): HoursOfYear => {
  const years: readonly YearHours<DecimalText | Range>[] =
    system === 'calendar' ? byCalendarYear : byStatisticalYear
  const found = years.find(({ period }) => period.year === year)
  if (!found) return { hours: exactly(0), bySubject: new Map(), missing: [] }
  const subjects = Object.entries(found.bySubject) as [SubjectKey, DecimalText | Range][]
  return {
    hours: spanOf(found.hours),
    bySubject: new Map(subjects.map(([subject, figure]) => [subject, spanOf(figure)])),
    missing: found.missing,
  }
}
