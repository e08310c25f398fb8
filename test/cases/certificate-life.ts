import {
  type CertificateEvent,
  type CertificateState,
  certificateEvents,
  certificateStates,
} from '../../src/law/vocabulary.js'
import type { CertificateRefusal } from '../../src/rules/certificate/life-of-a-volume.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: CertificateState
  readonly event: CertificateEvent
}

/** The state that follows, or the reason of a refusal after a dash; by Article 33 where no other is named. */
type Outcome = CertificateState | `- ${CertificateRefusal}` | 'active (31)' | '- not-at-hand (31)'

/** In the order of the events: every event in every state, 108 answers. */
const table: Readonly<Record<CertificateState, readonly Outcome[]>> = {
  issued: [
    'active (31)', // entry-made: the first entry
    '- nothing-entered', // filled
    '- not-full', // renewal-applied: 填满后可申请续办
    '- not-full', // renewal-issued
    'issued', // transfer: 可继续使用
    'damaged',
    'lost',
    '- neither-damaged-nor-lost', // reissue-applied
    '- neither-damaged-nor-lost', // replacement-issued
    'flagged', // alteration-found
    'flagged', // forgery-found
    '- nothing-entered', // authorised-correction
  ],
  active: [
    'active (31)',
    'full',
    '- not-full',
    '- not-full',
    'active',
    'damaged',
    'lost',
    '- neither-damaged-nor-lost',
    '- neither-damaged-nor-lost',
    'flagged',
    'flagged',
    'active', // 擅自 leaves room for a correction with authority
  ],
  full: [
    '- volume-full',
    '- already-so',
    'full', // the renewal may be applied for
    'superseded',
    'full',
    'damaged',
    'lost',
    '- neither-damaged-nor-lost',
    '- neither-damaged-nor-lost',
    'flagged',
    'flagged',
    'full',
  ],
  superseded: Array<Outcome>(12).fill('- superseded'),
  damaged: [
    '- replacement-due',
    '- replacement-due',
    '- replacement-due',
    '- replacement-due',
    'damaged',
    '- already-so',
    'lost',
    'reissue-requested',
    '- replacement-not-applied-for',
    'flagged',
    'flagged',
    '- replacement-due',
  ],
  lost: [
    '- not-at-hand (31)', // the person brings the certificate to be registered
    '- replacement-due',
    '- replacement-due',
    '- replacement-due',
    'lost',
    '- not-at-hand',
    '- already-so',
    'reissue-requested',
    '- replacement-not-applied-for',
    '- not-at-hand',
    '- not-at-hand',
    '- not-at-hand',
  ],
  'reissue-requested': [
    '- replacement-applied-for',
    '- replacement-due',
    '- replacement-due',
    '- replacement-due',
    'reissue-requested',
    '- replacement-applied-for',
    '- replacement-applied-for',
    '- already-so',
    'void',
    'flagged',
    'flagged',
    '- replacement-applied-for',
  ],
  void: Array<Outcome>(12).fill('- void'),
  flagged: [
    '- alteration-unresolved',
    '- alteration-unresolved',
    '- alteration-unresolved',
    '- alteration-unresolved',
    'flagged',
    'damaged', // the text has any damaged or lost certificate replaced; the finding stays
    'lost',
    '- neither-damaged-nor-lost',
    '- neither-damaged-nor-lost',
    'flagged',
    'flagged',
    'active',
  ],
}

const breachOf = (event: CertificateEvent) => {
  if (event === 'alteration-found') return ['certificate-altered'] as const
  return event === 'forgery-found' ? (['certificate-forged'] as const) : []
}

const caseOf = (state: CertificateState, event: CertificateEvent, outcome: Outcome): Case<Facts> => {
  const by = outcome.endsWith('(31)') ? '31' : '33'
  const plain = outcome.replace(' (31)', '')
  const refused = plain.startsWith('- ') ? plain.slice(2) : null
  const isLossOrDamage = event === 'damage' || event === 'loss'
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
      findings: [
        ...breachOf(event),
        ...(state === 'flagged' && isLossOrDamage ? (['alteration-unresolved'] as const) : []),
      ],
      // 及时 has no days: where a replacement falls due, the answer says so and names none.
      premises: isLossOrDamage && refused === null ? ['certificate-deadline'] : [],
      readings: [],
      parameters: [],
    },
    article: by,
    why: refused === null ? `${state} becomes ${plain}` : `refused: ${refused}`,
  }
}

export const certificateLifeCases: readonly Case<Facts>[] = certificateStates.flatMap((state) =>
  certificateEvents.map((event, index) => caseOf(state, event, table[state][index] as Outcome)),
)
