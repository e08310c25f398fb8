import { type StepTaken, stepIn } from '../../../engine/determination/procedure.js'
import type { CertificateEvent, CertificateState } from '../../law/vocabulary.js'
import { severityOfBreach } from '../../norms/severity.js'
import { defineRule, type Settled } from '../../pack.js'
import { certificateDeadline } from './certificate-deadline.js'
import { type CertificateRefusal, lifeOfAFlaggedVolume, lifeOfAVolume } from './life-of-a-volume.js'

/** The answer of {@link stepCertificate}. */
export type CertificateStep = StepTaken<CertificateState, CertificateEvent, CertificateRefusal> & {
  /** Whether the volume is flagged afterwards: altered or forged, and not yet put right. */
  readonly flagged: boolean
}

/** A volume of a certificate and what happens to it. */
export interface CertificateStepFacts {
  readonly state: CertificateState
  /** Whether it was found altered or forged and that is not yet put right; absent: not asserted. */
  readonly flagged?: boolean | undefined
  readonly event: CertificateEvent
}

/**
 * What becomes of a certificate volume when something happens to it: issued, used, filled, renewed, taken along at a
 * transfer, damaged, lost, replaced, altered, corrected.
 *
 * Every event has an answer in every state. A transfer ends no certificate. A full volume may be renewed, and one that is
 * damaged or lost is to be replaced promptly, without a number of days. Altering it without authority and forging it are
 * breaches whatever the state; the text does not say what then becomes of it, and by default it is flagged until a
 * correction with authority. The flag stands beside the state and changes it no more than the correction does: a damaged
 * volume that is put right is still damaged, a full one still full. Nothing but the correction lifts it; whatever else
 * happens to a flagged volume, a note of it stays.
 *
 * **Legal basis:** Article 33; Article 31 for the entries.
 *
 * @param facts - `state` of the volume, whether it is `flagged`, and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason, and whether the volume is flagged then
 * @example
 * ```ts
 * import { stepCertificate } from 'xueshi'
 * stepCertificate({ state: 'full', event: 'renewal-issued' }).value.to // => 'superseded'
 * const refused = stepCertificate({ state: 'active', event: 'renewal-issued' })
 * refused.value
 * // => { from: 'active', event: 'renewal-issued', accepted: false, to: 'active', refused: 'not-full', flagged: false }
 * refused.citations[0]?.provision // => '33'
 * const corrected = stepCertificate({ state: 'damaged', flagged: true, event: 'authorised-correction' }).value
 * const after = [corrected.to, corrected.flagged]
 * // => ['damaged', false]
 * ```
 */
export const stepCertificate = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-life',
    takes: { 'flagged?': 'boolean' },
    takesSteps: true,
    provisions: ['31', '33'],
    norms: [
      'renew-certificate',
      'use-certificate-after-transfer',
      'alter-certificate',
      'forge-certificate',
      'apply-for-replacement',
    ],
  },
  ({ state, flagged = false, event }: CertificateStepFacts, grounds): Settled<CertificateStep> => {
    const isTampering = event === 'alteration-found' || event === 'forgery-found'
    if (event === 'alteration-found')
      grounds.finding('certificate-altered', severityOfBreach('33', grounds), '33', {})
    if (event === 'forgery-found')
      grounds.finding('certificate-forged', severityOfBreach('33', grounds), '33', {})
    const step = stepIn(grounds, flagged ? lifeOfAFlaggedVolume : lifeOfAVolume, state, event)
    const isFlagged =
      step.accepted && (isTampering || event === 'authorised-correction') ? isTampering : flagged
    if (step.accepted && (event === 'damage' || event === 'loss')) {
      grounds.ask(certificateDeadline, { act: 'replacement' })
    }
    if (step.accepted && isFlagged && !isTampering) {
      grounds.finding('alteration-unresolved', 'advisory', '33', {})
    }
    return grounds.settled({ ...step, flagged: isFlagged })
  },
)
