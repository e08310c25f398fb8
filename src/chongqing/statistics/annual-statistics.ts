import { tallyMismatch } from '../../engine/ground/errors.js'
import { parsedArgument } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Period } from '../../engine/quantity/period.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Readings } from '../law/readings.js'
import { type Determination, defineRule, type MissingFact, type Recorder } from '../pack.js'
import { forceReads, unlessInForce } from '../rules/coverage/in-force-during.js'
import { annualParameter, annualReads } from '../rules/quota/annual-parameter.js'
import { statisticalPeriodNamed } from '../rules/statistics/named-period.js'
import { onceEach, sharedProofs } from './file-of-people.js'
import { exactWriter, figureAt, rangeWriter, readBasis, type Writer } from './read-out.js'
import { rollDays, rollOf } from './roll.js'
import type {
  AnnualStatistics,
  ClassFigures,
  ExactFigures,
  Figures,
  RangedFigures,
} from './statistics-figures.js'
import type { Tally } from './stored-tally.js'
import { type CountedPerson, tallyNaming } from './tally.js'
import { tallyLaw, tallyReadings } from './tally-terms.js'

type Choices = Pick<
  Readings,
  'attainment-denominator' | 'learning-category' | 'person-counting' | 'return-evidence'
>

const statisticsFrom = <F extends Figures>(
  { counts }: Tally,
  period: Period,
  requiredHours: string | undefined,
  choices: Choices,
  writer: Writer<F>,
): AnnualStatistics<F> => {
  const hasAttainment = requiredHours !== undefined
  const byBasis = {
    registered: readBasis(counts, 'registered', hasAttainment, writer),
    evidenced: readBasis(counts, 'evidenced', hasAttainment, writer),
  }
  const basis = choices['return-evidence'] === 'registered-entries' ? 'registered' : 'evidenced'
  const figures = byBasis[basis]
  const counted = choices['person-counting'] === 'heads' ? 'heads' : 'personTimes'
  const countsOf = <K extends string>(
    classes: Readonly<Record<K, ClassFigures<F>>>,
  ): Readonly<Record<K, F['count']>> =>
    Object.fromEntries(
      Object.entries<ClassFigures<F>>(classes).map(([key, one]) => [key, one[counted]]),
    ) as Record<K, F['count']>
  const ofTotal = choices['attainment-denominator'] === 'total-professionals'
  return {
    period,
    requiredHours: requiredHours ?? null,
    totalProfessionals: writer.count(figureAt(counts, 0)),
    participants: figures.participants,
    categories:
      choices['learning-category'] === 'subject' ? countsOf(figures.bySubject) : countsOf(figures.byForm),
    forms: countsOf(figures.byForm),
    reached: figures.reached,
    studyRatio: figures.studyRatio,
    attainmentRatio: ofTotal ? figures.attainmentOfTotal : figures.attainmentOfParticipants,
    basis,
    byBasis,
  }
}

const declared = {
  id: 'annual-statistics',
  takes: {
    'people?': [{ person: 'parsePerson', records: ['parseTrainingRecord'] }],
    'unassigned?': ['parseTrainingRecord'],
  },
  provisions: ['2.1', '30.1', '31', '33', '34', ...forceReads.provisions],
  norms: ['draw-statistics-from-certificates', 'compile-statistics'],
  parameters: [
    'hours-per-day',
    'statistics-attainment-hours',
    'statistical-period',
    ...forceReads.parameters,
  ],
  readings: [
    ...annualReads.readings,
    ...forceReads.readings,
    'attainment-denominator',
    'headcount-basis',
    'learning-category',
    'person-counting',
    'return-evidence',
    ...tallyReadings,
  ],
} as const

type StatisticsGrounds = Recorder<
  (typeof declared.provisions)[number],
  (typeof declared.parameters)[number],
  (typeof declared.readings)[number]
>

type Statistics = Determination<AnnualStatistics<ExactFigures>, AnnualStatistics<RangedFigures>>

