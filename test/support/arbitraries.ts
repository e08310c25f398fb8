import fc from 'fast-check'
import type { ProfessionalPerson } from '../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../src/chongqing/entities/training-record.js'
import { type ReadingId, type Readings, readingDefinitions } from '../../src/chongqing/law/readings.js'
import { studyForms, subjectClasses, taskBookItems } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { dateOfDay, dayNumber } from '../../src/engine/quantity/calendar.js'
import { hoursText } from '../../src/engine/quantity/hours.js'
import {
  type PersonFacts,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  type StudyFacts,
  type TaskBookFacts,
  taskBook,
} from './facts.js'

/** The day on which both year systems would be crossed by a span from here: 31 October 2025. */
const days = { from: dayNumber('2025-12-24'), to: dayNumber('2026-01-08') }

/** A day number near the end of 2025. */
const dayNearNewYear = fc.integer({ min: days.from, max: days.to })

const aDate = dayNearNewYear.map(dateOfDay)

/** Hours as text, in quarters or in odd hundredths. */
const hours = (most: number) =>
  fc.oneof(
    fc.integer({ min: 1, max: most * 4 }).map((quarters) => hoursText(quarters * 25)),
    fc.integer({ min: 1, max: most * 100 }).map(hoursText),
  )

const fraction = fc.oneof(
  fc.constantFrom<string | number>('0.5', 1, '0.25', '0.75'),
  fc.integer({ min: 1, max: 100 }).map(hoursText),
)

const session = fc.oneof(
  fc.record({ date: aDate, dayFraction: fraction }),
  fc.record({ date: aDate, hours: hours(9) }),
)

const sessionList = fc.array(session, { minLength: 1, maxLength: 4 })

const sessionStudy: fc.Arbitrary<StudyFacts> = sessionList.map((list) => ({
  kind: 'sessions',
  sessions: list,
}))

/** A total over a span near the end of the year; with days of travel and rest where asked for. */
const totalStudy = (idle: boolean): fc.Arbitrary<StudyFacts> =>
  fc
    .tuple(dayNearNewYear, fc.integer({ min: 0, max: 9 }), hours(60), fc.boolean(), fc.nat(), fc.nat())
    .map(([from, length, amount, inDays, travel, rest]) => {
      const to = Math.min(from + length, days.to + 4)
      const room = (to - from + 1) * 100
      const travelled = idle ? travel % (room / 2) : 0
      const rested = idle ? rest % (room / 2) : 0
      return {
        kind: 'total',
        from: dateOfDay(from),
        to: dateOfDay(to),
        ...(inDays ? { days: amount } : { hours: amount }),
        ...(travelled > 0 ? { travelDays: hoursText(travelled) } : {}),
        ...(rested > 0 ? { restDays: hoursText(rested) } : {}),
      } satisfies StudyFacts
    })

const creditStudy: fc.Arbitrary<StudyFacts> = fc.constant({ kind: 'credits', scheme: '行业学分', credits: 5 })

/** Study of which the amount is not known. */
const unstatedStudy: fc.Arbitrary<StudyFacts> = fc
  .tuple(fc.integer({ min: days.from, max: days.to }), fc.nat(4))
  .map(([from, more]) => ({ kind: 'unstated', from: dateOfDay(from), to: dateOfDay(from + more) }))

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined })

const aResult = fc.constantFrom<RecordFacts['result']>(
  { kind: 'pass-or-fail', value: 'pass' },
  { kind: 'pass-or-fail', value: 'fail' },
  { kind: 'score', value: 90, passed: true },
  { kind: 'grade', value: '良', passed: false },
  { kind: 'completion', value: 'completed' },
)

const aTaskBook: fc.Arbitrary<TaskBookFacts> = fc
  .record({
    from: fc.constantFrom('2025-11-01', '2025-12-28'),
    to: fc.constantFrom('2025-12-31', '2026-01-03', '2026-12-31'),
    approval: fc.oneof(
      { weight: 3, arbitrary: aDate.map((on) => ({ on })) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.constant(undefined) },
    ),
    unitAssessment: fc.constantFrom('pass' as const, 'pass' as const, 'fail' as const, null, undefined),
    items: fc.constantFrom([...taskBookItems], [...taskBookItems], taskBookItems.slice(1)),
    hours: maybe(hours(30)),
  })
  .map(taskBook)

/** What the arbitrary records of one person may have. */
export interface Variety {
  /** Days of travel and rest in totals. */
  readonly idle?: boolean
  /** Facts that are not known, failed results, task books, and all that excludes hours. */
  readonly gaps?: boolean
  /** Shared proofs and classes, make-ups and repetitions, and records that say the same. */
  readonly repeats?: boolean
  /** Entries in the certificate; a late one clips nothing. */
  readonly registration?: 'none' | 'late' | 'any'
}

const without = <T extends object, K extends keyof T>(facts: T, field: K): Omit<T, K> => {
  const { [field]: _, ...rest } = facts
  return rest
}

/** Whether an entry stands: nothing asserted, yes, no, or in question. */
const standings = [{}, {}, { entryStands: true }, { entryStands: false }, { entryStands: null }] as const

