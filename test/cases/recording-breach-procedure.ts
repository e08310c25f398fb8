import {
  type RecordingBreachEvent,
  recordingBreachEvents,
} from '../../src/chongqing/entities/accountability/recording-case.js'
import type { RecordingBreachRefusal } from '../../src/chongqing/findings/accountability.js'
import {
  type RecordingBreachState,
  recordingBreachStates,
} from '../../src/chongqing/rules/accountability/recording-breach-procedure.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: RecordingBreachState
  readonly event: RecordingBreachEvent
}

/** The state that follows, or the reason of a refusal after a dash; by Article 46 where no other is named. */
type Outcome = RecordingBreachState | `- ${RecordingBreachRefusal}` | 'penalised (R18)'

/** Every event in every state, 35 answers. */
const table: Readonly<Record<RecordingBreachState, Readonly<Record<RecordingBreachEvent, Outcome>>>> = {
  found: {
    'breach-found': '- case-open',
    order: 'ordered',
    correction: 'corrected',
    'partial-correction': 'found',
    'express-refusal': '- not-ordered',
    penalty: '- not-ordered',
    'deadline-passed': '- not-ordered',
  },
  ordered: {
    'breach-found': '- case-open',
    order: 'ordered', // again, or with more time
    correction: 'corrected',
    'partial-correction': 'ordered', // not corrected for the rest
    'express-refusal': 'refused',
    penalty: '- not-refused',
    'deadline-passed': 'refused',
  },
  corrected: {
    'breach-found': 'found', // a repetition needs a new order
    order: 'ordered', // something was found anew
    correction: '- closed',
    'partial-correction': '- closed',
    'express-refusal': '- closed',
    penalty: '- closed',
    'deadline-passed': '- closed',
  },
  refused: {
    'breach-found': '- case-open',
    order: 'ordered', // refusal is measured by the last order
    correction: 'refused', // correction does not undo the refusal
    'partial-correction': 'refused',
    'express-refusal': '- already-refused',
    penalty: 'penalised (R18)',
    'deadline-passed': '- already-refused',
  },
  penalised: {
    'breach-found': 'found',
    order: 'ordered', // the penalty put nothing right
    correction: 'corrected',
    'partial-correction': 'penalised',
    'express-refusal': '- already-penalised',
    penalty: '- already-penalised',
    'deadline-passed': '- already-penalised',
  },
}

const caseOf = (state: RecordingBreachState, event: RecordingBreachEvent): Case<Facts> => {
  const outcome = table[state][event]
  const by = outcome.endsWith('(R18)') ? 'R18' : '46'
  const plain = outcome.replace(' (R18)', '')
  const refused = plain.startsWith('- ') ? plain.slice(2) : null
  const isContested = state === 'ordered' && event === 'deadline-passed'
  return {
    name: `${event} in the state ${state}`,
    facts: { state, event },
    expect: {
      status: 'settled',
      value: {
        from: state,
        event,
        accepted: refused === null,
        to: refused === null ? plain : state,
        refused,
      },
      citations: [refused === null ? `${by}:empowers` : `${by}:excludes`],
      readings: isContested ? ['refusal=express-or-deadline-passed'] : [],
      findings: [],
    },
    article: by,
    why: refused === null ? `${state} becomes ${plain}` : `refused: ${refused}`,
  }
}

export const recordingBreachProcedureCases: readonly Case<Facts>[] = [
  ...recordingBreachStates.flatMap((state) => recordingBreachEvents.map((event) => caseOf(state, event))),
  {
    name: 'a deadline passes, where only an express refusal is one',
    facts: { state: 'ordered', event: 'deadline-passed' },
    law: { readings: { refusal: 'express-only' } },
    expect: {
      status: 'settled',
      valueHas: { to: 'ordered', refused: 'lapse-is-no-refusal' },
      citations: ['46:excludes'],
      readings: ['refusal=express-only'],
    },
    article: '46',
    why: 'the other reading of the refusal',
  },
]
