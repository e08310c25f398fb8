import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { type StrikeOut, strikeOut } from '../../src/toolbox/struck-records/strike-out.js'
import { struck } from '../support/cases.js'
import {
  credits,
  hoursOn,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  sessions,
  totalHours,
} from '../support/facts.js'

interface StrikeOutCase {
  readonly article: string
  readonly why: string
  readonly ask: () => StrikeOut
  readonly expect: {
    readonly struck: readonly string[]
    readonly unknown: readonly string[]
    /** The outcome before and after. */
    readonly outcomes: readonly [unknown, unknown]
    /** Person by person: what was struck, the years, what falls and what revives, each with what it was and is. */
    readonly people: readonly (readonly string[])[]
  }
}

const yearOf = (...records: readonly Some<RecordFacts>[]) => ({
  person: person(),
  records: records.map(record),
  year: 2025,
})

const eighty = totalHours('2025-03-01', '2025-03-31', '80')

/** A class taken twice again by someone who had attended and failed it. */
const madeUp = yearOf(
  {
    id: 'first',
    classId: 'k1',
    study: sessions('2025-03-03'),
    result: { kind: 'pass-or-fail', value: 'fail' },
  },
  {
    id: 'make-up',
    makesUp: { recordId: 'first', missedOn: '2025-03-03' },
    study: sessions('2025-05-12', '2025-05-13'),
  },
  { id: 'again', repeats: { classId: 'k1' }, study: sessions('2025-04-07', '2025-04-08') },
)

const twoPeople = {
  unit: unitSchema.parse({ id: 'u1', kind: 'enterprise', divisionCode: '500103' }),
  people: [
    { person: person(), records: [record({ id: 'a', study: eighty })] },
    { person: person({ id: 'p2' }), records: [record({ id: 'a', personId: 'p2', study: eighty })] },
    { person: person({ id: 'p3' }), records: [record({ id: 'b', personId: 'p3', study: eighty })] },
    { person: person(), records: [record({ id: 'c' })] },
  ],
  year: 2025,
}

