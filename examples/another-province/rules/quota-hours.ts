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
import { hoursOfCredits } from './credits.js'

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

  const credits = hoursOfCredits(facts, period, grounds)
  const { bySubject } = studied
  const works = workKinds.map((kind) => hoursOfWorks(kind, facts.works, period, grounds)).reduce(plus)
  const numbers: Sums = {
    hours: [studied.hours, credits.hours, works].reduce(plus),
    publicRequired: plus(bySubject.get('public-required') ?? none, credits.publicRequired),
    professional: [bySubject.get('professional') ?? none, credits.professional, works].reduce(plus),
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
