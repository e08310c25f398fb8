import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { remaining } from '../../src/chongqing/assessment/remaining.js'
import { recordingCaseSchema } from '../../src/chongqing/entities/accountability/recording-case.js'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { nextMeasure } from '../../src/chongqing/rules/accountability/recording-breach.js'
import { assessAgreement } from '../../src/chongqing/rules/agreement/agreement.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { planPeriod } from '../../src/chongqing/rules/planning/plan-period.js'
import { assessFinalYearReview } from '../../src/chongqing/rules/planning/plan-review.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { boundaries } from '../../src/toolbox/boundaries.js'
import type { Boundaries } from '../../src/tools/boundaries.js'
import { agreementWith } from '../support/agreement.js'
import {
  partOf,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  sessions,
  totalDays,
  totalHours,
} from '../support/facts.js'

interface BoundariesCase {
  readonly article: string
  readonly why: string
  readonly ask: () => Boundaries
  readonly expect: {
    readonly outcome: unknown
    /** Each fact with its value, and the values between which the answer turns. */
    readonly facts: readonly (readonly string[])[]
    /** The values to test with, of the first turn of a number. */
    readonly critical?: readonly string[]
  }
}

const yearOf = (...records: readonly Some<RecordFacts>[]) => ({
  person: person(),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  year: 2025,
})

const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise' })

/** Short of the floor by a little over 35,000 yuan. */
const belowFloor = {
  unit,
  funding: fundingYearSchema.parse({
    unitId: 'u1',
    year: 2025,
    payroll: '12345678.9',
    entries: [
      { id: 'e1', amount: '100000', kind: 'appropriated', recurrent: true, source: 'unit' },
      { amount: 50_000, kind: 'appropriated', recurrent: true, source: 'unit' },
    ],
  }),
}

const brokenAgreement = {
  agreement: agreementWith({ cost: '9000', costShare: '0.3', serviceMonths: 24, costDueOn: '2025-06-30' }),
  paid: '2700',
  servedMonths: 6,
  left: true,
  asOf: '2025-07-01',
}

export const lapsedOrder = recordingCaseSchema.parse({
  subject: 'unit',
  persons: 2,
  events: [{ kind: 'order', on: '2025-03-03', deadline: '2025-03-31' }],
})

