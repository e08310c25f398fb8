import { markAs } from './parsed.js'

/** Whether a program has extended what all objects inherit from, so that they seem to have what nobody gave them. */
export const isExtended = (): boolean => {
  for (const _ in {}) return true
  return false
}

/** Whether an object has a field of that name itself; what is no text names none. */
export const isKeyOf = (value: unknown, key: unknown): boolean =>
  typeof key === 'string' && Object.hasOwn(Object(value), key)

/** The same object without what it inherits. */
export const ownFields = <Value extends object>(value: Value): Value =>
  Object.assign(Object.create(null), value)

/** The same facts, in which no object at any depth inherits anything. */
export const ownFacts = (facts: unknown): unknown => {
  if (Array.isArray(facts)) return facts.map(ownFacts)
  if (typeof facts !== 'object' || facts === null) return facts
  const own = Object.fromEntries(Object.entries(facts).map(([field, part]) => [field, ownFacts(part)]))
  return markAs(ownFields(own), facts)
}
