// People for properties: mostly plain, with everything that makes a person otherwise now and then.

import fc from 'fast-check'
import {
  type ReadingId,
  type Readings,
  readingDefinitions,
  readingIds,
} from '../../../src/chongqing/law/readings.js'
import {
  educationLevels,
  studyForms,
  subjectClasses,
  taskBookItems,
  titleLevels,
} from '../../../src/chongqing/law/vocabulary.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import { hoursText } from '../../../src/engine/quantity/hours.js'
import { values } from '../../support/cases.js'
import {
  type PersonFacts,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  type StudyFacts,
  taskBook,
} from '../../support/facts.js'

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 4): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq })

/** One thing nearly always, now and then another. */
const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, weight = 12): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare })

const none = fc.constant(undefined)

/** What the records of an arbitrary person may be. */
export interface Variety {
  /** Records may share days; otherwise they follow each other in time. */
  readonly overlapping: boolean
  /** Records may repeat ids, proofs and classes, make up for others, or be another person's. */
  readonly repeating: boolean
  /** Days of travel and rest. */
  readonly idle: boolean
  /** Of a record it may not be known whose it is, nor how much was studied. Absent: it is. */
  readonly unread?: boolean
}

const start = dayNumber('2024-10-01')

const spanStudy = (from: number, days: number, idle: boolean): fc.Arbitrary<StudyFacts> =>
  fc
    .record({
      quarters: fc.integer({ min: 1, max: days * 24 + 4 }),
      inDays: fc.boolean(),
      travel: idle ? maybe(fc.constantFrom('0.5', '1'), 5) : none,
    })
    .map(({ quarters, inDays, travel }) => ({
      kind: 'total',
      from: dateOfDay(from),
      to: dateOfDay(from + days - 1),
      ...(inDays
        ? { days: hoursText(Math.min(quarters * 25, days * 100)) }
        : { hours: hoursText(quarters * 25) }),
      ...(travel !== undefined && { travelDays: travel }),
    }))

