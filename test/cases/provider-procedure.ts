import {
  type ProviderEvent,
  type ProviderState,
  providerEvents,
  providerStates,
} from '../../src/chongqing/law/vocabulary.js'
import type { ProviderRefusal } from '../../src/chongqing/rules/provider/provider-procedure.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: ProviderState
  readonly event: ProviderEvent
}

type Outcome = ProviderState | `- ${ProviderRefusal}`

const other: Outcome = '- other-route'
const done: Outcome = '- already-so'

/** In the order of the events; the first six are of 15.2, the last three of 15.3: 63 answers. */
const table: Readonly<Record<ProviderState, readonly Outcome[]>> = {
  // application, evaluation, joint, one-sided, district approval, founding; consent, filing, district filing
  intended: [
    'applied',
    '- not-applied',
    '- not-evaluated',
    '- not-joint',
    '- not-municipal',
    '- not-approved',
    'consented',
    '- not-consented',
    '- not-municipal',
  ],
  applied: [
    done,
    'evaluated',
    '- not-evaluated',
    '- not-joint',
    '- not-municipal',
    '- not-approved',
    other,
    other,
    other,
  ],
  evaluated: [
    done,
    done,
    'approved',
    '- not-joint',
    '- not-municipal',
    '- not-approved',
    other,
    other,
    other,
  ],
  approved: [done, done, done, done, done, 'eligible', other, other, other],
  eligible: [done, done, done, done, done, done, other, other, other],
  consented: [other, other, other, other, other, other, done, 'filed', '- not-municipal'],
  filed: [other, other, other, other, other, other, done, done, done],
}

const caseOf = (state: ProviderState, event: ProviderEvent, outcome: Outcome, index: number): Case<Facts> => {
  const by = index < 6 ? '15.2' : '15.3'
  const refused = outcome.startsWith('- ') ? outcome.slice(2) : null
  return {
    name: `${event} in the state ${state}`,
    facts: { state, event },
    expect: {
      status: 'settled',
      value: {
        from: state,
        event,
        accepted: refused === null,
        to: refused === null ? outcome : state,
        refused,
      },
      citations: [refused === null ? `${by}:empowers` : `${by}:excludes`],
      findings: [],
    },
    article: by,
    why: refused === null ? `${state} becomes ${outcome}` : `refused: ${refused}`,
  }
}

export const providerProcedureCases: readonly Case<Facts>[] = providerStates.flatMap((state) =>
  providerEvents.map((event, index) => caseOf(state, event, table[state][index] as Outcome, index)),
)