const recordFacts = ({
  idle,
  gaps,
  repeats,
  registration = 'none',
}: Variety): fc.Arbitrary<Some<RecordFacts>> => {
  const study = fc.oneof(
    { weight: 4, arbitrary: sessionStudy },
    { weight: 5, arbitrary: totalStudy(idle === true) },
    ...(gaps ? [creditStudy, unstatedStudy].map((arbitrary) => ({ weight: 1, arbitrary })) : []),
  )
  const registeredOn =
    registration === 'none'
      ? fc.constant(undefined)
      : registration === 'late'
        ? fc.integer({ min: days.to + 20, max: days.to + 23 }).map((day) => registered(dateOfDay(day)))
        : maybe(
            fc
              .tuple(
                fc.integer({ min: days.from + 5, max: days.to + 9 }),
                gaps ? fc.constantFrom(...standings) : fc.constant({}),
              )
              .map(([day, standing]) => ({ ...registered(dateOfDay(day)), ...standing })),
          )
  const key = fc.constantFrom('a', 'b', 'c')
  return fc
    .record({
      study,
      subject: maybe(fc.constantFrom(...subjectClasses)),
      form: fc.constantFrom(...studyForms),
      registration: registeredOn,
      result: gaps
        ? maybe(aResult)
        : fc.constant<RecordFacts['result']>({ kind: 'pass-or-fail', value: 'pass' }),
      providerEligible: gaps ? maybe(fc.boolean()) : fc.constant(undefined),
      relatedToProfession: gaps ? maybe(fc.boolean()) : fc.constant(true),
      taskBook: gaps ? maybe(aTaskBook) : fc.constant(undefined),
      proofs: repeats ? maybe(fc.array(key, { maxLength: 2 })) : fc.constant(undefined),
      classId: repeats ? maybe(key) : fc.constant(undefined),
      makesUp: repeats
        ? fc.option(
            fc.oneof(
              fc.record({ classId: key, missedOn: aDate }),
              fc.record({ recordId: fc.constantFrom('r0', 'r1', 'r2'), missedOn: aDate }),
            ),
            { nil: undefined, freq: 3 },
          )
        : fc.constant(undefined),
      completionNumber: repeats ? maybe(key) : fc.constant(undefined),
      // Some of one title: without a proof they may be one study.
      title: repeats ? fc.constantFrom('甲', '乙', undefined) : fc.constant(undefined),
      repeats: repeats
        ? fc.option(
            fc.oneof(fc.record({ classId: key }), fc.record({ recordId: fc.constantFrom('r0', 'r1', 'r2') })),
            { nil: undefined, freq: 6 },
          )
        : fc.constant(undefined),
      log: maybe(sessionList),
      scheduled: repeats ? maybe(fc.record({ hours: hours(30) })) : fc.constant(undefined),
    })
    .map((facts) => {
      // Self-study without a task book is worth nothing, and a total of no form has no hours that are known; where nothing is
      // to be excluded, it is another form.
      const isOpen = facts.form === 'self-study' || (facts.form === 'other' && facts.study.kind === 'total')
      if (!gaps && isOpen) return { ...without(facts, 'log'), form: 'distance' as const }
      if (facts.study.kind !== 'total' || !facts.taskBook || facts.log === undefined)
        return without(facts, 'log')
      return { ...without(facts, 'log'), taskBook: { ...facts.taskBook, log: facts.log } }
    })
}

/** Records of one person, with ids of their own. */
export const recordsOf = (variety: Variety, most = 5): fc.Arbitrary<readonly TrainingRecord[]> =>
  fc
    .array(recordFacts(variety), { minLength: 1, maxLength: most })
    .map((all) => all.map((facts, i) => record({ ...facts, id: `r${i}`, title: facts.title ?? `研修 ${i}` })))

/** A person whose service may be unknown, partial or ended. */
export const personWithAnyService: fc.Arbitrary<ProfessionalPerson> = fc
  .constantFrom<Some<PersonFacts>>(
    {},
    { inService: undefined },
    { inService: false },
    { employments: [{ unitId: 'u1', from: '2025-12-29', to: '2026-01-02' }] },
    {
      employments: [
        { unitId: 'u1', from: '2020-01-01', to: '2025-12-26' },
        { unitId: 'u2', from: '2026-01-01' },
      ],
    },
    { retiredOn: '2025-12-30' },
    { employments: [{ unitId: 'u1', from: '2025-12' }] },
    { employments: [{ unitId: 'u1', from: '2020', to: '2025-12' }] },
    { retiredOn: '2025-12' },
  )
  .map(person)

/** The same things in any order. */
export const shuffled = <T>(things: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length, maxLength: things.length })

const optionsOf = <Id extends ReadingId>(...ids: readonly Id[]): fc.Arbitrary<Partial<Readings>> =>
  fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...readingDefinitions[id].options)])),
  ) as fc.Arbitrary<Partial<Readings>>

/** Any options for the readings that touch hours. */
export const anyHoursReadings = optionsOf(
  'daily-maximum',
  'part-days',
  'queue-order',
  'straddling-totals',
  'quota-evidence',
  'failed-assessment',
  'make-up-year',
  'repeated-class',
  'early-registration',
  'fallen-entry',
  'ineligible-provider-hours',
  'task-book-gaps',
  'hours-before-approval',
  'study-out-of-service',
  'rehired-retirees',
)

/** Tells a counterexample by what makes the edition differ, not by the whole text. */
export const shownAs = (law: Law, difference: unknown): Law =>
  Object.defineProperty({ ...law }, fc.toStringMethod, { value: () => JSON.stringify(difference) })

/** An edition with any options for the readings that touch hours. */
export const anyHoursLaw: fc.Arbitrary<Law> = anyHoursReadings.map((readings) =>
  shownAs(withReadings(chongqing2006, readings), readings),
)

/** An edition in which the hours of a day change, also within the spans that the other arbitraries make. */
export const changingDays: fc.Arbitrary<Law> = fc
  .tuple(fc.constantFrom('4', '6', '8'), fc.constantFrom('5', '7', '8'), fc.constantFrom('3', '6', '9'))
  .map((values) => {
    const dates = ['2006-02-27', '2025-12-30', '2026-01-03']
    const dated = values.map((value, i) => ({ from: dates[i] as string, value, source: 'test' }))
    return shownAs(withParameters(chongqing2006, { 'hours-per-day': dated }), values)
  })
