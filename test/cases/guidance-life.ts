import {
  type GuidanceEvent,
  type GuidanceState,
  guidanceEvents,
  guidanceStates,
} from '../../src/chongqing/law/vocabulary.js'
import type { GuidanceRefusal } from '../../src/chongqing/rules/teaching/guidance-life.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: GuidanceState
  readonly event: GuidanceEvent
}

type Outcome = GuidanceState | `- ${GuidanceRefusal}`

/** Countersignature, countersignature with another body, issue: nine answers. */
const table: Readonly<Record<GuidanceState, readonly Outcome[]>> = {
  draft: ['countersigned', '- not-municipal', '- not-countersigned'],
  countersigned: ['- already-so', '- not-municipal', 'issued'],
  issued: ['- issued', '- issued', '- already-so'],
}

const caseOf = (state: GuidanceState, event: GuidanceEvent, outcome: Outcome): Case<Facts> => {
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
      citations: [refused === null ? '38:empowers' : '38:excludes'],
      findings: [],
    },
    article: '38',
    why: refused === null ? `${state} becomes ${outcome}` : `refused: ${refused}`,
  }
}

export const guidanceLifeCases: readonly Case<Facts>[] = guidanceStates.flatMap((state) =>
  guidanceEvents.map((event, index) => caseOf(state, event, table[state][index] as Outcome)),
)
