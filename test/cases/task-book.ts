import { type TaskBookItem, taskBookItems } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'
import { hoursOn, type Some, type TaskBookFacts } from '../support/facts.js'

type Facts = Some<TaskBookFacts>

const without = (item: TaskBookItem): Facts => ({ items: taskBookItems.filter((one) => one !== item) })
const invalid = { readings: { 'task-book-gaps': 'invalid' } } as const
const essential: readonly TaskBookItem[] = ['start-and-end-dates', 'hour-calculation']

export const taskBookCases: readonly Case<Facts>[] = [
  {
    name: 'approved, with six items',
    facts: {},
    expect: {
      status: 'settled',
      value: { verdict: 'met', complete: true, missingItems: [], approved: true },
      citations: ['44:requires'],
      findings: [],
      readings: [],
    },
    article: '44',
    why: 'an approved plan, issued as a book with all that it must contain',
  },
  ...taskBookItems.map(
    (item): Case<Facts> => ({
      name: `without ${item}, where any gap makes the book worthless`,
      facts: without(item),
      law: invalid,
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', complete: false, missingItems: [item], approved: true },
        findings: [{ code: 'task-book-lacks-item', severity: 'violation', provision: '44', data: { item } }],
        readings: essential.includes(item) ? [] : ['task-book-gaps=invalid'],
      },
      article: '44',
      why: 'each of the six is due (应包括); under that reading a gap makes the book worthless',
    }),
  ),
  {
    name: 'without the dates',
    facts: without('start-and-end-dates'),
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', complete: false, missingItems: ['start-and-end-dates'], approved: true },
      findings: [
        {
          code: 'task-book-lacks-item',
          severity: 'violation',
          provision: '44',
          data: { item: 'start-and-end-dates' },
        },
      ],
      readings: [],
    },
    article: '44',
    why: 'without dates nothing can be counted, however a gap is read',
  },
  {
    name: 'without the hours',
    facts: without('hour-calculation'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', missingItems: ['hour-calculation'] },
      readings: [],
    },
    article: '44',
    why: 'without hours nothing can be counted',
  },
  {
    name: 'without one item',
    facts: without('references'),
    expect: {
      status: 'settled',
      value: { verdict: 'met', complete: false, missingItems: ['references'], approved: true },
      findings: [
        {
          code: 'task-book-lacks-item',
          severity: 'advisory',
          provision: '44',
          data: { item: 'references' },
        },
      ],
      readings: ['task-book-gaps=advisory'],
    },
    article: '44',
    why: 'the list ends in 等项目 and no consequence is stated',
  },
  {
    name: 'without any item',
    facts: { items: [] },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', missingItems: [...taskBookItems] } },
    article: '44',
    why: 'all six are named',
  },
  {
    name: 'not approved',
    facts: { approval: null },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', complete: true, missingItems: [], approved: false },
      findings: [{ code: 'task-book-unapproved', severity: 'advisory', provision: '44', data: {} }],
    },
    article: '44',
    why: 'only an approved plan is issued; one that waits for approval breaches nothing',
  },
  {
    name: 'the approval not known',
    facts: { approval: undefined },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', complete: true, missingItems: [], approved: null },
      missing: ['task-book.approval'],
      findings: [],
    },
    article: '44',
    why: 'not known is not refused',
  },
  {
    name: 'an item missing and the approval not known',
    facts: { ...without('hour-calculation'), approval: undefined },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', approved: null },
      missing: ['task-book.approval'],
    },
    article: '44',
    why: 'the gap settles the verdict whatever the approval',
  },
  {
    name: 'an item missing that is no more than advisory, and the approval not known',
    facts: { ...without('requirements'), approval: undefined },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['task-book.approval'] },
    article: '44',
    why: 'then the approval decides',
  },
  {
    name: 'approved on its first day',
    facts: { approval: { on: '2025-01-01' } },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [], readings: [] },
    article: '44',
    why: 'nothing was studied before',
  },
  {
    name: 'approved on its second day',
    facts: { approval: { on: '2025-01-02' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      citations: ['44:requires', '44:sets-window'],
      findings: [
        {
          code: 'task-book-approved-late',
          severity: 'advisory',
          provision: '44',
          data: { approvedOn: '2025-01-02', from: '2025-01-01' },
        },
      ],
      readings: ['hours-before-approval=not-credited'],
    },
    article: '44',
    why: 'the book stands; hours before the approval are by default not credited',
  },
  {
    name: 'approved late, where hours before it are credited',
    facts: { approval: { on: '2025-01-02' } },
    law: { readings: { 'hours-before-approval': 'credited' } },
    expect: {
      status: 'settled',
      findings: ['task-book-approved-late'],
      readings: ['hours-before-approval=credited'],
    },
    article: '44',
    why: 'the order of the dates is reported under either reading',
  },
  {
    name: 'a log on its first and its last day',
    facts: { log: [hoursOn('2025-01-01', 2), hoursOn('2025-12-31', 2)] },
    expect: { status: 'settled', findings: [], citations: ['44:requires'] },
    article: '44',
    why: 'both ends count',
  },
  {
    name: 'a log the day before and the day after',
    facts: { log: [hoursOn('2026-01-01', 2), hoursOn('2024-12-31', 2), hoursOn('2024-12-31', 1)] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      citations: ['44:requires', '44:sets-window'],
      findings: [
        {
          code: 'log-outside-task-book',
          severity: 'advisory',
          provision: '44',
          data: { date: '2024-12-31' },
        },
        {
          code: 'log-outside-task-book',
          severity: 'advisory',
          provision: '44',
          data: { date: '2026-01-01' },
        },
      ],
    },
    article: '44',
    why: 'each day outside is named once, in its order; the book itself stands',
  },
]
