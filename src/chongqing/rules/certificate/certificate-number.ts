import type { Certificate } from '../../entities/certificate/certificate.js'
import { defineRule, type Settled, type Unregulated } from '../../pack.js'

/** The number of the volume that follows. */
export interface NextVolume {
  readonly occasion: 'renewal' | 'replacement'
  /** Exactly as the certificate now bears it: the text knows no scheme of numbers. */
  readonly number: string
}

/**
 * Which number the next volume of a certificate bears: that of the volume it follows.
 *
 * For a renewal the text says so. For the replacement of a damaged or lost volume it does not, and the reading decides;
 * where a replacement bears a new number, no scheme says which.
 *
 * **Legal basis:** Article 33.
 *
 * @param facts - `current`: the volume that is full, damaged or lost; `occasion`: why another is issued
 * @param law - the edition of the law
 * @returns `settled` with the number; `unregulated` for a replacement where the reading gives it a new one
 * @example
 * ```ts
 * import { numberOfNextVolume, parseCertificate } from 'xueshi'
 * const certificate = parseCertificate({ number: '渝继2025-0001', personId: 'p1', entries: [] })
 * const answer = certificate.ok && numberOfNextVolume({ current: certificate.value, occasion: 'renewal' })
 * answer && answer.status === 'settled' && answer.value.number // => '渝继2025-0001'
 * ```
 */
export const numberOfNextVolume = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-number',
    takes: { current: 'parseCertificate', occasion: ['renewal', 'replacement'] },
    provisions: ['33'],
    norms: ['keep-certificate-number'],
    readings: ['reissue-number'],
  },
  (
    {
      current: { number },
      occasion,
    }: { readonly current: Certificate; readonly occasion: NextVolume['occasion'] },
    grounds,
  ): Settled<NextVolume> | Unregulated => {
    if (occasion === 'replacement' && grounds.reading('reissue-number') === 'new') {
      return grounds.unregulated('33', 'sets-value')
    }
    grounds.cite('33', 'requires')
    return grounds.settled({ occasion, number })
  },
)