const sessionStudy = (from: number, days: number, overlapping: boolean): fc.Arbitrary<StudyFacts> =>
  fc
    .array(
      fc.record({
        day: fc.nat(days - 1),
        amount: fc.oneof(
          fc.constantFrom('0.5', '1', '0.25').map((dayFraction) => ({ dayFraction })),
          mostly(fc.constantFrom('1', '2.5', '6'), fc.constant('7')).map((hours) => ({ hours })),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((sessions) => ({
      kind: 'sessions',
      sessions: sessions
        .filter(({ day }, i) => overlapping || sessions.findIndex((other) => other.day === day) === i)
        .map(({ day, amount }) => ({ date: dateOfDay(from + day), ...amount })),
    }))

const creditStudy = (from: number, days: number): fc.Arbitrary<StudyFacts> =>
  fc.boolean().map((dated) => ({
    kind: 'credits',
    scheme: '行业学分',
    credits: 5,
    ...(dated && { from: dateOfDay(from), to: dateOfDay(from + days - 1) }),
  }))

const unstatedStudy = (from: number, days: number): fc.Arbitrary<StudyFacts> =>
  fc.boolean().map((dated) => ({
    kind: 'unstated',
    ...(dated && { from: dateOfDay(from), to: dateOfDay(from + days - 1) }),
  }))

const aResult: fc.Arbitrary<RecordFacts['result']> = mostly(
  fc.constant<RecordFacts['result']>({ kind: 'pass-or-fail', value: 'pass' }),
  fc.constantFrom<RecordFacts['result']>(undefined, { kind: 'completion', value: 'not-completed' }),
  8,
)

const aTaskBook = fc
  .record({
    approval: fc.constantFrom(undefined, null, { on: '2024-10-20' }, { on: '2025-10-30' }),
    unitAssessment: fc.constantFrom(undefined, null, 'pass' as const, 'pass' as const, 'fail' as const),
    items: fc.constantFrom([...taskBookItems], [...taskBookItems], taskBookItems.slice(1)),
  })
  .map((facts) => taskBook({ from: '2024-10-01', to: '2026-03-31', ...facts }))

const recordFacts = (
  id: string,
  from: number,
  days: number,
  { overlapping, repeating, idle, unread = false }: Variety,
): fc.Arbitrary<Some<RecordFacts>> =>
  fc
    .record({
      study: fc.oneof(
        { weight: 8, arbitrary: spanStudy(from, days, idle) },
        { weight: 6, arbitrary: sessionStudy(from, days, overlapping) },
        { weight: 1, arbitrary: creditStudy(from, days) },
        { weight: Number(unread), arbitrary: unstatedStudy(from, days) },
      ),
      subject: maybe(fc.constantFrom(...subjectClasses)),
      form: mostly(
        fc.constantFrom(...studyForms.filter((form) => form !== 'self-study')),
        fc.constant<(typeof studyForms)[number]>('self-study'),
        8,
      ),
      result: aResult,
      registration: fc.option(
        fc
          .tuple(
            fc.integer({ min: -1, max: 40 }),
            mostly(
              fc.constant({}),
              fc.constantFrom<object>({ entryStands: false }, { entryStands: null }, { registrar: 'other' }),
              8,
            ),
          )
          .map(([after, standing]) => ({ ...registered(dateOfDay(from + days - 1 + after)), ...standing })),
        { nil: undefined, freq: 5 },
      ),
      providerEligible: maybe(fc.boolean(), 1),
      relatedToProfession: mostly(
        fc.constant<boolean | undefined>(true),
        fc.constantFrom(false, undefined),
        4,
      ),
      taskBook: aTaskBook,
      proofs: repeating
        ? mostly(fc.constant<string[]>([`proof of ${id}`]), fc.constant<string[]>(['a', 'b']))
        : none,
      classId: repeating ? mostly(none, fc.constantFrom<string | undefined>('k', `class of ${id}`), 3) : none,
      id: repeating ? mostly(fc.constant(id), fc.constant('r')) : fc.constant(id),
      makesUp: repeating
        ? mostly(none, fc.constant({ classId: 'k', missedOn: dateOfDay(from - 1) } as never), 20)
        : none,
      personId: repeating
        ? mostly<string | undefined>(
            fc.constant('p1'),
            unread ? fc.constantFrom('somebody else', undefined) : fc.constant('somebody else'),
            unread ? 10 : 30,
          )
        : fc.constant('p1'),
    })
    .map(({ taskBook: book, ...facts }) => ({
      ...facts,
      ...(facts.form === 'self-study' && { taskBook: book }),
    }))

/** Records one after another from October 2024 to the end of 2025, or anywhere in that time. */
const recordsOf = (variety: Variety): fc.Arbitrary<readonly Some<RecordFacts>[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 6 })), { maxLength: 7 })
    .chain((steps) => {
      let day = start
      return fc.tuple(
        ...steps.map(([gap, days], i) => {
          const from = variety.overlapping ? start + gap * 5 : day + gap
          day = from + days
          return recordFacts(`r${i}`, from, days, variety)
        }),
      )
    })

const personFacts: fc.Arbitrary<Some<PersonFacts>> = mostly(
  fc.constantFrom<Some<PersonFacts>>(
    {},
    { inService: undefined, employments: [{ unitId: 'u1', from: '2010-01-01' }] },
    { inService: undefined, employments: [{ unitId: 'u1', from: '2025-03-01' }] },
    { role: 'professional-manager' },
  ),
  fc.record({
    title: fc.constantFrom(undefined, ...titleLevels),
    education: fc.constantFrom(undefined, ...educationLevels),
    role: fc.constantFrom(
      undefined,
      'professional' as const,
      'professional-manager' as const,
      'other' as const,
    ),
    inService: fc.constantFrom(undefined, true, false),
    listedAsProfessional: maybe(fc.constant(true as const), 2),
    retiredOn: fc.constantFrom(undefined, undefined, '2025-06-30', '2025-10-31'),
    employments: fc.constantFrom(undefined, [
      { unitId: 'u1', from: '2010-01-01', to: '2025-01-31' },
      { unitId: 'u2', from: '2025-04-01' },
    ]),
  }),
  4,
)

/** A person with records. */
export const countedPerson = (variety: Variety): fc.Arbitrary<CountedPerson> =>
  fc.tuple(personFacts, recordsOf(variety)).map(([facts, records]) => ({
    person: person(facts),
    records: records.map((one) => record(one)),
  }))

/** People with ids of their own. */
export const countedPeople = (variety: Variety, most = 4): fc.Arbitrary<readonly CountedPerson[]> =>
  fc.array(fc.tuple(personFacts, recordsOf(variety)), { maxLength: most }).map((all) =>
    all.map(([facts, records], i) => ({
      person: person({ ...facts, id: `p${i + 1}` }),
      records: records.map((one, j) =>
        record({
          ...one,
          id: `${i}-${one.id === 'r' ? 'r' : j}`,
          personId: one.personId === 'p1' ? `p${i + 1}` : one.personId,
        }),
      ),
    })),
  )

/** Everything at once. */
export const anything: Variety = { overlapping: true, repeating: true, idle: true }
/** Records that follow each other. */
export const inOrder: Variety = { overlapping: false, repeating: true, idle: true }

const optionsOf = (id: ReadingId): readonly string[] => readingDefinitions[id].options

/** The law as it is, with some readings taken otherwise, and now and then other figures. */
export const anyLaw: fc.Arbitrary<Law> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...readingIds.filter((id) => optionsOf(id).length > 1)), fc.nat(2), {
      maxKeys: 4,
    }),
    mostly(
      fc.constant({}),
      fc.constantFrom(
        { 'hours-per-day': values({ '2006-02-27': '6', '2025-05-01': '8' }) },
        { 'statistics-attainment-hours': [] },
        { 'statistics-attainment-hours': values({ '2006-02-27': '20', '2025-05-01': '30' }) },
        { 'statistical-period': values({ '2006-02-27': '01-01..12-31' }) },
      ),
      6,
    ),
  )
  .map(([readings, parameters]) => {
    const changes = Object.fromEntries(
      Object.entries(readings).map(([id, n]) => {
        const options = optionsOf(id as ReadingId)
        return [id, options[n % options.length]]
      }),
    )
    const law = withParameters(withReadings(chongqing2006, changes as Partial<Readings>), parameters)
    // A failure shows what is different, not the whole law.
    return { ...law, [fc.toStringMethod]: () => JSON.stringify({ ...changes, ...parameters }) }
  })
