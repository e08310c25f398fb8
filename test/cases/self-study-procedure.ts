import {
  type SelfStudyEvent,
  type SelfStudyState,
  selfStudyEvents,
  selfStudyStates,
} from '../../src/chongqing/law/vocabulary.js'
import type { SelfStudyRefusal } from '../../src/chongqing/rules/self-study/self-study-procedure.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: SelfStudyState
  readonly event: SelfStudyEvent
}

/** The state that follows, or the reason of a refusal after a dash; by Article 44 where no other is named. */
type Outcome = SelfStudyState | `- ${SelfStudyRefusal}` | 'approved (42)' | 'rejected (42)'

/** In the order of the events: every event in every state, 63 answers. */
const table: Readonly<Record<SelfStudyState, readonly Outcome[]>> = {
  declared: [
    'approved (42)', // the unit confirms what the person declares
    'rejected (42)',
    '- not-approved', // task-book-issue: 经批准的自学计划
    '- not-approved', // start-of-study
    '- not-approved', // assessment-passed
    '- not-approved', // assessment-failed
    '- not-approved', // crediting
  ],
  arranged: [
    'approved',
    'rejected',
    '- not-approved',
    '- not-approved',
    '- not-approved',
    '- not-approved',
    '- not-approved',
  ],
  approved: [
    '- already-approved',
    '- already-approved',
    'task-book-issued',
    '- no-task-book', // the person studies by the book
    '- not-studied',
    '- not-studied',
    '- not-assessed',
  ],
  'task-book-issued': [
    '- already-approved',
    '- already-approved',
    '- already-so',
    'studying',
    '- not-studied',
    '- not-studied',
    '- not-assessed',
  ],
  studying: [
    '- already-approved',
    '- already-approved',
    '- already-so',
    '- already-so',
    'passed',
    'failed',
    '- not-assessed',
  ],
  passed: [
    '- already-assessed',
    '- already-assessed',
    '- already-assessed',
    '- already-assessed',
    '- already-assessed',
    '- already-assessed',
    'credited',
  ],
  failed: [
    '- already-assessed',
    '- already-assessed',
    '- already-assessed',
    '- already-assessed',
    'passed', // the text sets no number of assessments
    'failed',
    '- not-passed', // recognition is the assessment
  ],
  credited: Array<Outcome>(7).fill('- already-credited'),
  rejected: Array<Outcome>(7).fill('- rejected'),
}

const caseOf = (state: SelfStudyState, event: SelfStudyEvent, outcome: Outcome): Case<Facts> => {
  const by = outcome.endsWith('(42)') ? '42' : '44'
  const plain = outcome.replace(' (42)', '')
  const refused = plain.startsWith('- ') ? plain.slice(2) : null
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
      findings: [],
      premises: [],
      readings: [],
    },
    article: by,
    why: refused === null ? `${state} becomes ${plain}` : `refused: ${refused}`,
  }
}

export const selfStudyProcedureCases: readonly Case<Facts>[] = selfStudyStates.flatMap((state) =>
  selfStudyEvents.map((event, index) => caseOf(state, event, table[state][index] as Outcome)),
)
