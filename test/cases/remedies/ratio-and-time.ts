import { national2015 } from '../../../src/chongqing/editions/national-2015.js'
import type { PersonYearFacts } from '../../../src/chongqing/rules/quota/person-year-facts.js'
import type { StudyTimeFacts } from '../../../src/chongqing/rules/quota/study-time-right.js'
import type { PlannedHours } from '../../../src/chongqing/rules/subject-ratio/class-hours.js'
import { struck, values } from '../../support/cases.js'
import {
  hoursOn,
  person,
  record,
  registered,
  selfStudy,
  sessions,
  taskBook,
  totalHours,
} from '../../support/facts.js'
import type { ExpectedLine, RemedyCase } from '../../support/remedies.js'

/** An engineer in 2025 with so many public and so many professional hours. */
const studied = (publicHours: string | null, otherHours: string | null): PersonYearFacts => ({
  person: person(),
  records: [
    ...(publicHours === null
      ? []
      : [
          record({
            id: 'r1',
            subject: 'public-required',
            study: totalHours('2025-03-01', '2025-03-31', publicHours),
          }),
        ]),
    ...(otherHours === null
      ? []
      : [record({ id: 'r2', study: totalHours('2025-04-01', '2025-04-30', otherHours) })]),
  ],
  year: 2025,
})

const planned = (publicRequired: string, professional: string, elective = '0'): PlannedHours => ({
  year: 2025,
  planned: { publicRequired, professional, elective },
})

/** Public hours, and 64 hours of self-study by a book that lacks something. */
const withSelfStudy = (lacking: Parameters<typeof taskBook>[0], publicHours = '16'): PersonYearFacts => {
  const { records, ...rest } = studied(publicHours, null)
  const study = totalHours('2025-04-01', '2025-04-30', '64')
  return { ...rest, records: [...records, selfStudy({ id: 's1', study, taskBook: taskBook(lacking) })] }
}

const enteredEarly: PersonYearFacts = {
  person: person(),
  records: [
    record({
      id: 'r1',
      subject: 'public-required',
      study: totalHours('2025-12-28', '2026-01-01', '0.25'),
      registration: registered('2025-12-29'),
    }),
  ],
  year: 2025,
}

type Subject = 'public-required' | 'other'
const study = (subject: Subject, hours: string, from: string): ExpectedLine => ({
  act: 'study',
  subject,
  hours,
  from,
  to: '2025-12-31',
  rests: ['12.3'],
})
const plan = (subject: Subject, hours: string): ExpectedLine => ({
  act: 'plan-hours',
  subject,
  hours,
  rests: ['12.3'],
})

