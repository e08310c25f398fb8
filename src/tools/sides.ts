import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { lawArgument, takenArguments } from '../engine/ground/arguments.js'
import { markAs } from '../engine/ground/parsed.js'
import { isObject, plainFacts } from './facts.js'

/**
 * One of two answers that are compared: the facts, and the edition where it is not the one by which the rule decides by itself.
 */
export interface Side<Facts, I extends Ids = Ids> {
  readonly facts: Facts
  readonly law?: Law<I>
}

/** A side ready to be compared: without the names and numbers of persons, and with its edition. */
export interface Prepared<I extends Ids> {
  readonly facts: object
  readonly law: Law<I>
}

/** A side as it is compared, under the edition of the rule where it names none. */
export const prepared = <I extends Ids>(
  side: Side<object, I>,
  { edition }: { readonly edition: Law<I> },
): Prepared<I> => {
  takenArguments({ side }, { side: { facts: 'object', 'law?': lawArgument } })
  const { facts, law = edition } = side
  return { facts: plainFacts(facts, law.pack.fields), law }
}

/** The key of the person whom facts are about. */
const personKey = (facts: object): unknown => {
  const { person, personId } = facts as { readonly person?: unknown; readonly personId?: unknown }
  return isObject(person) ? person['id'] : personId
}

const renamed = (value: unknown, rename: (key: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map((part) => renamed(part, rename))
  if (!isObject(value)) return value
  const parts = Object.entries(value).map(([field, part]) => {
    if (field === 'personId') return [field, rename(part)]
    if (field === 'person' && isObject(part))
      return [field, markAs({ ...part, id: rename(part['id']) }, part)]
    return [field, renamed(part, rename)]
  })
  return markAs(Object.fromEntries(parts), value)
}

/** Both sides ready to be compared, the second person under the key of the first. */
export const alignedSides = <I extends Ids>(
  first: Prepared<I>,
  second: Prepared<I>,
): { second: Prepared<I>; twoPeople: boolean } => {
  const [key, otherKey] = [personKey(first.facts), personKey(second.facts)]
  if (typeof key !== 'string' || typeof otherKey !== 'string' || key === otherKey) {
    return { second, twoPeople: false }
  }
  // Exchanged and not only replaced: a record of the first person among those of the second stays another's.
  const rename = (one: unknown): unknown => (one === otherKey ? key : one === key ? otherKey : one)
  return { second: { ...second, facts: renamed(second.facts, rename) as object }, twoPeople: true }
}
