import { national2015 } from '../../../src/chongqing/editions/national-2015.js'
import type { Readings } from '../../../src/chongqing/law/readings.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import type { PersonYearFacts } from '../../../src/chongqing/rules/quota/person-year-facts.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { struck, values } from '../../support/cases.js'
import {
  credits,
  hoursOn,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  selfStudy,
  sessions,
  taskBook,
  totalHours,
} from '../../support/facts.js'
import type { ExpectedLine, RemedyCase } from '../../support/remedies.js'

/** An engineer in 2025 with these records. */
const facts = (
  records: readonly Some<RecordFacts>[] = [],
  more: Partial<PersonYearFacts> = {},
): PersonYearFacts => ({
  person: person(),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  year: 2025,
  ...more,
})

/** So many hours in March, of professional subjects where no other is named. */
const march = (hours: string, more: Some<RecordFacts> = {}): Some<RecordFacts> => ({
  study: totalHours('2025-03-01', '2025-03-31', hours),
  ...more,
})

const study = (
  subject: 'public-required' | 'other' | 'any',
  hours: string,
  from: string,
  to = '2025-12-31',
): ExpectedLine => ({
  act: 'study',
  subject,
  hours,
  from,
  to,
  rests: subject === 'any' ? ['9(2)'] : ['9(2)', '12.3'],
})

const register = (recordId: string, from: string): ExpectedLine => ({
  act: 'register',
  recordId,
  from,
  rests: ['31'],
})

const entriesOnly: Partial<Readings> = { 'quota-evidence': 'certificate-entries-only' }
const onlyInService: Partial<Readings> = { 'study-out-of-service': 'not-credited' }

/** Self-study of thirty hours over November and December by a book that lacks something. */
const bookStudy = (changes: Parameters<typeof taskBook>[0]) =>
  selfStudy({
    id: 's1',
    study: totalHours('2025-11-01', '2025-12-31', '30'),
    taskBook: taskBook({ from: '2025-11-01', ...changes }),
  })
const withBook = (changes: Parameters<typeof taskBook>[0], hours = '50'): PersonYearFacts => {
  const { records, ...rest } = facts([march(hours, { subject: 'public-required' })])
  return { ...rest, records: [...records, bookStudy(changes)] }
}