export const subjectRatioRemedies: readonly RemedyCase<PersonYearFacts | PlannedHours>[] = [
  {
    name: 'too few public hours',
    facts: studied('10', '64'),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [study('public-required', '6', '2025-07-01')] },
    article: '12.3',
    why: '16 to 64 are one to four',
  },
  {
    name: 'too many public hours',
    facts: studied('20', '60'),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [study('other', '20', '2025-07-01')] },
    article: '12.3',
    why: '20 to 80; what was studied is not taken away',
  },
  {
    name: 'a self-study that the unit has not assessed, in a year that is over',
    facts: withSelfStudy({ unitAssessment: null }),
    asOf: '2026-01-10',
    expect: { standing: 'cured', lines: [{ act: 'assess-self-study', recordId: 's1', rests: ['44'] }] },
    article: '44',
    why: 'the 64 hours are there, and the paper can still be had',
  },
  {
    name: 'a self-study that the unit has not assessed, and public hours that are lacking besides',
    facts: withSelfStudy({ unitAssessment: null }, '15'),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'assess-self-study', recordId: 's1', rests: ['44'] },
        study('public-required', '1', '2025-07-01'),
      ],
    },
    article: '44',
    why: 'papers come before new study',
  },
  {
    name: 'papers after which too few days are left, and without which there are enough',
    facts: withSelfStudy({ unitAssessment: null, approval: { on: '2024-12-30' } }, '0.25'),
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [study('other', '1', '2025-12-31')] },
    article: '12.3',
    why: 'with the 64 hours of the self-study, 15.75 public hours would be lacking',
  },
  {
    name: 'days left that hold less than is lacking, and on one of them study of no known amount',
    facts: {
      person: person(),
      records: [
        record({
          id: 'r0',
          subject: 'elective',
          study: { kind: 'unstated', from: '2025-12-29', to: '2025-12-29' },
          registration: registered('2025-12-29'),
        }),
        record({
          id: 'r1',
          subject: 'public-required',
          study: sessions(hoursOn('2025-12-24', '4.75')),
        }),
      ],
      year: 2025,
    },
    asOf: '2025-12-28',
    expect: { standing: 'cannot-be-cured', lines: [], because: '30.1' },
    article: '30.1',
    why: '19 hours would stand to 4.75 as four to one, and three days hold 18, whatever part of them is elective',
  },
  {
    name: 'a study across the end of the year, entered before it was over, while days are left',
    facts: enteredEarly,
    asOf: '2025-12-20',
    law: { readings: { 'early-registration': 'clipped' } },
    expect: { standing: 'undetermined', missing: ['record.study-dates@r1'] },
    article: '12.3',
    why: 'how much of it lies before the entry is open, and with it what would be one to four',
  },
  {
    name: 'a study across the end of the year, entered before it was over, once the year is over',
    facts: enteredEarly,
    asOf: '2026-01-10',
    law: { readings: { 'early-registration': 'clipped' } },
    expect: {
      standing: 'undetermined',
      missing: ['record.study-dates@r1'],
    },
    article: '31',
    why: 'entered anew or not, in which year its hours lie is for their days to tell',
  },
  {
    name: 'papers that are not enough, in a year that is over',
    facts: withSelfStudy({ unitAssessment: null }, '15'),
    asOf: '2026-01-10',
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'with the paper and without it hours are lacking, and no day is left',
  },
  {
    name: 'one to four',
    facts: studied('16', '64'),
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '12.3',
    why: 'the ratio is kept',
  },
  {
    name: 'a hundredth beside the ratio',
    facts: studied('16', '64.01'),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [study('public-required', '0.01', '2025-07-01'), study('other', '0.03', '2025-07-01')],
    },
    article: '12.3',
    why: 'hours have two places, so that the other side must grow until it divides by four',
  },
  {
    name: 'a hundredth beside the ratio, read as a minimum',
    facts: studied('16', '64.01'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: { standing: 'cured', lines: [study('public-required', '0.01', '2025-07-01')] },
    article: '12.3',
    why: 'a little more than a fifth is then enough',
  },
  {
    name: 'too many public hours, read as a minimum',
    facts: studied('20', '60'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: { standing: 'nothing-to-cure' },
    article: '12.3',
    why: 'more than the share is then no departure',
  },
  {
    name: 'too few of both, each part as a least',
    facts: studied('10.99', '60.25'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      standing: 'cured',
      lines: [study('public-required', '5.01', '2025-07-01'), study('other', '3.75', '2025-07-01')],
    },
    article: '12.3',
    why: 'each side lacks what it lacks of 16 and 64',
  },
  {
    name: 'too few of one, each part as a least',
    facts: studied('16', '60'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: { standing: 'cured', lines: [study('other', '4', '2025-07-01')] },
    article: '12.3',
    why: 'nothing is asked of a side that has its part',
  },
  {
    name: 'a tolerance of five hundredths',
    facts: studied('10', '64'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-tolerance': '0.05' } },
    expect: { standing: 'cured', lines: [study('public-required', '1.3', '2025-07-01')] },
    article: '12.3',
    why: '11.3 of 75.3 hours are 15.006%, and 11.29 of 75.29 less than 15%',
  },
  {
    name: 'the first eighty hours, public hours lacking',
    facts: studied('10', '90'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { standing: 'cured', lines: [study('public-required', '6', '2025-07-01')] },
    article: '12.3',
    why: 'a fifth of eighty, and not of a hundred',
  },
  {
    name: 'the first eighty hours, not yet eighty',
    facts: studied('10', '44'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { standing: 'cured', lines: [study('public-required', '1', '2025-07-01')] },
    article: '12.3',
    why: '11 to 44: below eighty hours all of them are compared',
  },
  {
    name: 'the first eighty hours, too many public ones',
    facts: studied('20', '60'),
    asOf: '2025-06-30',
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { standing: 'cannot-be-cured', because: '12.3' },
    article: '12.3',
    why: 'beyond eighty hours nothing is compared, so that further ones change nothing',
  },
  {
    name: 'another ratio',
    facts: studied('10', '20'),
    asOf: '2025-06-30',
    law: { parameters: { 'public-to-other-ratio': values({ '2006-02-27': '2:3' }) } },
    expect: {
      standing: 'cured',
      lines: [study('public-required', '3.34', '2025-07-01'), study('other', '0.01', '2025-07-01')],
    },
    article: '12.3',
    why: '13.34 to 20.01 are two to three',
  },
  {
    name: 'hours that the day left does not hold',
    facts: studied('10', '64'),
    asOf: '2025-12-30',
    law: { parameters: { 'hours-per-day': values({ '2006-02-27': '6', '2025-12-31': '5' }) } },
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'six hours are lacking, and the last day holds five',
  },
  {
    name: 'hours that the day left just holds',
    facts: studied('10', '64'),
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [study('public-required', '6', '2025-12-31')] },
    article: '30.1',
    why: 'a day holds six hours',
  },
  {
    name: 'a year that is over',
    facts: studied('10', '64'),
    asOf: '2025-12-31',
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'study time is what was studied within the year',
  },
  {
    name: 'only entries of the certificate count',
    facts: {
      ...studied(null, null),
      records: [
        record({
          study: totalHours('2025-04-01', '2025-04-30', '64'),
          registration: registered('2025-05-06'),
        }),
      ],
    },
    asOf: '2025-06-30',
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      standing: 'cured',
      lines: [study('public-required', '16', '2025-07-01'), { act: 'register-study', rests: ['31'] }],
    },
    article: '31',
    why: 'new study counts only once it is registered',
  },
  {
    name: 'a total across the end of the year',
    facts: {
      ...studied('10', null),
      records: [record({ study: totalHours('2025-12-30', '2026-01-02', '20') })],
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [study('public-required', '2', '2025-07-01')],
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'of its twenty hours eight to twelve lie in 2025: two public ones are needed whatever the days were',
  },
  {
    name: 'a person of whose service nothing is known',
    facts: { ...studied('10', '64'), person: person({ inService: undefined }) },
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['person.in-service'] },
    article: '2.1',
    why: 'it is not known whether the ratio is theirs',
  },
  {
    name: 'no hours',
    facts: studied(null, null),
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '12.3',
    why: 'nothing stands to nothing in no ratio',
  },
  {
    name: 'a plan with too few public hours',
    facts: planned('12', '50', '14'),
    asOf: '2025-12-31',
    expect: { standing: 'cured', lines: [plan('public-required', '4')] },
    article: '12.3',
    why: 'a plan of a year that is not over can be changed',
  },
  {
    name: 'a plan with too many public hours',
    facts: planned('20', '50', '10'),
    asOf: '2024-11-01',
    expect: { standing: 'cured', lines: [plan('other', '20')] },
    article: '12.3',
    why: 'professional or elective hours make up for them',
  },
  {
    name: 'a plan of a year that is over',
    facts: planned('20', '50', '10'),
    asOf: '2026-01-01',
    expect: { standing: 'cannot-be-cured', because: '12.3' },
    article: '12.3',
    why: 'nothing is planned any more for a year that is over',
  },
  {
    name: 'a plan that would need more than a plan can hold',
    facts: planned('30000', '50'),
    asOf: '2025-06-30',
    expect: { standing: 'cannot-be-cured', because: '12.3' },
    article: '12.3',
    why: '120,000 hours are more than the field takes',
  },
]

const national = { from: national2015 }
const share = 'national-2015:8.1-share'
const professional = (hours: string, from: string): ExpectedLine => ({
  act: 'study',
  subject: 'professional',
  hours,
  from,
  to: '2025-12-31',
  rests: [share],
})

export const professionalShareRemedies: readonly RemedyCase<PersonYearFacts | PlannedHours>[] = [
  {
    name: 'three fifths of professional hours',
    facts: studied('36', '54'),
    asOf: '2025-06-30',
    law: national,
    expect: { standing: 'cured', lines: [professional('18', '2025-07-01')] },
    article: share,
    why: '72 of 108 are two thirds; the other hours stay',
  },
  {
    name: 'a hundredth below two thirds',
    facts: studied('30', '59.99'),
    asOf: '2025-12-30',
    law: national,
    expect: { standing: 'cured', lines: [professional('0.01', '2025-12-31')] },
    article: share,
    why: '60 of 90',
  },
  {
    name: 'a share that no hundredth meets exactly',
    facts: studied('10.01', '10'),
    asOf: '2025-06-30',
    law: {
      ...national,
      parameters: { 'professional-share': [{ from: '2015-10-01', value: '3/5', source: 'case' }] },
    },
    expect: {
      standing: 'cured',
      lines: [{ ...professional('5.02', '2025-07-01'), rests: ['12.3'] }],
    },
    article: '12.3',
    why: '15.015 hours would be three fifths, so that it is 15.02',
  },
  {
    name: 'more than the days left hold',
    facts: studied('36', '54'),
    asOf: '2025-12-29',
    law: national,
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'two days hold twelve hours, and eighteen are lacking',
  },
  {
    name: 'a year that is over',
    facts: studied('36', '54'),
    asOf: '2026-01-01',
    law: national,
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'study time is what was studied within the year',
  },
  {
    name: 'a plan',
    facts: planned('18', '54', '18'),
    asOf: '2025-06-30',
    law: national,
    expect: {
      standing: 'cured',
      lines: [{ act: 'plan-hours', subject: 'professional', hours: '18', rests: [share] }],
    },
    article: share,
    why: 'professional hours are planned in addition',
  },
  {
    name: 'a plan of a year that is over',
    facts: planned('18', '54', '18'),
    asOf: '2026-01-01',
    law: national,
    expect: { standing: 'cannot-be-cured', because: share },
    article: share,
    why: 'nothing is planned any more for a year that is over',
  },
  {
    name: 'under the Measures',
    facts: studied('36', '54'),
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '12.3',
    why: 'they ask for no such share',
  },
]

const grant = (hours: string, from: string, to = '2025-12-31'): ExpectedLine => ({
  act: 'grant-time',
  hours,
  from,
  to,
  rests: ['8(1)', '7(3)'],
})

export const studyTimeRightRemedies: readonly RemedyCase<StudyTimeFacts>[] = [
  {
    name: '72 hours granted',
    facts: { grantedHours: '72', year: 2025 },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [grant('8', '2025-07-01')] },
    article: '8(1)',
    why: 'at least 80',
  },
  {
    name: '79.99 hours granted',
    facts: { grantedHours: 79.99, year: 2025 },
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [grant('0.01', '2025-12-31')] },
    article: '8(1)',
    why: 'the last day is left',
  },
  {
    name: 'six hours lacking on the last day but one',
    facts: { grantedHours: '74', year: 2025 },
    asOf: '2025-12-30',
    expect: { standing: 'cured', lines: [grant('6', '2025-12-31')] },
    article: '30.1',
    why: 'a day is six hours',
  },
  {
    name: 'a little more lacking on the last day but one',
    facts: { grantedHours: '73.99', year: 2025 },
    asOf: '2025-12-30',
    expect: { standing: 'cannot-be-cured', because: '30.1' },
    article: '30.1',
    why: 'and holds no more',
  },
  {
    name: 'the same without a daily maximum',
    facts: { grantedHours: '73.99', year: 2025 },
    asOf: '2025-12-30',
    law: { readings: { 'daily-maximum': 'none' } },
    expect: { standing: 'cured', lines: [grant('6.01', '2025-12-31')] },
    article: '30.1',
    why: 'under that reading a day holds whatever is granted',
  },
  {
    name: 'the same where the edition sets no hours for a day',
    facts: { grantedHours: '73.99', year: 2025 },
    asOf: '2025-12-30',
    law: { parameters: { 'hours-per-day': struck } },
    expect: { standing: 'cured', lines: [grant('6.01', '2025-12-31')] },
    article: '30.1',
    why: 'then nothing says what a day holds',
  },
  {
    name: 'a year that is over',
    facts: { grantedHours: '79', year: 2025 },
    asOf: '2025-12-31',
    expect: { standing: 'cannot-be-cured', because: '8(1)' },
    article: '8(1)',
    why: 'the time is that of each year',
  },
  {
    name: 'hours that are not known',
    facts: { year: 2025 },
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['granted-hours'] },
    article: '8(1)',
    why: 'not known is not zero',
  },
]
