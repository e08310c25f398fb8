import {
  type OfficialCaseEvent,
  officialCaseEvents,
} from '../../src/chongqing/entities/accountability/official-case.js'
import type { OfficialCaseRefusal } from '../../src/chongqing/findings/accountability.js'
import {
  type OfficialCaseState,
  officialCaseStates,
} from '../../src/chongqing/rules/accountability/official-procedure.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: OfficialCaseState
  readonly event: OfficialCaseEvent
}

/** The state that follows, or the reason of a refusal after a dash. */
type Outcome = OfficialCaseState | `- ${OfficialCaseRefusal}`

/** Every event in every state, 12 answers. */
const table: Readonly<Record<OfficialCaseState, Readonly<Record<OfficialCaseEvent, Outcome>>>> = {
  found: {
    'misconduct-found': '- case-open',
    order: 'ordered', // 应当责令改正
    correction: 'corrected', // nothing is left to order
    discipline: 'found', // 并可: beside the order, which is still due
  },
  ordered: {
    'misconduct-found': '- case-open',
    order: 'ordered', // again
    correction: 'corrected',
    discipline: 'ordered',
  },
  corrected: {
    'misconduct-found': 'found',
    order: 'ordered', // something was found anew
    correction: '- already-corrected',
    discipline: 'corrected', // the power survives the correction
  },
}

const caseOf = (state: OfficialCaseState, event: OfficialCaseEvent): Case<Facts> => {
  const outcome = table[state][event]
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
      citations: [refused === null ? '47:empowers' : '47:excludes'],
      findings: [],
    },
    article: '47',
    why: refused === null ? `${state} becomes ${outcome}` : `refused: ${refused}`,
  }
}

export const officialProcedureCases: readonly Case<Facts>[] = officialCaseStates.flatMap((state) =>
  officialCaseEvents.map((event) => caseOf(state, event)),
)
