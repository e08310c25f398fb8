import { defineRule, type Unregulated } from '../../pack.js'

/**
 * An act for which one would look for a deadline: registering a study, verifying the certificate, applying for a
 * replacement.
 */
export type CertificateAct = 'registration' | 'verification' | 'replacement'

const provisionOf = { registration: '31', verification: '32.1', replacement: '33' } as const

/**
 * Within how many days a study is to be registered, a certificate verified or a replacement applied for: the text sets
 * no number of days, and none is made.
 *
 * A study is registered after it is over; the certificate is verified with the annual appraisal; a replacement is
 * applied for promptly (及时), which binds and still names no day.
 *
 * **Legal basis:** Articles 31 and 33; Article 32, paragraph 1.
 *
 * @param facts - `act`: what is to be done in time
 * @param law - the edition of the law
 * @returns `unregulated`
 * @example
 * ```ts
 * import { certificateDeadline } from 'xueshi'
 * const answer = certificateDeadline({ act: 'replacement' })
 * answer.status // => 'unregulated'
 * answer.about.provision // => '33'
 * ```
 */
export const certificateDeadline = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-deadline',
    takes: { act: Object.keys(provisionOf) },
    provisions: ['31', '32.1', '33'],
    norms: ['apply-for-replacement'],
  },
  ({ act }: { readonly act: CertificateAct }, grounds): Unregulated =>
    grounds.unregulated(provisionOf[act], 'sets-window'),
)