export const annualQuotaRemedies: readonly RemedyCase<PersonYearFacts>[] = [
  // Papers for what was studied
  {
    name: 'a study that was entered before it was over',
    facts: facts([
      { study: totalHours('2025-03-03', '2025-03-21', '90'), registration: registered('2025-03-10') },
    ]),
    asOf: '2026-01-10',
    law: { readings: { 'early-registration': 'clipped' } },
    expect: { standing: 'cured', lines: [register('r1', '2026-01-10')] },
    article: '31',
    why: 'the entry attests eight days; entered again after its end, all nineteen',
  },
  {
    name: 'a year that is over, where make-ups count in the year of what was missed',
    facts: facts([march('70')]),
    asOf: '2026-01-10',
    law: { readings: { 'make-up-year': 'year-missed' } },
    expect: { standing: 'no-remedy-known', because: '41' },
    article: '41',
    why: 'what is made up now would count in it, and what was missed may not be in the facts',
  },
  {
    name: 'a paper by which a study would bar its repetition',
    facts: {
      person: person(),
      records: [
        selfStudy({
          id: 's1',
          study: sessions(hoursOn('2025-03-03', '2')),
          taskBook: taskBook({ unitAssessment: null }),
          registration: registered('2025-03-10'),
        }),
        record({
          id: 'r2',
          study: totalHours('2025-03-01', '2025-03-31', '20'),
          repeats: { recordId: 's1' },
        }),
        record({ id: 'r3', study: totalHours('2025-05-01', '2025-05-31', '54') }),
      ],
      year: 2025,
    },
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [study('public-required', '6', '2025-12-31')] },
    article: '30.1',
    why: 'without the paper the record of twenty hours counts, and six are lacking',
  },
  {
    name: 'a study across the end of the year, entered before it was over',
    facts: facts([
      { study: totalHours('2025-12-20', '2026-01-05', '60'), registration: registered('2025-12-28') },
      { study: totalHours('2025-03-01', '2025-03-31', '20'), subject: 'public-required' },
    ]),
    asOf: '2025-12-29',
    law: { readings: { 'early-registration': 'clipped' } },
    expect: {
      standing: 'undetermined',
      lines: [register('r1', '2026-01-05')],
      missing: ['record.study-dates@r1'],
    },
    article: '31',
    why: 'how much of it lies before the entry is open, and so it is in which year a new entry would find its hours',
  },
  {
    name: 'a first stretch of days that leaves it open and a later one that does not',
    facts: {
      person: person({ employments: [{ unitId: 'u', from: '2025-12-01', to: '2025-12-28' }] }),
      records: [record({ id: 'r1', study: totalHours('2025-12-27', '2026-01-07', '10') })],
      year: 2025,
      adjustment: { requiredHours: '18', source: 'case' },
    },
    asOf: '2025-12-26',
    expect: {
      standing: 'cured',
      lines: [study('public-required', '3.6', '2025-12-27'), study('other', '14.4', '2025-12-27')],
    },
    article: '30.1',
    why: 'in the two days of service the old study may take the room; in all that are left it cannot',
  },
  {
    name: 'more papers than are tried in every selection, in a year that is over',
    facts: facts(
      ['01', '02', '03', '04', '05', '06', '07'].map((month) => ({
        study: totalHours(`2025-${month}-01`, `2025-${month}-05`, '10'),
      })),
    ),
    asOf: '2026-01-10',
    law: { readings: entriesOnly },
    expect: { standing: 'no-remedy-known', because: '9(2)' },
    article: '31',
    why: 'all seven come to seventy hours; that fewer of them would do is not ruled out by trying',
  },
  {
    name: 'a paper that is not enough, and no day left',
    facts: facts([
      march('60'),
      { study: totalHours('2025-04-01', '2025-04-30', '5'), registration: registered('2025-05-02') },
    ]),
    asOf: '2025-12-31',
    law: { readings: entriesOnly },
    expect: { standing: 'cannot-be-cured', because: '9(2)' },
    article: '9(2)',
    why: 'sixty-five hours with the paper and five without it, and no day is left',
  },
  {
    name: 'an entry that was found altered, where only entries count',
    facts: facts([march('80', { registration: { ...registered('2025-04-01'), entryStands: false } })]),
    asOf: '2025-06-30',
    law: { readings: entriesOnly },
    expect: { standing: 'cured', lines: [register('r1', '2025-06-30')] },
    article: '31',
    why: 'the entry fell and the attendance did not: it can be entered anew',
  },
  // Study in the days left
  {
    name: 'nothing studied, three weeks left',
    facts: facts(),
    asOf: '2025-12-10',
    expect: {
      standing: 'cured',
      lines: [study('public-required', '16', '2025-12-11'), study('other', '64', '2025-12-11')],
    },
    article: '9(2)',
    why: '80 hours, a fifth of them public; 21 days hold 126',
  },
  {
    name: '80 hours',
    facts: facts([march('80')]),
    asOf: '2025-12-10',
    expect: { standing: 'nothing-to-cure' },
    article: '9(2)',
    why: '不低于 includes 80',
  },
  {
    name: '79.99 hours on the last day but one',
    facts: facts([march('79.99')]),
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [study('public-required', '0.01', '2025-12-31')] },
    article: '9(2)',
    why: 'a hundredth is lacking, and one day holds it',
  },
  {
    name: '74 hours on the last day but one',
    facts: facts([march('74', { subject: 'public-required' })]),
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [study('other', '6', '2025-12-31')] },
    article: '30.1',
    why: 'one day holds six hours exactly; of public subjects there are enough',
  },
  {
    name: '73.99 hours on the last day but one',
    facts: facts([march('73.99')]),
    asOf: '2025-12-30',
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: '一天算6学时, and 6.01 are lacking',
  },
  {
    name: '79.99 hours on the last day',
    facts: facts([march('79.99')]),
    asOf: '2025-12-31',
    expect: { standing: 'cannot-be-cured', because: '9(2)' },
    article: '9(2)',
    why: 'the day on which it is asked is no day left, and hours do not cross years',
  },
  {
    name: 'a deficit of the year before',
    facts: facts([march('79.99')]),
    asOf: '2026-02-01',
    expect: { standing: 'cannot-be-cured', because: '9(2)' },
    article: '9(2)',
    why: '不逾年累计: later hours are those of a later year',
  },
  {
    name: 'asked before the year begins',
    facts: facts(),
    asOf: '2024-06-01',
    expect: {
      standing: 'cured',
      lines: [study('public-required', '16', '2025-01-01'), study('other', '64', '2025-01-01')],
    },
    article: '9(2)',
    why: 'only the days of the year itself count',
  },
  {
    name: 'days left that other studies fill',
    facts: facts([
      march('74'),
      { study: totalHours('2025-12-30', '2025-12-31', '5'), subject: 'public-required' },
    ]),
    asOf: '2025-12-29',
    expect: { standing: 'cured', lines: [study('public-required', '1', '2025-12-30')] },
    article: '30.1',
    why: 'two days hold twelve hours, of which five are taken',
  },
  {
    name: 'days left that other studies fill too far',
    facts: facts([march('60'), { study: totalHours('2025-12-30', '2025-12-31', '11') }]),
    asOf: '2025-12-29',
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'one hour of room, and nine are lacking',
  },
  {
    name: 'public hours beyond their share',
    facts: facts([march('20', { subject: 'public-required' })]),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [study('other', '60', '2025-07-01')] },
    article: '12.3',
    why: '16 public hours are the share, and 20 are there',
  },
  {
    name: 'a record that bears the key of new study',
    facts: facts([march('79', { id: 'public-required-1', subject: 'public-required' })]),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [study('other', '1', '2025-07-01')] },
    article: '9(2)',
    why: 'new study is never taken for a record that is there',
  },
  {
    name: 'a record that bears the key of the new study of its subject',
    facts: facts([march('79', { id: 'other-1' })]),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [study('public-required', '1', '2025-07-01')] },
    article: '9(2)',
    why: 'nor is its proposal that is not needed',
  },
  {
    name: 'no ratio in the edition',
    facts: facts([march('70')]),
    asOf: '2025-06-30',
    law: { parameters: { 'public-to-other-ratio': struck } },
    expect: { standing: 'cured', lines: [study('any', '10', '2025-07-01')] },
    article: '9(2)',
    why: 'without a ratio no subject has a share',
  },
  {
    name: 'ninety hours',
    facts: facts([march('80')]),
    asOf: '2025-06-30',
    law: { parameters: { 'annual-quota-hours': values({ '2006-02-27': '80', '2015-10-01': '90' }) } },
    expect: { standing: 'cured', lines: [study('public-required', '10', '2025-07-01')] },
    article: '9(2)',
    why: 'the figure of the edition decides',
  },
  {
    name: 'the national rules of 2015',
    facts: facts([march('80')]),
    asOf: '2025-06-30',
    law: { from: national2015 },
    expect: {
      standing: 'cured',
      lines: [
        {
          ...study('public-required', '10', '2025-07-01'),
          rests: ['9(2)', 'national-2015:8.1-hours', '12.3'],
        },
      ],
    },
    article: '9(2)',
    why: 'the line names who asks for the hours and who sets their number',
  },
  {
    name: 'an edition that strikes the ratio',
    facts: facts([march('79')]),
    asOf: '2025-06-30',
    law: {
      from: withProvisions(chongqing2006, { '12.3': { struck: true, from: '2020-01-01', source: 'case' } }),
    },
    expect: { standing: 'cured', lines: [study('any', '1', '2025-07-01')] },
    article: '12.3',
    why: 'a provision that is struck divides nothing any more',
  },
  {
    name: 'a total across the end of the year',
    facts: facts([march('70'), { study: totalHours('2025-12-31', '2026-01-01', '8') }]),
    asOf: '2025-11-30',
    expect: { standing: 'cured', lines: [study('public-required', '8', '2025-12-01')] },
    article: '30.1',
    why: 'two of its hours surely lie in 2025, so that eight are surely enough',
  },
  {
    name: 'no daily maximum',
    facts: facts(),
    asOf: '2025-12-30',
    law: { readings: { 'daily-maximum': 'none' } },
    expect: {
      standing: 'cured',
      lines: [study('public-required', '16', '2025-12-31'), study('other', '64', '2025-12-31')],
    },
    article: '30.1',
    why: 'under that reading any day holds whatever is needed',
  },
  {
    name: 'the statistical year',
    facts: facts([march('79')]),
    asOf: '2025-10-30',
    law: { readings: { 'quota-year': 'statistical' } },
    expect: { standing: 'cured', lines: [study('public-required', '1', '2025-10-31', '2025-10-31')] },
    article: '34',
    why: 'it ends on 31 October',
  },
  // Service
  {
    name: 'a person who retires in the year',
    facts: facts([march('70')], { person: person({ retiredOn: '2025-06-30' }) }),
    asOf: '2025-04-30',
    expect: { standing: 'cured', lines: [study('public-required', '10', '2025-05-01', '2025-06-30')] },
    article: '2.2',
    why: 'continuing education is that of people in service',
  },
  {
    name: 'a person who has retired',
    facts: facts([march('70')], { person: person({ retiredOn: '2025-06-30' }) }),
    asOf: '2025-09-30',
    expect: { standing: 'cured', lines: [study('public-required', '10', '2025-10-01')] },
    article: '2.2',
    why: 'study out of service is credited by default, with a finding',
  },
  {
    name: 'a person who has retired, study out of service not credited',
    facts: facts([march('70')], { person: person({ retiredOn: '2025-06-30' }) }),
    asOf: '2025-09-30',
    law: { readings: onlyInService },
    expect: { standing: 'cannot-be-cured', because: '2.2' },
    article: '2.2',
    why: 'no day of service is left',
  },
  {
    name: 'two stretches of service of which the longer does not hold it',
    facts: facts([march('66')], {
      person: person({
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-12-20' },
          { unitId: 'u2', from: '2025-12-31' },
        ],
      }),
    }),
    asOf: '2025-12-18',
    law: { readings: onlyInService },
    expect: {
      standing: 'cured',
      lines: [
        study('public-required', '12', '2025-12-19', '2025-12-20'),
        study('public-required', '2', '2025-12-31'),
      ],
    },
    article: '30.1',
    why: 'two days hold twelve hours, and a third the rest',
  },
  {
    name: 'two stretches of service that do not hold it together',
    facts: facts([march('61')], {
      person: person({
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-12-20' },
          { unitId: 'u2', from: '2025-12-31' },
        ],
      }),
    }),
    asOf: '2025-12-18',
    law: { readings: onlyInService },
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'three days hold eighteen hours, and nineteen are lacking',
  },
  {
    name: 'days left that are taken by a total which is booked in the year after',
    facts: facts([
      march('75'),
      { study: totalHours('2025-12-30', '2026-01-02', '24'), registration: registered('2026-01-02') },
    ]),
    asOf: '2025-12-29',
    law: { readings: { 'straddling-totals': 'completion-date' } },
    expect: { standing: 'no-remedy-known', because: '30.1' },
    article: '30.1',
    why: 'to push those hours aside is neither proposed nor ruled out',
  },
  {
    name: 'days left that are taken by a total whose days are those of the year as well',
    facts: facts([march('66'), { study: totalHours('2025-12-30', '2026-01-02', '24') }]),
    asOf: '2025-12-29',
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'twelve of its hours lie on them in any case, and nothing else has room there',
  },
  {
    name: 'two stretches of service of which the later is the longer',
    facts: facts([march('68')], {
      person: person({
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-12-20' },
          { unitId: 'u2', from: '2025-12-30' },
        ],
      }),
    }),
    asOf: '2025-12-19',
    expect: { standing: 'cured', lines: [study('public-required', '12', '2025-12-30')] },
    article: '2.2',
    why: 'two days hold twelve hours',
  },
  {
    name: 'service that is not known, study out of service not credited',
    facts: facts([march('70')], {
      person: person({ inService: undefined, listedAsProfessional: true }),
    }),
    asOf: '2025-09-30',
    law: { readings: onlyInService },
    expect: { standing: 'cured', lines: [study('public-required', '10', '2025-10-01')] },
    article: '2.2',
    why: 'the unit lists the person, which stands for service',
  },
  // Papers
  {
    name: 'a study that is not registered, where only entries count',
    facts: facts([march('60', { registration: registered('2025-04-10') }), march('20')]),
    asOf: '2026-03-01',
    law: { readings: entriesOnly },
    expect: { standing: 'cured', lines: [register('r2', '2026-03-01')] },
    article: '31',
    why: 'hours go by the day of study, and no day is set for registration: also after the year',
  },
  {
    name: 'two such studies of which one is enough',
    facts: facts([
      march('60', { registration: registered('2025-04-10') }),
      { study: totalHours('2025-05-01', '2025-05-31', '20') },
      { study: totalHours('2025-06-01', '2025-06-30', '20') },
    ]),
    asOf: '2025-07-10',
    law: { readings: entriesOnly },
    expect: { standing: 'cured', lines: [register('r2', '2025-07-10')] },
    article: '31',
    why: 'what is not needed is left out',
  },
  {
    name: 'registration and new study together',
    facts: facts([{ study: totalHours('2025-11-01', '2025-12-20', '50') }]),
    asOf: '2025-12-10',
    law: { readings: entriesOnly },
    expect: {
      standing: 'cured',
      lines: [
        register('r1', '2025-12-20'),
        study('public-required', '16', '2025-12-11'),
        study('other', '14', '2025-12-11'),
        { act: 'register-study', rests: ['31'] },
      ],
    },
    article: '31',
    why: 'a study is registered when it is over, and new study counts only once it is registered',
  },
  {
    name: 'studies of another year and another person, where only entries count',
    facts: facts([
      march('60', { registration: registered('2025-04-10') }),
      { study: totalHours('2024-05-01', '2024-05-31', '20') },
      { study: totalHours('2026-05-01', '2026-05-31', '20') },
      march('20', { personId: 'p2' }),
      { study: credits(5) },
    ]),
    asOf: '2026-03-01',
    law: { readings: entriesOnly },
    expect: { standing: 'cannot-be-cured', because: '9(2)' },
    article: '9(2)',
    why: 'their registration brings nothing to 2025; credits are no hours',
  },
  {
    name: 'a self-study that nobody assessed',
    facts: withBook({ unitAssessment: null }),
    asOf: '2026-02-01',
    expect: { standing: 'cured', lines: [{ act: 'assess-self-study', recordId: 's1', rests: ['44'] }] },
    article: '44',
    why: 'the text sets no day for the assessment of the unit',
  },
  {
    name: 'a self-study that was failed',
    facts: withBook({ unitAssessment: 'fail' }),
    asOf: '2026-02-01',
    expect: { standing: 'cannot-be-cured', because: '9(2)' },
    article: '44',
    why: 'it was assessed; the text knows no second assessment',
  },
  {
    name: 'a self-study of today that is not approved',
    facts: withBook({ approval: null }),
    asOf: '2025-11-01',
    expect: {
      standing: 'cured',
      lines: [{ act: 'approve-task-book', recordId: 's1', before: null, on: '2025-11-01', rests: ['44'] }],
    },
    article: '44',
    why: 'all of its days come with the approval or after it',
  },
  {
    name: 'a self-study under way that is not approved',
    facts: withBook({ approval: null }),
    asOf: '2025-11-05',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'approve-task-book', recordId: 's1', before: null, on: '2025-11-05', rests: ['44'] },
        study('other', '24', '2025-11-06'),
      ],
    },
    article: '44',
    why: 'its total names no days: the four before the approval could hold 24 of the thirty hours',
  },
  {
    name: 'a self-study that is over and was not approved',
    facts: withBook({ approval: null }),
    asOf: '2026-01-01',
    expect: { standing: 'cannot-be-cured', because: '9(2)' },
    article: '44',
    why: 'hours before the approval are not credited',
  },
  {
    name: 'the same, where hours before the approval are credited',
    facts: withBook({ approval: null }),
    asOf: '2026-01-01',
    law: { readings: { 'hours-before-approval': 'credited' } },
    expect: {
      standing: 'cured',
      lines: [{ act: 'approve-task-book', recordId: 's1', before: null, on: '2026-01-01', rests: ['44'] }],
    },
    article: '44',
    why: 'under that reading an approval is never too late',
  },
  {
    name: 'a planned self-study whose book lacks an item',
    facts: withBook({ items: taskBook().items.filter((item) => item !== 'hour-calculation') }),
    asOf: '2025-10-31',
    expect: {
      standing: 'cured',
      lines: [{ act: 'complete-task-book', recordId: 's1', item: 'hour-calculation', rests: ['44'] }],
    },
    article: '44',
    why: 'the book can be completed before one studies by it',
  },
  {
    name: 'a self-study under way whose book lacks an item',
    facts: withBook({ items: taskBook().items.filter((item) => item !== 'hour-calculation') }),
    asOf: '2025-11-01',
    expect: {
      standing: 'cured',
      lines: [{ act: 'complete-task-book', recordId: 's1', item: 'hour-calculation', rests: ['44'] }],
    },
    article: '44',
    why: 'the book still runs and can be completed',
  },
  {
    name: 'a self-study without a book',
    facts: facts([
      march('74', { subject: 'public-required' }),
      { form: 'self-study', study: sessions(hoursOn('2025-03-03', 6)) },
    ]),
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [study('other', '6', '2025-12-31')] },
    article: '44',
    why: 'a book is issued before the study, and there was none',
  },
  // Facts first
  {
    name: 'schooling that is not known',
    facts: facts([march('79')], { person: person({ education: undefined }) }),
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['person.education'] },
    article: '2.1',
    why: 'it is not known whether the quota is owed at all',
  },
  {
    name: 'credits of a scheme',
    facts: facts([{ study: { ...credits(5), from: '2025-03-01', to: '2025-03-31' } as never }]),
    asOf: '2025-06-30',
    expect: { standing: 'undetermined' },
    article: '30.2',
    why: 'no conversion exists, and nothing can be asked',
  },
  {
    name: 'a person who is not covered',
    facts: facts([], { person: person({ title: 'none' }) }),
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '2.1',
    why: 'the quota is not theirs',
  },
]
