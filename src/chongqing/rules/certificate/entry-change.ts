/**
 * How the entries of a certificate differ from what was chained, and the chain from itself and its head. Entries and links
 * are counted from 1.
 *
 * `certain`: whether the chain vouches for what it says there; where it does not, the chain may be what was changed.
 * `recordIds`: the records that the entry or the link names and that no other entry bears.
 */
export type EntryChange =
  /** The entry stands where the link's entry stood, and says something else. */
  | {
      readonly kind: 'altered'
      readonly entry: number
      readonly link: number
      readonly certain: boolean
      readonly recordIds: readonly string[]
    }
  /** What was chained is there no more. */
  | {
      readonly kind: 'removed'
      readonly link: number
      readonly certain: boolean
      readonly recordIds: readonly string[]
    }
  /** The entry stands among the chained ones and was never chained. */
  | {
      readonly kind: 'inserted'
      readonly entry: number
      readonly certain: boolean
      readonly recordIds: readonly string[]
    }
  /** The entry stands after the last chained one: a later entry, which its office has yet to chain, looks the same. */
  | { readonly kind: 'appended'; readonly entry: number }
  /** The entry says what it said, in another place. */
  | { readonly kind: 'moved'; readonly entry: number; readonly link: number }
  /** The entry was corrected or struck out with authority; the records are those that it names no more. */
  | {
      readonly kind: 'corrected' | 'struck-out'
      readonly link: number
      /** The link of the correction. */
      readonly correction: number
      readonly certain: boolean
      readonly recordIds: readonly string[]
    }
  /** The entry still says what it said before it was corrected or struck out. */
  | {
      readonly kind: 'not-corrected'
      readonly entry: number
      readonly link: number
      readonly struckOut: boolean
      readonly certain: boolean
      readonly recordIds: readonly string[]
    }
  /** The link does not follow from the one before: the chain was changed there, or before it. */
  | { readonly kind: 'broken-link'; readonly link: number }
  /** The chain ends before its kept head did: from which to which link it lacks. */
  | { readonly kind: 'cut-off'; readonly link: number; readonly last: number }
  /** The chain up to the link is not the one whose head was kept. */
  | { readonly kind: 'rewritten'; readonly link: number }
  /** These entries say what links say for which nothing vouches. */
  | { readonly kind: 'unproven'; readonly entries: readonly number[]; readonly recordIds: readonly string[] }
  /** The chain is of another certificate, or of another volume. */
  | { readonly kind: 'foreign-chain' }
