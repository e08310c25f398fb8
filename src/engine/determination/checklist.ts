import type { Ids } from '../editions/ids.js'
import type { Open, Settled, Verdict } from './determination.js'
import type { Recorder } from './recorder.js'

/** What of a list of the text is missing and of what nothing is known, in the order of the text. */
export interface CheckedList<Item> {
  readonly verdict: Verdict
  readonly missing: readonly Item[]
  readonly unknown: readonly Item[]
}

/** The verdict of several: each must be met, and one that is not decides. What is not asked for, or not yet, decides nothing. */
export const verdictOfAll = (...verdicts: readonly (Verdict | 'not-required' | 'not-due')[]): Verdict => {
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.includes('undetermined') ? 'undetermined' : 'met'
}

/** The verdict of what holds, does not hold, or is not known to. */
export const verdictFrom = (holds: boolean | null): Verdict =>
  holds === null ? 'undetermined' : holds ? 'met' : 'not-met'

/** Whether something is in a list that was given in full; not known where none was given. */
export const among =
  <Item>(given: readonly Item[] | undefined) =>
  (item: Item): boolean | undefined =>
    given?.includes(item)

/**
 * Holds a list of the text against what is there.
 *
 * @param list - the items, in the order of the text
 * @param isThere - whether an item is there; `undefined` where that is not known
 * @param found - what is found of an item that is missing
 */
export const checkList = <Item>(
  list: readonly Item[],
  isThere: (item: Item) => boolean | undefined,
  found: (item: Item) => void,
): CheckedList<Item> => {
  const missing = list.filter((item) => isThere(item) === false)
  const unknown = list.filter((item) => isThere(item) === undefined)
  missing.forEach(found)
  const verdict = missing.length > 0 ? 'not-met' : unknown.length > 0 ? 'undetermined' : 'met'
  return { verdict, missing, unknown }
}

/** Holds a list of the text against one that was given in full, and answers with what is missing. */
export const checkOff = <I extends Ids, Item>(
  grounds: Recorder<I, never, never, never>,
  fact: I['fact'],
  given: readonly Item[] | undefined,
  list: readonly Item[],
  found: (item: Item) => void,
): Settled<Omit<CheckedList<Item>, 'unknown'>, I> | Open<I> => {
  const { verdict, missing, unknown } = checkList(list, among(given), found)
  if (unknown.length === 0) return grounds.settled({ verdict, missing })
  grounds.missing({ fact })
  return grounds.open()
}
