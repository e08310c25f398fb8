import { verdictFrom } from '../../engine/determination/checklist.js'
import { later, type PlainDate } from '../../engine/quantity/calendar.js'
import type { TrainingProvider } from '../entities/provider/training-provider.js'
import type { ProvisionId } from '../law/provisions.js'
import type { TeachingStep } from './acts.js'
import { added } from './edit.js'
import {
  curedByFinding,
  type FactsOf,
  ownVerdict,
  remedyTable,
  type Step,
  single,
  supplied,
} from './remedist.js'

type Facts = FactsOf<'provider-eligibility'>

const changed = (
  step: TeachingStep,
  provision: ProvisionId,
  changes: (provider: TrainingProvider) => Partial<TrainingProvider>,
): Step<Facts> =>
  single<Facts>(
    { act: 'take-step', step },
    ({ provider, course }) => ({ provider: { ...provider, ...changes(provider) }, course }),
    provision,
  )

const joint = ['municipal-education', 'municipal-personnel'] as const

/** Every step of a way, taken again: those that need not be are left out afterwards. */
const waysOn = (on: PlainDate): Readonly<Record<'15.1' | '15.2' | '15.3', readonly Step<Facts>[]>> => ({
  // Within what a school may teach, no step leads to another speciality.
  '15.1': [changed('education-registration', '15.1', () => ({ registeredWithEducation: true }))],
  '15.2': [
    changed('application', '15.2', () => ({ application: { on } })),
    changed('evaluation', '15.2', () => ({ evaluation: { on } })),
    changed('joint-approval', '15.2', () => ({ approval: { on, by: joint } })),
  ],
  '15.3': [
    changed('consent', '15.3', () => ({ consent: { on } })),
    changed('filing', '15.3', ({ filings }) => ({
      filings: added(filings, { with: 'municipal-personnel', on }),
    })),
  ],
})

/** What can be done about providers and instructors. */
export const providerRemedies = /* @__PURE__ */ remedyTable({
  /** The steps of the body's way that were not taken, or out of their order, are taken in their order (15). */
  'provider-eligibility': {
    // A step that only reports takes no course away, and is owed all the same.
    verdict: ({ eligible, missing, inOrder }) =>
      verdictFrom(eligible && (missing.length > 0 ? false : inOrder)),
    propose: ({ facts: { provider }, answer, asOf }) => {
      const { application, evaluation, approval, consent, filings = [] } = provider
      // After everything that was done before, so that the order of the text holds.
      const on = [application, evaluation, approval, consent, ...filings]
        .map((step) => step?.on ?? asOf)
        .reduce(later, asOf)
      // In-house training is open to every body, so it is one of the other ways that is not met, or there is none.
      const { route } = answer.value as { readonly route: keyof ReturnType<typeof waysOn> | null }
      return {
        steps: route === null ? [] : waysOn(on)[route],
        otherwise: { standing: 'no-remedy-known', because: route ?? '15.3' },
      }
    },
  },

  /** A task that was left undone (16) is done. */
  'provider-tasks': /* @__PURE__ */ curedByFinding('16', {
    'provider-task-missing': ({ task }) => supplied('providerTasks', task, 'done'),
  }),

  /** Nobody becomes an expert or the holder of a senior title (17) by a line of a remedy: another must teach. */
  instructor: {
    verdict: ownVerdict,
    propose: () => ({ steps: [], otherwise: { standing: 'no-remedy-known', because: '17' } }),
  },

  /** Further part-time instructors are engaged (17) until they are more than half. */
  'part-time-majority': {
    verdict: ownVerdict,
    propose: ({ answer: { value } }) => ({
      steps: [
        {
          // Whatever their number now, one more than all there are is a majority.
          amount: value.total + 1,
          act: (instructors) => ({ act: 'engage-part-time', instructors }),
          edit: (facts, count) => ({
            ...facts,
            instructors: [
              ...facts.instructors,
              ...Array.from({ length: count }, () => ({ engagement: 'part-time' as const })),
            ],
          }),
          provisions: ['17'],
        },
      ],
      otherwise: { standing: 'no-remedy-known', because: '17' },
    }),
  },
})
