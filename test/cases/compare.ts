import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { learningAppraisalSchema } from '../../src/chongqing/entities/teaching/learning-appraisal.js'
import { trainingClassSchema } from '../../src/chongqing/entities/teaching/training-class.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import { appraisalParts } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { planPeriod } from '../../src/chongqing/rules/planning/plan-period.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { creditSelfStudy } from '../../src/chongqing/rules/self-study/self-study-credit.js'
import { assessAppraisal } from '../../src/chongqing/rules/teaching/appraisal.js'
import { hasValue } from '../../src/engine/determination/determination.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { type Comparison, compare } from '../../src/tools/compare.js'
import {
  hoursOn,
  person,
  type RecordFacts,
  record,
  type Some,
  selfStudy,
  sessions,
  taskBook,
  totalHours,
} from '../support/facts.js'

interface ComparisonCase {
  readonly article: string
  readonly why: string
  readonly ask: () => Comparison
  readonly expect: {
    readonly first: unknown
    readonly second: unknown
    /** Each difference in short: its change and its way, or its kind and id. */
    readonly explains: readonly string[]
    readonly others: readonly string[]
    readonly proof?: Comparison['proof']
    readonly twoPeople?: true
  }
}

const march = (id: string, hours: string, more: Some<RecordFacts> = {}) =>
  record({ id, study: totalHours('2025-03-01', '2025-03-31', hours), ...more })

const eighty = [march('r1', '70'), march('r2', '10')]

const quota = (facts: Partial<Parameters<typeof assessAnnualQuota>[0]> = {}) => ({
  person: person(),
  records: eighty,
  year: 2025,
  ...facts,
})

const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })

const unitYear = (hours: readonly string[]) => ({
  unit,
  people: hours.map((amount, i) => ({
    person: person({ id: `p${i + 1}` }),
    records: [march('r1', amount, { personId: `p${i + 1}` })],
  })),
  year: 2025,
})

/** An appraisal of 1 April 2025 of a class with these days. */
const appraised = (from: string, to: string) => ({
  appraisal: learningAppraisalSchema.parse({
    classId: 'c1',
    personId: 'p1',
    written: true,
    by: '施教机构',
    parts: [...appraisalParts],
    on: '2025-04-01',
  }),
  class: trainingClassSchema.parse({
    id: 'c1',
    form: 'collective-training',
    providerId: '施教机构',
    from,
    to,
  }),
})

const log = [hoursOn('2025-03-03', 2)]

/** What else the national rules of 2015 have. */
const besideTheHours = [
  'parameter subject-classes',
  'parameter professional-share',
  'parameter cost-of-unfinished-study',
  'parameter weight-for-titles',
  'parameter weight-for-licences',
  'provision national-2015:8.1-hours',
  'provision national-2015:8.1-share',
  'provision national-2015:weight-for-titles',
  'provision national-2015:weight-for-licences',
  'provision national-2015:subjects',
  'provision national-2015:reimbursement',
  'provision national-2015:recognition',
  'provision national-2015:register',
]

