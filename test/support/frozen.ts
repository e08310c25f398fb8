// What a caller could change: tables that a program shares with all its parts, and answers that it hands on.

const isReached = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

// zod keeps what it has made of a schema in the schema itself.
const isSchema = (value: object): boolean => '_zod' in value

const isOpen = (value: object): boolean =>
  !Object.isFrozen(value) && (typeof value === 'object' || Object.keys(value).length > 0)

/** The paths at which something is not frozen, in a value and in everything that can be reached from it. */
export const openPaths = (value: unknown, path = '', seen = new Set<unknown>()): readonly string[] => {
  if (!isReached(value) || seen.has(value) || isSchema(value)) return []
  seen.add(value)
  // Freezing a map does not keep it from being changed.
  const isKept = !isOpen(value) && !(value instanceof Map) && !(value instanceof Set)
  const reached = Reflect.ownKeys(value).filter(
    (key) => 'value' in (Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor),
  )
  return [
    ...(isKept ? [] : [path]),
    ...reached
      .filter((key) => key !== 'prototype')
      .flatMap((key) => openPaths(value[key as keyof typeof value], `${path}.${String(key)}`, seen)),
  ]
}