export const boundariesCases: readonly BoundariesCase[] = [
  {
    article: '9(2)',
    why: '80 hours are enough and 79.99 are not; no day of study in its month turns what falls short',
    ask: () => boundaries(assessAnnualQuota, yearOf({ study: totalHours('2025-03-01', '2025-03-31', '78') })),
    expect: {
      outcome: 'not-met',
      facts: [
        ['records/r1/study/from 2025-03-01'],
        ['records/r1/study/to 2025-03-31'],
        ['records/r1/study/hours 78', '79.99 not-met | 80 met'],
      ],
      critical: ['79.5 not-met', '80 met', '80.5 met'],
    },
  },
  {
    article: '30.1',
    why: 'what is missing in hours is sought in days: a day counts for six, so 13.33 days fall short and 13.34 do not',
    ask: () =>
      boundaries(
        assessAnnualQuota,
        yearOf({ study: totalDays('2025-03-01', '2025-03-31', 13, { travelDays: 17, restDays: '0.5' }) }),
      ),
    expect: {
      outcome: 'not-met',
      facts: [
        // No later than 14 March, or the days of travel and rest had no room.
        ['records/r1/study/from 2025-03-01'],
        ['records/r1/study/to 2025-03-31'],
        ['records/r1/study/days 13', '13.33 not-met | 13.34 met'],
        ['records/r1/study/travelDays 17'],
        ['records/r1/study/restDays 0.5'],
      ],
      critical: ['12.84 not-met', '13.34 met', '13.84 met'],
    },
  },
  {
    article: '30.1',
    why: 'fewer days than the hours fill and a year that ends before break 80 hours; a registration before the study ended does not',
    ask: () =>
      boundaries(
        assessAnnualQuota,
        yearOf({
          study: totalHours('2025-03-01', '2025-03-31', '80'),
          registration: registered('2025-04-02'),
        }),
      ),
    expect: {
      outcome: 'met',
      facts: [
        [
          'records/r1/study/from 2025-03-01',
          '2024-12-31 undetermined | 2025-01-01 met',
          '2025-03-18 met | 2025-03-19 not-met',
        ],
        [
          'records/r1/study/to 2025-03-31',
          '2025-03-13 not-met | 2025-03-14 met',
          '2025-12-31 met | 2026-01-01 undetermined',
        ],
        ['records/r1/study/hours 80', '79.99 not-met | 80 met'],
        ['records/r1/registration/registeredOn 2025-04-02'],
      ],
    },
  },
  {
    article: '34',
    why: 'the last day of the statistical year is 31 October, and the day before its first is the year before',
    ask: () =>
      boundaries(assessPersonYear, yearOf({ study: sessions('2025-10-31') }), chongqing2006, {
        aspect: (answer) => 'value' in answer && answer.value.statisticalYear?.hours,
        within: ['records', 'r1', 'study', 'sessions', '0', 'date'],
      }),
    expect: {
      outcome: '6',
      facts: [
        [
          'records/r1/study/sessions/0/date 2025-10-31',
          '2024-10-31 0 | 2024-11-01 6',
          '2025-10-31 6 | 2025-11-01 0',
        ],
      ],
    },
  },
  {
    article: '19',
    why: 'one and a half per cent of the payroll, to the fen on both sides; of no payroll there is no share',
    ask: () => boundaries(assessFundingFloor, belowFloor),
    expect: {
      outcome: 'not-met',
      facts: [
        ['funding/payroll 12345678.9', '0 not-computable | 0.01 met', '10000000 met | 10000000.01 not-met'],
        ['funding/entries/0/amount 100000', '135185.18 not-met | 135185.19 met'],
        ['funding/entries/1/amount 50000', '85185.18 not-met | 85185.19 met'],
      ],
      critical: ['0 not-computable', '0.01 met'],
    },
  },
  {
    article: '12.3',
    why: 'one to four is met on one hundredth of an hour alone, on which the difference points',
    ask: () =>
      boundaries(assessSubjectRatio, {
        year: 2025,
        planned: { publicRequired: '20', professional: '50', elective: '10' },
      }),
    expect: {
      outcome: 'not-met',
      facts: [
        ['planned/publicRequired 20', '14.99 not-met | 15 met', '15 met | 15.01 not-met'],
        ['planned/professional 50', '69.99 not-met | 70 met', '70 met | 70.01 not-met'],
        ['planned/elective 10', '29.99 not-met | 30 met', '30 met | 30.01 not-met'],
      ],
      critical: ['14.5 not-met', '15 met', '15.5 not-met'],
    },
  },
  {
    article: '12.3',
    why: 'a difference in hours is sought in days of six hours',
    ask: () =>
      boundaries(
        assessSubjectRatio,
        yearOf(
          { study: totalDays('2025-03-01', '2025-03-31', 4), subject: 'public-required' },
          { study: totalHours('2025-05-01', '2025-05-31', 72) },
        ),
        chongqing2006,
        { within: ['records', 'r1', 'study', 'days'] },
      ),
    expect: {
      outcome: 'not-met',
      facts: [['records/r1/study/days 4', '2.99 not-met | 3 met', '3 met | 3.01 not-met']],
      critical: ['2.5 not-met', '3 met', '3.5 not-met'],
    },
  },
  {
    article: '9(2)',
    why: 'the year asked about is looked at, however far from it the dates of the facts lie',
    ask: () =>
      boundaries(assessAnnualQuota, yearOf({ study: sessions('2015-05-05') }), chongqing2006, {
        aspect: (answer) => 'value' in answer && answer.value.hours,
        within: ['records', 'r1', 'study', 'sessions', '0', 'date'],
      }),
    expect: {
      outcome: '0',
      facts: [
        [
          'records/r1/study/sessions/0/date 2015-05-05',
          '2024-12-31 0 | 2025-01-01 6',
          '2025-12-31 6 | 2026-01-01 0',
        ],
      ],
    },
  },
  {
    article: '24',
    why: 'the review lies in the last year of the plan, of which both ends are counted',
    ask: () =>
      boundaries(assessFinalYearReview, { from: '2021-07-01', to: '2026-06-30', reviews: ['2025-06-30'] }),
    expect: {
      outcome: 'not-met',
      facts: [
        ['from 2021-07-01'],
        ['to 2026-06-30', '2025-06-29 not-met | 2025-06-30 met', '2026-06-29 met | 2026-06-30 not-met'],
        [
          'reviews/0 2025-06-30',
          '2025-06-30 not-met | 2025-07-01 met',
          '2026-06-30 met | 2026-07-01 not-met',
        ],
      ],
    },
  },
  {
    article: '24',
    why: 'a plan of five years to the day is the usual one; a day more or less departs from it',
    ask: () =>
      boundaries(planPeriod, { from: '2021-01-01', to: '2025-11-30' }, chongqing2006, {
        aspect: (answer) => answer.findings.map(({ code }) => code).join(),
      }),
    expect: {
      outcome: 'plan-cycle-unusual',
      facts: [
        [
          'from 2021-01-01',
          '2006-02-26 partly-before-force,plan-cycle-unusual | 2006-02-27 plan-cycle-unusual',
          '2020-11-30 plan-cycle-unusual | 2020-12-01 ',
          '2020-12-01  | 2020-12-02 plan-cycle-unusual',
        ],
        [
          'to 2025-11-30',
          '2025-12-30 plan-cycle-unusual | 2025-12-31 ',
          '2025-12-31  | 2026-01-01 plan-cycle-unusual',
        ],
      ],
    },
  },
  {
    article: '8(1)',
    why: 'what the unit grants is measured against the same 80 hours; a number is changed as a number',
    ask: () => boundaries(assessStudyTimeRight, { grantedHours: 80.5, year: 2025 }),
    expect: {
      outcome: 'met',
      facts: [['grantedHours 80.5', '79.99 not-met | 80 met']],
      critical: ['79.5 not-met', '80 met', '80.5 met'],
    },
  },
  {
    article: '9(3)',
    why: 'the months agreed are served in full or not at all, and money is not what is missing here',
    ask: () =>
      boundaries(assessAgreement, brokenAgreement, chongqing2006, {
        aspect: (answer) => 'value' in answer && answer.value.fulfilled,
      }),
    expect: {
      outcome: false,
      facts: [
        ['agreement/signedOn 2025-02-20'],
        ['agreement/cost 9000'],
        ['agreement/costShare 0.3'],
        ['agreement/costDueOn 2025-06-30'],
        ['agreement/serviceMonths 24', '6 true | 7 false'],
        ['paid 2700'],
        ['servedMonths 6', '23 false | 24 true'],
        ['asOf 2025-07-01'],
      ],
      critical: ['6 true', '7 false', '8 false'],
    },
  },
  {
    article: '46',
    why: 'a deadline lapses after its last day, and cannot come before the order that sets it',
    ask: () =>
      boundaries(nextMeasure, { case: lapsedOrder, asOf: '2025-04-01' }, chongqing2006, {
        aspect: (answer) => 'value' in answer && answer.value.next,
      }),
    expect: {
      outcome: 'penalty',
      facts: [
        ['case/persons 2'],
        ['case/events/0/on 2025-03-03'],
        ['case/events/0/deadline 2025-03-31', '2025-03-31 penalty | 2025-04-01 await-correction'],
        [
          'asOf 2025-04-01',
          '2025-03-02 order-correction | 2025-03-03 await-correction',
          '2025-03-31 await-correction | 2025-04-01 penalty',
        ],
      ],
    },
  },
  {
    article: '30.1',
    why: 'a part of a day that makes up the rest turns on the hundredth of the day',
    ask: () =>
      boundaries(
        assessAnnualQuota,
        yearOf(
          { study: totalHours('2025-03-01', '2025-03-31', '77') },
          { study: sessions(partOf('2025-05-05', '0.25')) },
        ),
        chongqing2006,
        { within: ['records', 'r2'] },
      ),
    expect: {
      outcome: 'not-met',
      facts: [
        ['records/r2/study/sessions/0/date 2025-05-05'],
        ['records/r2/study/sessions/0/dayFraction 0.25', '0.49 not-met | 0.5 met'],
      ],
      critical: ['0.25 not-met', '0.5 met', '0.75 met'],
    },
  },
  {
    article: '49',
    why: 'dates of a year that the rules do not know are refused by them, and are no turn',
    ask: () => boundaries(remaining, { person: person(), records: [], asOf: '1901-06-30' }),
    expect: {
      outcome: 'not-in-force',
      facts: [['asOf 1901-06-30', '2005-12-31 not-in-force | 2006-01-01 not-met']],
    },
  },
]
