import type { DecimalText, PlainDate, Range } from 'xueshi'
import {
  type Determination,
  exactly,
  exactText,
  hoursReadings,
  isExact,
  plus,
  type Recorder,
  rangeText,
  reckonYear,
  type Span,
  toHundredths,
  type WithNumbers,
} from 'xueshi/engine'
import { type WorkKind, workKinds, type YearFacts } from '../facts.js'
import type { ProvinceIds } from '../ids.js'
import { defineReckoning } from '../pack.js'
import { quotaYear } from '../year.js'

/** The hours of a quota year: in all, and by what Article 5 asks for. */
export interface QuotaHours<N> {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly hours: N
  readonly publicRequired: N
  readonly professional: N
}

const provisionOf = { paper: '8(1)', book: '8(2)', patent: '8(3)' } as const

const reads = {
  id: 'quota-hours',
  provisions: ['3', '6', '8(1)', '8(2)', '8(3)', '9'],
  parameters: [
    'hours-per-day',
    'quota-year',
    'paper-hours',
    'paper-cap',
    'book-hours',
    'book-cap',
    'patent-hours',
    'patent-cap',
    'credit-hours',
  ],
  readings: hoursReadings,
} as const

type HoursGrounds = Recorder<
  ProvinceIds,
  (typeof reads.provisions)[number],
  (typeof reads.parameters)[number],
  (typeof reads.readings)[number]
>

const none = exactly(0)

/** What the works of a kind are worth: so many hours each, and no more than the cap of the kind (Article 8). */
const hoursOfWorks = (
  kind: WorkKind,
  works: YearFacts['works'],
  { from, to }: { from: PlainDate; to: PlainDate },
  grounds: HoursGrounds,
): Span => {
  const count = works.filter((one) => one.kind === kind && from <= one.publishedOn && one.publishedOn <= to)
  if (count.length === 0) return none
  grounds.cite(provisionOf[kind], 'defines')
  const each = toHundredths(grounds.parameter(`${kind}-hours`, to)?.value ?? '0')
  const cap = grounds.parameter(`${kind}-cap`, to)
  const hours = count.length * each
  const counted = cap ? Math.min(hours, toHundredths(cap.value)) : hours
  if (counted < hours) {
    grounds.finding('above-cap', 'advisory', provisionOf[kind], {
      kind,
      above: exactText(exactly(hours - counted)),
    })
  }
  return exactly(counted)
}

/** What the credits of an industry are worth, in the year in which the study ended (Article 9). */
const hoursOfCredits = (
  { person, records }: YearFacts,
  subject: string,
  { from, to }: { from: PlainDate; to: PlainDate },
  grounds: HoursGrounds,
): Span =>
  records.reduce((sum, { id, personId, study, ...record }) => {
    if (study.kind !== 'credits' || personId !== person.id || record.subject !== subject) return sum
    const endedOn = study.to ?? study.from
    if (endedOn !== undefined && (endedOn < from || endedOn > to)) return sum
    grounds.cite('9', 'defines')
    const rate = toHundredths(grounds.parameter('credit-hours', to)?.value ?? '0')
    const hours = (toHundredths(study.credits) * rate) / 100
    if (endedOn === undefined) grounds.missing({ fact: 'record.credit-dates', of: id })
    return plus(sum, { least: endedOn === undefined ? 0 : hours, most: hours })
  }, none)

type Answer = Determination<QuotaHours<DecimalText>, QuotaHours<Range>, ProvinceIds>
/** The numbers of which the answer is written, for the rules that build on it. */
type Sums = Readonly<Record<'hours' | 'publicRequired' | 'professional', Span>>

/** The hours of a person in a quota year: of study, of works, and of an industry's credits. */
export const quotaHours = defineReckoning(reads, (facts: YearFacts, grounds): WithNumbers<Answer, Sums> => {
  const year = grounds.parameter('quota-year', `${facts.year}-12-31`)
  if (!year) return grounds.unregulated('6', 'sets-window')
  const periodOf = (one: number) => quotaYear(one, year.value)
  const period = periodOf(facts.year)
  const studied = reckonYear(facts.person, facts.records, { year: facts.year, periodOf }, grounds)
  if (!studied) return grounds.unregulated('3', 'defines')
  grounds.cite('3', 'defines')
  for (const id of studied.readings) grounds.reading(id)
  for (const day of studied.readOn) grounds.parameter('hours-per-day', day)
  for (const recordId of studied.cut) grounds.finding('hours-cut', 'advisory', '3', { recordId })
  grounds.missing(...studied.missing)

  const creditsOf = (subject: string) => hoursOfCredits(facts, subject, period, grounds)
  const { bySubject } = studied
  const publicCredits = creditsOf('public-required')
  const professionalCredits = creditsOf('professional')
  const electiveCredits = creditsOf('elective')
  const works = workKinds.map((kind) => hoursOfWorks(kind, facts.works, period, grounds)).reduce(plus)
  const numbers: Sums = {
    hours: [studied.hours, publicCredits, professionalCredits, electiveCredits, works].reduce(plus),
    publicRequired: plus(bySubject.get('public-required') ?? none, publicCredits),
    professional: [bySubject.get('professional') ?? none, professionalCredits, works].reduce(plus),
  }
  const figures = <N>(figure: (span: Span) => N): QuotaHours<N> => ({
    ...period,
    hours: figure(numbers.hours),
    publicRequired: figure(numbers.publicRequired),
    professional: figure(numbers.professional),
  })
  const isExactly = Object.values(numbers).every(isExact)
  const answer = isExactly ? grounds.settled(figures(exactText)) : grounds.bounded(figures(rangeText))
  return { numbers, tell: () => answer }
})
