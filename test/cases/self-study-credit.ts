import { type Case, struck } from '../support/cases.js'
import {
  credits,
  hoursOn,
  type RecordFacts,
  registered,
  type Some,
  sessions,
  taskBook,
  totalHours,
} from '../support/facts.js'

interface Facts {
  readonly record: Some<RecordFacts>
}

const calendar = (year: number) => ({ system: 'calendar', year, from: `${year}-01-01`, to: `${year}-12-31` })
const statistical = (year: number) => ({
  system: 'statistical',
  year,
  from: `${year - 1}-11-01`,
  to: `${year}-10-31`,
})

export const selfStudyCreditCases: readonly Case<Facts>[] = [
  {
    name: 'a day of self-study by a book that is in order',
    facts: { record: {} },
    expect: {
      status: 'settled',
      value: {
        recordId: 'r1',
        stated: '6',
        credited: '6',
        byCalendarYear: [{ period: calendar(2025), hours: '6' }],
        byStatisticalYear: [{ period: statistical(2025), hours: '6' }],
        because: [],
      },
      citations: ['44:requires'],
      findings: [],
      premises: ['credited-hours', 'task-book'],
    },
    article: '44',
    why: 'approved, complete, within its dates and recognised',
  },
  {
    name: 'registered',
    facts: { record: { registration: registered('2025-12-31') } },
    expect: { status: 'settled', valueHas: { credited: '6', because: [] } },
    article: '44',
    why: 'nothing was found against it',
  },
  {
    name: 'not registered, where only entries of the certificate count',
    facts: { record: {} },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: { status: 'settled', valueHas: { credited: '0', because: ['not-in-certificate'] } },
    article: '31',
    why: 'the reading that decides it for all hours decides it here',
  },
  {
    name: 'without a task book',
    facts: { record: { taskBook: undefined } },
    expect: {
      status: 'settled',
      valueHas: {
        credited: '0',
        byCalendarYear: [],
        byStatisticalYear: [],
        because: ['self-study-without-task-book'],
      },
      premises: ['credited-hours'],
    },
    article: '44',
    why: 'self-study is study as the unit arranges it',
  },
  {
    name: 'failed',
    facts: { record: { taskBook: taskBook({ unitAssessment: 'fail' }) } },
    expect: {
      status: 'settled',
      valueHas: { stated: '6', credited: '0', because: ['self-study-failed'] },
      premises: ['credited-hours', 'task-book'],
    },
    article: '44',
    why: 'here the assessment is the recognition',
  },
  {
    name: 'not assessed',
    facts: { record: { taskBook: taskBook({ unitAssessment: null }) } },
    expect: { status: 'settled', valueHas: { credited: '0' } },
    article: '44',
    why: 'nothing is recognised without an assessment',
  },
  {
    name: 'the assessment not known',
    facts: { record: { taskBook: taskBook({ unitAssessment: undefined }) } },
    expect: {
      status: 'bounded',
      valueHas: {
        stated: '6',
        credited: { least: '0', most: '6' },
        byCalendarYear: [{ period: calendar(2025), hours: { least: '0', most: '6' } }],
      },
      missing: ['record.task-book-assessment@r1'],
    },
    article: '44',
    why: 'between nothing and all of it',
  },
  {
    name: 'a log over New Year, partly outside the book',
    facts: {
      record: {
        study: totalHours('2025-12-29', '2026-01-02', 11),
        taskBook: taskBook({
          to: '2026-01-01',
          log: [hoursOn('2025-12-31', 4), hoursOn('2026-01-01', 4), hoursOn('2026-01-02', 3)],
        }),
      },
    },
    expect: {
      status: 'settled',
      valueHas: {
        stated: '11',
        credited: '8',
        byCalendarYear: [
          { period: calendar(2025), hours: '4' },
          { period: calendar(2026), hours: '4' },
        ],
        byStatisticalYear: [{ period: statistical(2026), hours: '8' }],
        because: ['self-study-outside-task-book'],
      },
    },
    article: '44',
    why: 'by the log, day by day, and nothing outside the dates',
  },
  {
    name: 'an item missing, where that makes the book worthless',
    facts: {
      record: { taskBook: taskBook({ items: ['study-content', 'start-and-end-dates', 'hour-calculation'] }) },
    },
    law: { readings: { 'task-book-gaps': 'invalid' } },
    expect: {
      status: 'settled',
      valueHas: { credited: '0', because: ['task-book-item-missing'] },
    },
    article: '44',
    why: 'each code once, however many items are missing',
  },
  {
    name: 'an item missing',
    facts: {
      record: { taskBook: taskBook({ items: ['study-content', 'start-and-end-dates', 'hour-calculation'] }) },
    },
    expect: { status: 'settled', valueHas: { credited: '6' } },
    article: '44',
    why: 'no consequence is stated for a gap that leaves dates and hours',
  },
  {
    name: "credits of an industry's scheme",
    facts: { record: { study: credits(3) } },
    expect: { status: 'settled', valueHas: { stated: null, credited: '0' } },
    article: '30.2',
    why: 'credits are no hours',
  },
  {
    name: "another person's record",
    facts: { record: { personId: 'p2' } },
    expect: {
      status: 'settled',
      valueHas: { stated: null, credited: '0', because: ['record-of-another-person'] },
    },
    article: '30.1',
    why: 'it is worth nothing to this person',
  },
  {
    name: 'another form of study',
    facts: { record: { form: 'distance', taskBook: undefined } },
    expect: { status: 'inapplicable', because: '13(4):defines', premises: [] },
    article: '13(4)',
    why: 'distance study is not self-study',
  },
  {
    name: 'an edition without hours for a day',
    facts: { record: { study: sessions('2025-03-03') } },
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.1:defines', premises: ['credited-hours'] },
    article: '30.1',
    why: 'as for all hours',
  },
]