export const comparisonCases: readonly ComparisonCase[] = [
  {
    article: '9(2)',
    why: 'two years of one person: the hours of March 2025 are in 2025 alone',
    ask: () => compare(assessAnnualQuota, { facts: quota() }, { facts: quota({ year: 2026 }) }),
    expect: { first: 'met', second: 'not-met', explains: ['changed year'], others: [] },
  },
  {
    article: '2.1',
    why: 'two people: the one without a title is not covered; their records differ as well, and that is not why',
    ask: () =>
      compare(
        assessAnnualQuota,
        { facts: quota() },
        {
          facts: quota({
            person: person({ id: 'p2', title: 'none', education: 'postgraduate' }),
            records: [march('r1', '80', { personId: 'p2' }), march('r3', '10', { personId: 'p2' })],
          }),
        },
      ),
    expect: {
      first: 'met',
      second: 'inapplicable',
      explains: ['changed person.title'],
      others: [
        'changed person.education',
        'changed records.r1.study',
        'removed records.r2',
        'added records.r3',
      ],
      twoPeople: true,
    },
  },
  {
    article: '9(2)',
    why: 'a record that another system does not have',
    ask: () =>
      compare(assessAnnualQuota, { facts: quota() }, { facts: quota({ records: eighty.slice(0, 1) }) }),
    expect: { first: 'met', second: 'not-met', explains: ['removed records.r2'], others: [] },
  },
  {
    article: '9(2)',
    why: 'hours that only together fall below the quota: neither record alone explains it',
    ask: () =>
      compare(
        assessAnnualQuota,
        { facts: quota({ records: [march('r1', '76'), march('r2', '4'), march('r3', '4')] }) },
        { facts: quota({ records: [march('r1', '76', { title: '另一名称' })] }) },
      ),
    expect: {
      first: 'met',
      second: 'not-met',
      explains: ['removed records.r2', 'removed records.r3'],
      others: ['changed records.r1.title'],
    },
  },
  {
    article: '30.1',
    why: 'two readings: with a daily maximum the twelve hours of one day are six',
    ask: () => {
      const facts = quota({
        records: [march('r1', '68'), record({ id: 'r2', study: sessions(hoursOn('2025-05-05', 12)) })],
      })
      return compare(
        assessAnnualQuota,
        { facts },
        {
          facts,
          law: withReadings(chongqing2006, {
            'daily-maximum': 'none',
            'quota-evidence': 'evidenced-attendance',
          }),
        },
      )
    },
    expect: { first: 'not-met', second: 'met', explains: ['reading daily-maximum'], others: [] },
  },
  {
    article: '9(2)',
    why: 'two editions: the national rules of 2015 ask for ninety hours; the value brings its provision with it',
    ask: () => compare(assessAnnualQuota, { facts: quota() }, { facts: quota(), law: national2015 }),
    expect: {
      first: 'met',
      second: 'not-met',
      explains: ['parameter annual-quota-hours'],
      others: ['edition edition', ...besideTheHours],
    },
  },
  {
    article: '9(2)',
    why: 'the reverse: without the value of 2015 its provision is not needed, and without its provision the value is none',
    ask: () => compare(assessAnnualQuota, { facts: quota(), law: national2015 }, { facts: quota() }),
    expect: {
      first: 'not-met',
      second: 'met',
      explains: ['parameter annual-quota-hours'],
      others: ['edition edition', ...besideTheHours],
    },
  },
  {
    article: '9(2)',
    why: 'a fact and a parameter, of which only both together lead there',
    ask: () =>
      compare(
        assessAnnualQuota,
        { facts: quota({ records: [march('r1', '84'), march('r2', '4')] }) },
        {
          facts: quota({ records: [march('r1', '84')] }),
          law: withParameters(chongqing2006, {
            'annual-quota-hours': [{ from: '2006-02-27', value: '86', source: '某行业规定' }],
          }),
        },
      ),
    expect: {
      first: 'met',
      second: 'not-met',
      explains: ['removed records.r2', 'parameter annual-quota-hours'],
      others: [],
    },
  },
  {
    article: '9(2)',
    why: 'answers that come to the same need no explanation, though the facts differ',
    ask: () =>
      compare(assessAnnualQuota, { facts: quota() }, { facts: quota({ records: [march('r1', '90')] }) }),
    expect: {
      first: 'met',
      second: 'met',
      explains: [],
      others: ['changed records.r1.study', 'removed records.r2'],
    },
  },
  {
    article: '9(2)',
    why: 'nothing differs where nothing does: a name is no fact of an answer',
    ask: () =>
      compare(
        assessAnnualQuota,
        { facts: quota() },
        { facts: quota({ person: person({ name: '王小川' }) }) },
      ),
    expect: { first: 'met', second: 'met', explains: [], others: [] },
  },
  {
    article: '34',
    why: 'what is compared may be chosen: the hours of the statistical year, of one person and the next',
    ask: () =>
      compare(
        assessPersonYear,
        { facts: quota() },
        { facts: quota({ records: [march('r1', '70'), march('r2', '11'), march('r3', '0.5')] }) },
        { aspect: (answer) => hasValue(answer) && answer.value.statisticalYear?.hours },
      ),
    expect: {
      first: '80',
      second: '81.5',
      explains: ['changed records.r2.study', 'added records.r3'],
      others: [],
    },
  },
  {
    article: '9(2)',
    why: 'one year of a unit and the next: whose hours make the count of those who kept the quota another',
    ask: () =>
      compare(
        assessUnitYear,
        { facts: unitYear(['80', '90', '40']) },
        { facts: unitYear(['80', '79', '40.5']) },
        { aspect: (answer) => hasValue(answer) && answer.value.quota.met },
      ),
    expect: {
      first: 2,
      second: 1,
      explains: ['changed people.p2.records.r1.study'],
      others: ['changed people.p3.records.r1.study'],
    },
  },
  {
    article: '24',
    why: 'a span is taken over whole where its halves would run backwards',
    ask: () =>
      compare(
        planPeriod,
        { facts: { from: '2021-01-01', to: '2025-12-31' } },
        { facts: { from: '2026-01-01', to: '2030-12-31' } },
      ),
    expect: {
      first: {
        usual: true,
        usualYears: 5,
        years: 5,
        months: 60,
        wholeMonths: true,
        finalYear: { from: '2025-01-01', to: '2025-12-31' },
      },
      second: {
        usual: true,
        usualYears: 5,
        years: 5,
        months: 60,
        wholeMonths: true,
        finalYear: { from: '2030-01-01', to: '2030-12-31' },
      },
      explains: ['changed from', 'changed to'],
      others: [],
    },
  },
  {
    article: '39',
    why: 'the last day of the class alone would do, and not with a first day after it',
    ask: () =>
      compare(
        assessAppraisal,
        { facts: appraised('2025-05-01', '2025-05-10') },
        { facts: appraised('2025-03-01', '2025-03-10') },
      ),
    expect: {
      first: 'not-met',
      second: 'met',
      explains: ['changed class.from', 'changed class.to'],
      others: [],
    },
  },
  {
    article: '44',
    why: 'a self-study never has two sets of dates: its log goes before its study can be dated',
    ask: () => {
      const facts = (changes: Some<RecordFacts>) => ({ person: person(), record: selfStudy(changes) })
      return compare(
        creditSelfStudy,
        {
          facts: facts({
            study: totalHours('2025-03-03', '2025-03-03', '2'),
            taskBook: taskBook({ log }),
          }),
        },
        { facts: facts({ study: sessions(hoursOn('2025-03-03', 3)), taskBook: taskBook() }) },
        { aspect: (answer) => hasValue(answer) && answer.value.credited },
      )
    },
    expect: {
      first: '2',
      second: '3',
      explains: ['changed record.study', 'changed record.taskBook'],
      others: [],
    },
  },
]

/** Three records of four hours of which each alone keeps the quota, and ten differences that have no part in it. */
export const manyDifferences = (limit: number): Comparison => {
  const facts = (of: string, more: readonly string[]) =>
    quota({
      records: [
        march('r0', '75.9'),
        ...more.map((id) => march(id, '4')),
        ...Array.from({ length: 10 }, (_, i) => march(`n${i}`, '0.01', { title: of })),
      ],
    })
  return compare(
    assessAnnualQuota,
    { facts: facts('甲', ['r1', 'r2', 'r3']) },
    { facts: facts('乙', []) },
    { limit },
  )
}