const readOut = (
  tally: Tally,
  grounds: StatisticsGrounds,
  missing: readonly MissingFact[] = tally.missing.map((fact) => ({ fact })),
): Statistics => {
  if (tally.law !== tallyLaw(grounds)) throw tallyMismatch('law')
  const period = statisticalPeriodNamed(grounds, tally.year)
  if (!period) return grounds.unregulated('34', 'sets-window')
  const ended = unlessInForce(grounds, period)
  if (ended) return ended
  if (grounds.valuesOf('hours-per-day').length === 0) return grounds.unregulated('30.1', 'defines')
  grounds.cite('34', 'requires')
  grounds.cite('2.1', 'defines')
  grounds.cite('30.1', 'defines')
  for (const day of [period.from, period.to]) grounds.parameter('hours-per-day', day)
  const required = annualParameter(grounds, 'statistics-attainment-hours', period)?.value
  grounds.reading('headcount-basis')
  const choices: Choices = {
    'attainment-denominator': grounds.reading('attainment-denominator'),
    'learning-category': grounds.reading('learning-category'),
    'person-counting': grounds.reading('person-counting'),
    'return-evidence': grounds.reading('return-evidence'),
  }
  if (choices['return-evidence'] === 'registered-entries') grounds.cite('31', 'requires')
  for (const id of tallyReadings) if (tally.readings.includes(id)) grounds.reading(id)
  const records = figureAt(tally.counts, 1).most
  if (records > 0 && figureAt(tally.counts, 2).most === 0) {
    grounds.finding('no-registration-in-file', 'data-defect', '34', {})
  }
  const fallen = figureAt(tally.counts, 3)
  if (fallen.most > 0) {
    grounds.cite('33', 'excludes')
    grounds.finding('entries-not-standing', 'data-defect', '33', fallen)
  }
  const elsewhere = figureAt(tally.counts, 4)
  if (elsewhere.most > 0) {
    grounds.cite('31', 'requires')
    grounds.finding('entries-of-no-office', 'data-defect', '31', elsewhere)
  }
  for (const one of missing) grounds.missing(one)
  const exact = tally.counts.every((count, index) => index % 2 === 0 || count === tally.counts[index - 1])
  return exact
    ? grounds.settled(statisticsFrom(tally, period, required, choices, exactWriter))
    : grounds.bounded(statisticsFrom(tally, period, required, choices, rangeWriter))
}

/** People and their records, for the return of a year. */
export interface ReturnFacts {
  readonly people: readonly CountedPerson[]
  /** The statistical year, named by the year in which it ends. */
  readonly year: number
  /** Counts as registered only what was registered by this date. */
  readonly asOf?: PlainDate
  /** The unit whose return it is: whoever is not on its roll is outside; absent: of all who are given. */
  readonly unitId?: string
  /** Studies of which it is not known whose they are: each may be that of any of these people. Absent: none. */
  readonly unassigned?: readonly TrainingRecord[]
}

/** Says who of a list is not on the roll of the unit, is on that of another too, or cannot be told to be on any. */
const tellRoll = (
  people: readonly CountedPerson[],
  unitId: string,
  year: number,
  grounds: StatisticsGrounds,
): void => {
  const period = statisticalPeriodNamed(grounds, year)
  if (!period) return
  const { outside, ofTwo, unplaced } = rollOf(
    people,
    unitId,
    rollDays(grounds.reading('headcount-basis'), period),
  )
  if (outside.length > 0) grounds.finding('people-not-on-roll', 'advisory', '34', { personIds: outside })
  if (ofTwo.length > 0) grounds.finding('people-of-two-units', 'data-defect', '34', { personIds: ofTwo })
  if (unplaced.length > 0) {
    grounds.finding('employments-not-stated', 'advisory', '34', { people: unplaced.length })
  }
}

const ofPeople = (facts: ReturnFacts, grounds: StatisticsGrounds): Statistics => {
  const { year, asOf = null, unitId, unassigned = [] } = facts
  const { people, repeated } = onceEach(facts.people)
  const shared = sharedProofs(people)
  if (repeated.length + shared.length > 0) grounds.cite('34', 'requires')
  for (const personId of repeated) grounds.finding('duplicate-person', 'data-defect', '34', { personId })
  for (const personIds of shared) grounds.finding('proof-of-two-people', 'data-defect', '34', { personIds })
  if (unitId !== undefined) tellRoll(people, unitId, year, grounds)
  const { tally, missing } = tallyNaming({ people, unassigned }, grounds, year, asOf, unitId)
  return readOut(tally, grounds, missing)
}

/**
 * The annual return: the seven figures, on registered entries, with those on attendance beside them.
 *
 * It is asked of people whose records are at hand, or of a tally. The return of a unit counts those on its roll, by their
 * employments: on the last day, or on any day under that reading. Only the people show who is listed twice, who is counted
 * once with the records of all lines, and proofs of two people. A tally keeps no people: it was counted under one edition, and
 * whoever asks what another one, or another reading, would make of it counts the people again.
 *
 * **Legal basis:** Article 34; Articles 2, 30, 31 and 33 for who and what counts.
 *
 * @param facts - people with their records, the year, perhaps a date of registration; or the counts of a statistical year
 * @param law - the edition of the law, for a tally that under which it was counted
 * @returns `settled` where every count is exact; `bounded` where missing facts leave counts open, of which a tally knows the
 * kinds alone, and people name the person or record; `unregulated` where the edition sets no statistical year or no hours for
 * a day; `not-in-force`
 * @throws XueshiError `tally-mismatch` where the tally was counted under another law; `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { emptyTally, statisticsOf } from 'xueshi'
 * statisticsOf({ people: [], year: 2025 }).status // => 'settled'
 * const answer = statisticsOf(emptyTally(2025))
 * answer.status === 'settled' && [answer.value.period.from, answer.value.period.to, answer.value.participants]
 * // => ['2024-11-01', '2025-10-31', 0]
 * ```
 */
export const statisticsOf = /* @__PURE__ */ defineRule(
  declared,
  (facts: ReturnFacts | Tally, grounds): Statistics => {
    if ('people' in facts) return ofPeople(facts, grounds)
    parsedArgument(facts, 'parseTally', 'facts')
    return readOut(facts, grounds)
  },
)
