import { type Item, listAt, listOf } from './list.js'

/** What an entry in the certificate records (30.1). */
export const certificateEntryParts = /* @__PURE__ */ listAt('30.1', [
  'study-form',
  'study-content',
  'study-time',
  'assessment-result',
])
/** A part of an entry in the certificate. */
export type CertificateEntryPart = Item<typeof certificateEntryParts>

/** How the result of an assessment may be expressed (30.1): four ways named, others left possible. */
export const resultKinds = /* @__PURE__ */ listAt('30.1', ['score', 'grade', 'pass-or-fail', 'completion'])
/** A way of expressing the result of an assessment. */
export type ResultKind = Item<typeof resultKinds>

/** How a volume of the certificate comes to be issued (33). */
export const volumeOrigins = /* @__PURE__ */ listOf({
  first: '6(5)',
  renewal: '33',
  replacement: '33',
})
/** How a volume of the certificate comes to be issued. */
export type VolumeOrigin = Item<typeof volumeOrigins>

/** What can become of a volume of the certificate (33). */
export const certificateStates = /* @__PURE__ */ listOf({
  issued: '6(5)',
  active: '33',
  full: '33',
  superseded: '33',
  damaged: '33',
  lost: '33',
  'reissue-requested': '33',
  void: null,
})
/** What a volume of the certificate is. */
export type CertificateState = Item<typeof certificateStates>

/** What can happen to a volume of the certificate (31, 33). */
export const certificateEvents = /* @__PURE__ */ listOf({
  'entry-made': '31',
  filled: '33',
  'renewal-applied': '33',
  'renewal-issued': '33',
  transfer: '33',
  damage: '33',
  loss: '33',
  'reissue-applied': '33',
  'replacement-issued': '33',
  'alteration-found': '33',
  'forgery-found': '33',
  'authorised-correction': '33',
})
/** Something that happens to a volume of the certificate. */
export type CertificateEvent = Item<typeof certificateEvents>
