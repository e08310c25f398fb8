import { type TeachingTask, teachingTasks } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly done?: readonly TeachingTask[]
}

const all = ['36(1):requires', '36(2):requires', '36(3):requires', '36(4):requires'] as const

export const teachingTasksCases: readonly Case<Facts>[] = [
  {
    name: 'all four',
    facts: { done: teachingTasks },
    expect: { status: 'settled', value: { verdict: 'met', missing: [] }, citations: all, findings: [] },
    article: '36',
    why: 'four tasks',
  },
  ...teachingTasks.map((task, index): Case<Facts> => {
    const provision = (['36(1)', '36(2)', '36(3)', '36(4)'] as const)[index] ?? '36'
    return {
      name: `all but ${task}`,
      facts: { done: teachingTasks.filter((one) => one !== task) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missing: [task] },
        findings: [{ code: 'teaching-task-missing', severity: 'advisory', provision, data: { task } }],
      },
      article: provision,
      why: 'each item is charged on the industry (35), without a modal',
    }
  }),
  {
    name: 'none',
    facts: { done: [] },
    expect: { status: 'settled', value: { verdict: 'not-met', missing: teachingTasks } },
    article: '36',
    why: 'an empty list says that nothing was done',
  },
  {
    name: 'not known',
    facts: {},
    expect: { status: 'open', missing: ['teaching.tasks'], findings: [] },
    article: '36',
    why: 'not known is not undone',
  },
]