export const strikeOutCases: readonly StrikeOutCase[] = [
  {
    article: '9(2)',
    why: 'without six of the 80 hours the quota is not met',
    ask: () =>
      strikeOut(
        assessAnnualQuota,
        yearOf(
          { id: 'r1', study: totalHours('2025-03-01', '2025-03-31', '74') },
          { id: 'r2', study: sessions('2025-11-03') },
        ),
        ['r2'],
      ),
    expect: {
      struck: ['r2'],
      unknown: [],
      outcomes: ['met', 'not-met'],
      people: [['p1', 'struck r2 6', 'calendar 2025: 80 > 74', 'statistical 2026: 6 > 0']],
    },
  },
  {
    article: '30.1',
    why: 'of two records with one proof the second takes the place of the first',
    ask: () =>
      strikeOut(
        assessAnnualQuota,
        yearOf({ id: 'r1', study: eighty, proofs: ['d1'] }, { id: 'r2', study: eighty, proofs: ['d1'] }),
        ['r1'],
      ),
    expect: {
      struck: ['r1'],
      unknown: [],
      outcomes: ['met', 'met'],
      people: [['p1', 'struck r1 80', 'revives r2: 0 > 80 (duplicate-proof)']],
    },
  },
  {
    article: '30.1',
    why: 'hours that had given way to the daily maximum come back as far as the day now holds them',
    ask: () =>
      strikeOut(
        assessAnnualQuota,
        yearOf(
          { id: 'r1', study: sessions(hoursOn('2025-03-03', 4)), registration: registered('2025-04-01') },
          { id: 'r2', study: sessions(hoursOn('2025-03-03', 5)) },
        ),
        ['r1'],
      ),
    expect: {
      struck: ['r1'],
      unknown: [],
      outcomes: ['not-met', 'not-met'],
      people: [
        [
          'p1',
          'struck r1 4',
          'calendar 2025: 6 > 5',
          'statistical 2025: 6 > 5',
          'revives r2: 2 > 5 (above-daily-maximum)',
        ],
      ],
    },
  },
  {
    article: '41',
    why: 'what may count while another may not counts for sure without the other',
    ask: () =>
      strikeOut(
        assessAnnualQuota,
        yearOf({ id: 'r1', proofs: ['d1'], result: undefined }, { id: 'r2', proofs: ['d1'] }),
        ['r1'],
        withReadings(chongqing2006, { 'failed-assessment': 'hours-only-on-pass' }),
      ),
    expect: {
      struck: ['r1'],
      unknown: [],
      outcomes: ['not-met', 'not-met'],
      people: [
        [
          'p1',
          'struck r1 0..6',
          'calendar 2025: 0..6 > 6',
          'statistical 2025: 0..6 > 6',
          'revives r2: 0..6 > 6 (duplicate-proof)',
        ],
      ],
    },
  },
  {
    article: '41',
    why: 'without what it repeats, a repetition is study like any other',
    ask: () => strikeOut(assessAnnualQuota, madeUp, ['first']),
    expect: {
      struck: ['first'],
      unknown: [],
      outcomes: ['not-met', 'not-met'],
      people: [
        [
          'p1',
          'struck first 6',
          'calendar 2025: 6 > 24',
          'statistical 2025: 6 > 24',
          'revives again: 0 > 12 (class-repeated)',
          'revives make-up: 0 > 12 (class-repeated)',
        ],
      ],
    },
  },
  {
    article: '30.1',
    why: 'ids that no record bears are named, and the answer stays as it is',
    ask: () => strikeOut(assessAnnualQuota, yearOf({ id: 'r1' }), ['r9', 'r8', 'r9']),
    expect: { struck: [], unknown: ['r8', 'r9'], outcomes: ['not-met', 'not-met'], people: [] },
  },
  {
    article: '30.2',
    why: 'credits count for no hours; without them nothing keeps the quota from being judged',
    ask: () =>
      strikeOut(
        assessAnnualQuota,
        yearOf({ id: 'r1', study: { ...credits(5), from: '2025-05-05', to: '2025-05-05' } as never }),
        ['r1'],
      ),
    expect: {
      struck: ['r1'],
      unknown: [],
      outcomes: ['undetermined', 'not-met'],
      people: [['p1', 'struck r1 0']],
    },
  },
  {
    article: '34',
    why: 'a total across the year leaves a range to fall from',
    ask: () =>
      strikeOut(
        assessPersonYear,
        yearOf(
          { id: 'r1', study: totalHours('2025-12-29', '2026-01-03', 30) },
          { id: 'r2', study: sessions('2025-12-31') },
        ),
        ['r1', 'r9'],
        chongqing2006,
        { aspect: (answer) => ('value' in answer ? answer.value.calendarYear.hours : null) },
      ),
    expect: {
      struck: ['r1'],
      unknown: ['r9'],
      outcomes: [{ least: '18', most: '18' }, '6'],
      people: [
        ['p1', 'struck r1 30', 'calendar 2025: 18 > 6', 'calendar 2026: 18 > 0', 'statistical 2026: 36 > 6'],
      ],
    },
  },
  {
    article: '34',
    why: 'in a unit every record of that id is struck, whoever holds it; a person listed twice is taken once',
    ask: () =>
      strikeOut(assessUnitYear, twoPeople, ['c', 'a'], chongqing2006, {
        aspect: (answer) => ('value' in answer ? answer.value.quota : null),
      }),
    expect: {
      struck: ['a', 'c'],
      unknown: [],
      outcomes: [
        { met: 3, notMet: 0, undetermined: 0, notAssessed: 0 },
        { met: 1, notMet: 2, undetermined: 0, notAssessed: 0 },
      ],
      people: [
        ['p1', 'struck a 80', 'struck c 6', 'calendar 2025: 86 > 0', 'statistical 2025: 86 > 0'],
        ['p2', 'struck a 80', 'calendar 2025: 80 > 0', 'statistical 2025: 80 > 0'],
      ],
    },
  },
  {
    article: '30.1',
    why: 'an edition that sets no hours for a day has no hours to fall',
    ask: () =>
      strikeOut(
        creditedHours,
        yearOf({ id: 'r1' }),
        ['r1'],
        withParameters(chongqing2006, { 'hours-per-day': struck }),
      ),
    expect: { struck: ['r1'], unknown: [], outcomes: ['unregulated', 'unregulated'], people: [] },
  },
]
