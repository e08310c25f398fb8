import type { Procedure } from '../../../engine/determination/procedure.js'
import { norms09 } from '../../law/norms/chapter-09.js'
import type { CertificateEvent, CertificateState } from '../../law/vocabulary.js'

/** Why an event is refused in the life of a certificate volume. */
export type CertificateRefusal =
  | 'nothing-entered'
  | 'not-full'
  | 'volume-full'
  | 'already-so'
  | 'neither-damaged-nor-lost'
  | 'replacement-due'
  | 'replacement-not-applied-for'
  | 'replacement-applied-for'
  | 'not-at-hand'
  | 'alteration-unresolved'
  | 'superseded'
  | 'void'

type Life = Procedure<CertificateState, CertificateEvent, CertificateRefusal, '31' | '33'>

const become = (to: CertificateState) => ({ to, by: '33' }) as const
// 可申请续办, 可继续使用: what is open to the holder, in an article that otherwise binds.
const renewed = (to: CertificateState) => ({ to, by: norms09['renew-certificate'] })
const transferred = (to: CertificateState) => ({
  to,
  by: norms09['use-certificate-after-transfer'],
})
const refuse = (refused: CertificateRefusal) => ({ refused, by: '33' }) as const

const life = (): Life => {
  // The text speaks of any certificate that is damaged or lost, not of the active one alone.
  const happenings = {
    damage: become('damaged'),
    loss: become('lost'),
    'reissue-applied': refuse('neither-damaged-nor-lost'),
    'replacement-issued': refuse('neither-damaged-nor-lost'),
  }
  // Whatever was altered or forged stays what it is besides: the flag is told apart from the state.
  const flaggedAs = (state: CertificateState) => ({
    'alteration-found': become(state),
    'forgery-found': become(state),
  })
  // What is due is the replacement, and nothing else until it has come.
  const replacementFirst = {
    filled: refuse('replacement-due'),
    'renewal-applied': refuse('replacement-due'),
    'renewal-issued': refuse('replacement-due'),
  }
  return {
    issued: {
      ...happenings,
      ...flaggedAs('issued'),
      'entry-made': { to: 'active', by: '31' },
      filled: refuse('nothing-entered'),
      'renewal-applied': refuse('not-full'),
      'renewal-issued': refuse('not-full'),
      transfer: transferred('issued'),
      'authorised-correction': refuse('nothing-entered'),
    },
    active: {
      ...happenings,
      ...flaggedAs('active'),
      'entry-made': { to: 'active', by: '31' },
      filled: become('full'),
      'renewal-applied': refuse('not-full'),
      'renewal-issued': refuse('not-full'),
      transfer: transferred('active'),
      'authorised-correction': become('active'),
    },
    full: {
      ...happenings,
      ...flaggedAs('full'),
      'entry-made': refuse('volume-full'),
      filled: refuse('already-so'),
      'renewal-applied': renewed('full'),
      'renewal-issued': renewed('superseded'),
      transfer: transferred('full'),
      'authorised-correction': become('full'),
    },
    // The volume after it bears what is entered from then on; what is in this one is still shown and relied on.
    superseded: {
      ...happenings,
      ...flaggedAs('superseded'),
      'entry-made': refuse('superseded'),
      filled: refuse('superseded'),
      'renewal-applied': refuse('superseded'),
      'renewal-issued': refuse('superseded'),
      transfer: transferred('superseded'),
      'authorised-correction': become('superseded'),
    },
    damaged: {
      ...happenings,
      ...flaggedAs('damaged'),
      ...replacementFirst,
      'entry-made': refuse('replacement-due'),
      transfer: transferred('damaged'),
      damage: refuse('already-so'),
      'reissue-applied': become('reissue-requested'),
      'replacement-issued': refuse('replacement-not-applied-for'),
      'authorised-correction': refuse('replacement-due'),
    },
    lost: {
      ...replacementFirst,
      // The person brings the certificate to be registered: nothing is entered in one that cannot be brought.
      'entry-made': { refused: 'not-at-hand', by: '31' },
      transfer: transferred('lost'),
      damage: refuse('not-at-hand'),
      loss: refuse('already-so'),
      'reissue-applied': become('reissue-requested'),
      'replacement-issued': refuse('replacement-not-applied-for'),
      'alteration-found': refuse('not-at-hand'),
      'forgery-found': refuse('not-at-hand'),
      'authorised-correction': refuse('not-at-hand'),
    },
    'reissue-requested': {
      // As when the office that is to replace it sees what was done to it.
      ...flaggedAs('reissue-requested'),
      ...replacementFirst,
      'entry-made': refuse('replacement-applied-for'),
      transfer: transferred('reissue-requested'),
      damage: refuse('replacement-applied-for'),
      loss: refuse('replacement-applied-for'),
      'reissue-applied': refuse('already-so'),
      'replacement-issued': become('void'),
      'authorised-correction': refuse('replacement-applied-for'),
    },
    // Another volume stands in its place: whatever still happens, happens to that.
    void: {
      'entry-made': refuse('void'),
      filled: refuse('void'),
      'renewal-applied': refuse('void'),
      'renewal-issued': refuse('void'),
      transfer: refuse('void'),
      damage: refuse('void'),
      loss: refuse('void'),
      'reissue-applied': refuse('void'),
      'replacement-issued': refuse('void'),
      'alteration-found': refuse('void'),
      'forgery-found': refuse('void'),
      'authorised-correction': refuse('void'),
    },
  }
}

const flaggedLife = (): Life => {
  const plain = life()
  // Putting it right lifts the flag and changes nothing else: a damaged volume is still damaged, a full one still full.
  const putRight = (state: CertificateState) => ({ ...plain[state], 'authorised-correction': become(state) })
  // Until then nothing is entered in it, and no new volume follows it.
  const unresolved = {
    'entry-made': refuse('alteration-unresolved'),
    filled: refuse('alteration-unresolved'),
    'renewal-applied': refuse('alteration-unresolved'),
    'renewal-issued': refuse('alteration-unresolved'),
  }
  return {
    ...plain,
    issued: { ...putRight('issued'), ...unresolved },
    active: { ...putRight('active'), ...unresolved },
    full: { ...putRight('full'), ...unresolved },
    superseded: putRight('superseded'),
    damaged: putRight('damaged'),
    'reissue-requested': putRight('reissue-requested'),
  }
}

/**
 * The life of a volume. The text says what may and must be done with a certificate that is full, taken along, damaged,
 * lost or altered; it names no states, so that these are the library's.
 */
export const lifeOfAVolume = /* @__PURE__ */ life()

/** The life of a volume that was altered or forged, until that is put right. The text has it replaced all the same. */
export const lifeOfAFlaggedVolume = /* @__PURE__ */ flaggedLife()
