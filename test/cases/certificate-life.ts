import {
  type CertificateEvent,
  type CertificateState,
  certificateEvents,
  certificateStates,
} from '../../src/chongqing/law/vocabulary.js'
import type { CertificateRefusal } from '../../src/chongqing/rules/certificate/life-of-a-volume.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly state: CertificateState
  readonly flagged?: boolean
  readonly event: CertificateEvent
}

/** The state that follows, or the reason of a refusal after a dash; by Article 33 where no other is named. */
type Outcome = CertificateState | `- ${CertificateRefusal}` | 'active (31)' | '- not-at-hand (31)'

/** In the order of the events: every event in every state, 96 answers. */
const plain: Readonly<Record<CertificateState, readonly Outcome[]>> = {
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
    'issued', // alteration-found: flagged, and still what it is
    'issued', // forgery-found
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
    'active',
    'active',
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
    'full',
    'full',
    'full',
  ],
  superseded: [
    '- superseded', // the volume after it bears the entries
    '- superseded',
    '- superseded',
    '- superseded',
    'superseded', // taken along with the volume in use
    'damaged', // 如有损坏、遗失: of any volume, not of the last one alone
    'lost',
    '- neither-damaged-nor-lost',
    '- neither-damaged-nor-lost',
    'superseded', // 不得擅自涂改、伪造: of any volume
    'superseded',
    'superseded',
  ],
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
    'damaged',
    'damaged',
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
    'reissue-requested',
    'reissue-requested',
    '- replacement-applied-for',
  ],
  void: Array<Outcome>(12).fill('- void'),
}

/** What is another where the volume was altered or forged and that is not put right; the rest is as above. */
const flagged: {
  readonly [State in CertificateState]?: { readonly [Event in CertificateEvent]?: Outcome }
} = (() => {
  const unresolved = {
    'entry-made': '- alteration-unresolved',
    filled: '- alteration-unresolved',
    'renewal-applied': '- alteration-unresolved',
    'renewal-issued': '- alteration-unresolved',
  } as const
  return {
    issued: { ...unresolved, 'authorised-correction': 'issued' },
    active: { ...unresolved, 'authorised-correction': 'active' },
    full: { ...unresolved, 'authorised-correction': 'full' },
    superseded: { 'authorised-correction': 'superseded' },
    // 损坏…应补发 asks for the replacement whatever was done to the volume, and a correction repairs no damage.
    damaged: { 'authorised-correction': 'damaged' },
    'reissue-requested': { 'authorised-correction': 'reissue-requested' },
  }
})()

const breachOf = (event: CertificateEvent) => {
  if (event === 'alteration-found') return ['certificate-altered'] as const
  return event === 'forgery-found' ? (['certificate-forged'] as const) : []
}

const caseOf = (
  state: CertificateState,
  isFlagged: boolean,
  event: CertificateEvent,
  outcome: Outcome,
): Case<Facts> => {
  const by = outcome.endsWith('(31)') ? '31' : '33'
  const told = outcome.replace(' (31)', '')
  const refused = told.startsWith('- ') ? told.slice(2) : null
  const isLossOrDamage = event === 'damage' || event === 'loss'
  const breach = breachOf(event)
  const isLifted = event === 'authorised-correction' && refused === null
  const staysFlagged = isFlagged && !isLifted
  return {
    name: `${event} in the state ${state}${isFlagged ? ', flagged' : ''}`,
    facts: { state, event, ...(isFlagged && { flagged: true }) },
    expect: {
      status: 'settled',
      value: {
        from: state,
        event,
        accepted: refused === null,
        to: refused === null ? told : state,
        refused,
        flagged: staysFlagged || (breach.length > 0 && refused === null),
      },
      citations: [refused === null ? `${by}:empowers` : `${by}:excludes`],
      findings: [
        ...breach,
        ...(staysFlagged && refused === null && breach.length === 0
          ? (['alteration-unresolved'] as const)
          : []),
      ],
      // 及时 has no days: where a replacement falls due, the answer says so and names none.
      premises: isLossOrDamage && refused === null ? ['certificate-deadline'] : [],
      readings: [],
      parameters: [],
    },
    article: by,
    why: refused === null ? `${state} becomes ${told}` : `refused: ${refused}`,
  }
}

/** Every event in every state, of a volume that is not flagged and of one that is. */
export const certificateLifeCases: readonly Case<Facts>[] = [false, true].flatMap((isFlagged) =>
  certificateStates.flatMap((state) =>
    certificateEvents.map((event, index) => {
      const other = isFlagged ? flagged[state]?.[event] : undefined
      return caseOf(state, isFlagged, event, other ?? (plain[state][index] as Outcome))
    }),
  ),
)
