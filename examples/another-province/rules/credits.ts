import type { PlainDate, TrainingRecord } from 'xueshi'
import { exactly, type MissingFact, plus, type Recorder, type Span, toHundredths } from 'xueshi/engine'
import type { YearFacts } from '../facts.js'
import type { ProvinceIds } from '../ids.js'

/** What the credits of a year are worth, in all and by what Article 5 asks for. */
export interface CreditHours {
  readonly hours: Span
  readonly publicRequired: Span
  readonly professional: Span
}

type CreditRecord = TrainingRecord & { readonly study: { readonly kind: 'credits' } }

const isOfCredits = (record: TrainingRecord): record is CreditRecord => record.study.kind === 'credits'

const none = exactly(0)
/** What is there surely, perhaps, or not. */
const where = (isThere: boolean | null, { least, most }: Span): Span =>
  isThere === false ? none : { least: isThere ? least : 0, most }

/** Whether the study ended within days; `null`: what is known of its dates does not tell. */
const endedIn = (
  { from: begun = '', to: ended }: CreditRecord['study'],
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): boolean | null => (ended !== undefined ? from <= ended && ended <= to : begun > to ? false : null)

/**
 * What the credits of an industry are worth, in the year in which the study ended (Article 9). Whose they are, when they were earned and
 * in what subject may not be known: then they are perhaps hours of this person, of this year and of either subject, and never none.
 */
export const hoursOfCredits = (
  { person, records }: YearFacts,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  grounds: Recorder<ProvinceIds, '9', 'credit-hours', never>,
): CreditHours => {
  let sums: CreditHours = { hours: none, publicRequired: none, professional: none }
  for (const { id, personId, subject, study } of records.filter(isOfCredits)) {
    const isInYear = endedIn(study, period)
    if (isInYear === false || (personId !== undefined && personId !== person.id)) continue
    grounds.cite('9', 'defines')
    const rate = toHundredths(grounds.parameter('credit-hours', period.to)?.value ?? '0')
    const missing: MissingFact<ProvinceIds['fact']>[] = []
    if (personId === undefined) missing.push({ fact: 'record.person', of: id })
    if (isInYear === null) missing.push({ fact: 'record.credit-dates', of: id })
    const hours = where(missing.length === 0 || null, exactly((toHundredths(study.credits) * rate) / 100))
    // In all they count whatever their subject is.
    if (subject === undefined) missing.push({ fact: 'record.subject', of: id })
    if (hours.most > 0) grounds.missing(...missing)
    const ofSubject = (one: string): Span => where(subject === undefined ? null : subject === one, hours)
    sums = {
      hours: plus(sums.hours, hours),
      publicRequired: plus(sums.publicRequired, ofSubject('public-required')),
      professional: plus(sums.professional, ofSubject('professional')),
    }
  }
  return sums
}
