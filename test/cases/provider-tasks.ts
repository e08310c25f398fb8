import { type ProviderTask, providerTasks } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

const assessment = { heldBy: 'training-provider', modeChosenBy: 'host' }

export const providerTasksCases: readonly Case<{ readonly done?: readonly ProviderTask[] }>[] = [
  {
    name: 'all seven',
    facts: { done: providerTasks },
    expect: {
      status: 'settled',
      value: { verdict: 'met', missing: [], assessment },
      citations: ['16:requires', '40:empowers'],
      findings: [],
    },
    article: '16',
    why: 'seven tasks; the mode of the assessment is the host’s (40)',
  },
  ...providerTasks.map(
    (task): Case<{ readonly done?: readonly ProviderTask[] }> => ({
      name: `all but ${task}`,
      facts: { done: providerTasks.filter((one) => one !== task) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missing: [task], assessment },
        findings: [
          {
            code: 'provider-task-missing',
            severity: task === 'training-outline' || task === 'teaching-plan' ? 'violation' : 'advisory',
            provision: '16',
            data: { task },
          },
        ],
      },
      article: '16',
      why: 'each of the seven falls to the provider; of those that a 等 closes one that is missing is looked at',
    }),
  ),
  {
    name: 'none',
    facts: { done: [] },
    expect: { status: 'settled', value: { verdict: 'not-met', missing: providerTasks, assessment } },
    article: '16',
    why: 'an empty list says that nothing was done',
  },
  {
    name: 'not known',
    facts: {},
    expect: { status: 'open', missing: ['provider.tasks'], citations: ['16:requires'], findings: [] },
    article: '16',
    why: 'not known is not undone',
  },
]
