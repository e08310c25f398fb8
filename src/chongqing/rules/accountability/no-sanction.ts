import { norms13 } from '../../law/norms/chapter-13.js'
import { type Determination, defineRule } from '../../pack.js'

const withoutSanction = {
  'study-time-not-granted': '8(1)',
  'quota-missed': '9(2)',
  'funding-below-floor': '19',
  'funds-misused': '21',
  'results-not-filed': '28.2',
  'certificate-altered': '33',
} as const

const withSanction = { 'not-recorded': '46', 'official-misconduct': '47' } as const

/** Conduct of which one may ask what follows. */
export type SanctionedConduct = keyof typeof withoutSanction | keyof typeof withSanction

/** Conduct of which one may ask what follows, in the order of the text. */
export const sanctionedConducts = /* @__PURE__ */ Object.freeze([
  ...Object.keys(withoutSanction),
  ...Object.keys(withSanction),
] as SanctionedConduct[])

/** What the text threatens. */
export interface Sanction {
  readonly conduct: keyof typeof withSanction
  readonly first: 'correction-order'
  /** A penalty follows refusal; discipline may be added. */
  readonly after: 'penalty-on-refusal' | 'discipline-possible'
}

/**
 * What sanction the text has for some conduct, and that it has none where it has none.
 *
 * Two articles sanction: studies not recorded, and the misconduct of officials. For a person below the annual hours, or a
 * unit below the funding floor, there is no sanction in this text, and none is invented; what other law, an agreement or an
 * assessment makes of it is not the matter of this library.
 *
 * **Legal basis:** Articles 46 and 47; for the rest the article that was broken.
 *
 * @param facts - `conduct`
 * @param law - the edition of the law
 * @returns `settled` with what is threatened; `unregulated` where the text threatens nothing, with the article broken
 * @example
 * ```ts
 * import { sanctionFor } from 'xueshi'
 * sanctionFor({ conduct: 'quota-missed' }).status // => 'unregulated'
 * const answer = sanctionFor({ conduct: 'not-recorded' })
 * answer.status === 'settled' && answer.value.first // => 'correction-order'
 * ```
 */
export const sanctionFor = /* @__PURE__ */ defineRule(
  {
    id: 'no-sanction',
    takes: { conduct: sanctionedConducts },
    provisions: [],
    lookups: ['8(1)', '9(2)', '19', '21', '28.2', '33', '46', '47'],
  },
  ({ conduct }: { readonly conduct: SanctionedConduct }, grounds): Determination<Sanction> => {
    if (conduct !== 'not-recorded' && conduct !== 'official-misconduct') {
      return grounds.unregulated(withoutSanction[conduct], 'requires')
    }
    if (conduct === 'not-recorded') {
      grounds.cite(withSanction[conduct], 'empowers')
      return grounds.settled({ conduct, first: 'correction-order', after: 'penalty-on-refusal' })
    }
    grounds.citeNorm(norms13['order-conduct-corrected'], 'requires')
    grounds.citeNorm(norms13['discipline-official'], 'empowers')
    return grounds.settled({ conduct, first: 'correction-order', after: 'discipline-possible' })
  },
)
