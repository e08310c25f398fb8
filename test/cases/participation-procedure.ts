import {
  type ParticipationEvent,
  type ParticipationState,
  participationEvents,
  participationStates,
} from '../../src/chongqing/law/vocabulary.js'
import type { ParticipationRefusal } from '../../src/chongqing/rules/teaching/participation-procedure.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: ParticipationState
  readonly event: ParticipationEvent
}

/** The state that follows, or the reason of a refusal after a dash; appraisals rest on Article 39, all else on 41. */
type Outcome = ParticipationState | `- ${ParticipationRefusal}`

const known: Outcome = '- attendance-known'
const absent: Outcome = '- not-attended'
const judged: Outcome = '- already-assessed'
const nothing: Outcome = '- nothing-to-make-up'

/** Attended in full, in part, not; passed, failed; appraised; make-up passed, failed. Every event in every state. */
const table: Readonly<Record<ParticipationState, readonly Outcome[]>> = {
  enrolled: ['attended', 'make-up-due', 'missed', absent, absent, absent, nothing, nothing],
  attended: [known, known, known, 'passed', 'make-up-due', '- not-assessed', nothing, nothing],
  passed: [known, known, known, judged, judged, 'appraised', nothing, nothing],
  appraised: [known, known, known, judged, judged, '- already-appraised', nothing, nothing],
  missed: [known, known, known, absent, absent, absent, 'made-up', 'make-up-due'],
  'make-up-due': [
    known,
    known,
    known,
    'make-up-due', // to pass what was attended does not make up what was missed
    'make-up-due',
    'make-up-due', // 参训人员: whoever took part is appraised
    'made-up',
    'make-up-due', // each time
  ],
  'made-up': [known, known, known, judged, judged, 'appraised', nothing, nothing],
}

const caseOf = (state: ParticipationState, event: ParticipationEvent, outcome: Outcome): Case<Facts> => {
  const by = event === 'appraisal' ? '39' : '41'
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

export const participationProcedureCases: readonly Case<Facts>[] = participationStates.flatMap((state) =>
  participationEvents.map((event, index) => caseOf(state, event, table[state][index] as Outcome)),
)
