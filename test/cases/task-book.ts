import { type TaskBookItem, taskBookItems } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'
import { hoursOn, type Some, type TaskBookFacts } from '../support/facts.js'

type Facts = Some<TaskBookFacts>

const without = (item: TaskBookItem): Facts => ({ items: taskBookItems.filter((one) => one !== item) })
const advisory = { readings: { 'task-book-gaps': 'advisory' } } as const

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
      name: `without ${item}`,
      facts: without(item),
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', complete: false, missingItems: [item], approved: true },
        findings: [{ code: 'task-book-lacks-item', severity: 'violation', provision: '44', data: { item } }],
        readings: ['task-book-gaps=invalid'],
      },
      article: '44',
      why: 'each of the six is due (应包括); by default a gap makes the book worthless',
    }),
  ),
  {
    name: 'without one item, where that is advisory',
    facts: without('references'),
    law: advisory,
    expect: {
      status: 'settled',
      value: { verdict: 'met', complete: false, missingItems: ['references'], approved: true },
      findings: [
        {
          code: 'task-book-lacks-item',
          severity: 'violation',
          provision: '44',
          data: { item: 'references' },
        },
      ],
      readings: ['task-book-gaps=advisory'],
    },
    article: '44',
    why: 'the reading decides what follows for the hours, not whether the item is due',
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
    facts: { ...without('requirements'), approval: undefined },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', approved: null },
      missing: ['task-book.approval'],
    },
    article: '44',
    why: 'the gap settles the verdict whatever the approval',
  },
  {
    name: 'an item missing, advisory, and the approval not known',
    facts: { ...without('requirements'), approval: undefined },
    law: advisory,
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
