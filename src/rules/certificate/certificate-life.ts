import type { Settled } from '../../determination/determination.js'
import { type StepTaken, takeStep } from '../../determination/procedure.js'
import { defineRule } from '../../determination/rule.js'
import type { CertificateEvent, CertificateState } from '../../law/vocabulary.js'
import { certificateDeadline } from './certificate-deadline.js'
import { type CertificateRefusal, lifeOfAVolume } from './life-of-a-volume.js'

/**
 * The answer of {@link transitionCertificate}.
 *
 * @category Rules: certificate and registration
 */
export type CertificateStep = StepTaken<CertificateState, CertificateEvent, CertificateRefusal>

/**
 * What becomes of a certificate volume when something happens to it: issued, used, filled, renewed, taken along at a
 * transfer, damaged, lost, replaced, altered, corrected.
 *
 * Every event has an answer in every state. A transfer ends no certificate. A full volume may be renewed, and one that is
 * damaged or lost is to be replaced promptly, without a number of days. Altering it without authority and forging it are
 * breaches whatever the state; the text does not say what then becomes of it, and by default it is flagged until a
 * correction with authority (it is then active, and full again once that is said). Damage and loss do not lift the flag:
 * the finding stays.
 *
 * **Legal basis:** Article 33; Article 31 for the entries.
 *
 * @category Rules: certificate and registration
 * @param facts - `state` of the volume and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { transitionCertificate } from 'xueshi'
 * transitionCertificate({ state: 'full', event: 'renewal-issued' }).value.to // => 'superseded'
 * const refused = transitionCertificate({ state: 'active', event: 'renewal-issued' })
 * refused.value
 * // => { from: 'active', event: 'renewal-issued', accepted: false, to: 'active', refused: 'not-full' }
 * refused.citations[0].provision // => '33'
 * ```
 */
export const transitionCertificate = /* @__PURE__ */ defineRule(
  { id: 'certificate-life', provisions: ['31', '33'] },
  (
    { state, event }: { readonly state: CertificateState; readonly event: CertificateEvent },
    grounds,
    law,
  ): Settled<CertificateStep> => {
    if (event === 'alteration-found') grounds.finding('certificate-altered', 'violation', '33', {})
    if (event === 'forgery-found') grounds.finding('certificate-forged', 'violation', '33', {})
    const step = lifeOfAVolume[state][event]
    if (event === 'damage' || event === 'loss') {
      if ('to' in step) grounds.premise(certificateDeadline({ act: 'replacement' }, law))
      if (state === 'flagged') grounds.finding('alteration-unresolved', 'advisory', '33', {})
    }
    return takeStep(grounds, lifeOfAVolume, state, event)
  },
)
