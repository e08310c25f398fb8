import type { Verdict } from '../../../engine/determination/determination.js'
import type { GuidanceDocument } from '../../entities/teaching/guidance-document.js'
import { norms10 } from '../../law/norms/chapter-10.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether a guidance document may be issued or, where it has been, whether it was rightly issued. */
export interface GuidanceIssue {
  /** Of a document that is issued: whether it was countersigned first; of another: whether it may now be issued. */
  readonly verdict: Verdict
  /** Whether the municipal personnel department has countersigned. */
  readonly countersigned: boolean
  readonly issued: boolean
}

/**
 * Whether a guidance document on the standardised teaching of an industry may be issued: only once the municipal personnel
 * department has countersigned.
 *
 * The signature of a district does not do, nor does one that came after the issue. On the day of the issue it still can
 * have come first. Without a date of issue the question is whether it may be issued now.
 *
 * **Legal basis:** Article 38.
 *
 * @param facts - `document`, parsed
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `bounded` where it is issued and the day of the countersignature is not known; `open`
 * where no countersignature is known
 * @example
 * ```ts
 * import { assessGuidance, parseGuidanceDocument } from 'xueshi'
 * const document = parseGuidanceDocument({ countersignature: { with: ['district-personnel'], on: '2025-03-03' } })
 * const answer = document.ok && assessGuidance({ document: document.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', countersigned: false, issued: false }
 * ```
 */
export const assessGuidance = /* @__PURE__ */ defineRule(
  {
    id: 'guidance',
    takes: { document: 'parseGuidanceDocument' },
    provisions: ['38'],
    norms: ['countersign-guidance'],
  },
  (
    { document: { countersignature, issuedOn } }: { readonly document: GuidanceDocument },
    grounds,
  ): Determination<GuidanceIssue, GuidanceIssue> => {
    grounds.cite('38', 'requires')
    if (countersignature === undefined) {
      grounds.missing({ fact: 'guidance.countersignature' })
      return grounds.open()
    }
    const issued = typeof issuedOn === 'string'
    const signers = countersignature?.with ?? []
    const countersigned = signers.includes('municipal-personnel')
    if (!countersigned) {
      for (const one of signers) {
        grounds.finding('guidance-countersigned-by-another', 'advisory', '38', { with: one })
      }
      // Before the issue nothing is breached yet.
      const severity = severityOf(norms10['countersign-guidance'], grounds, issued)
      grounds.finding('guidance-not-countersigned', severity, '38', {})
      return grounds.settled({ verdict: 'not-met', countersigned, issued })
    }
    if (!issued) return grounds.settled({ verdict: 'met', countersigned, issued })
    const on = countersignature?.on
    if (on === undefined) {
      grounds.missing({ fact: 'guidance.countersigned-on' })
      return grounds.bounded({ verdict: 'undetermined', countersigned, issued })
    }
    if (on > issuedOn) {
      const severity = severityOf(norms10['countersign-guidance'], grounds)
      grounds.finding('guidance-countersigned-late', severity, '38', { on, issuedOn })
    }
    return grounds.settled({ verdict: on > issuedOn ? 'not-met' : 'met', countersigned, issued })
  },
)
