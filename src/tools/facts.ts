import { type FieldTable, kindOf } from '../engine/facts/kinds.js'
import { takenArguments } from '../engine/ground/arguments.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { markAs } from '../engine/ground/parsed.js'

/**
 * The way to a single fact: names of fields, and the caller's keys of what stands in lists, as in
 * `['records', 'r1', 'study']`.
 */
export type FactPath = readonly string[]

/** Facts taken apart: a text that stands for a single fact, or the parts by their keys, in order. */
export type Parted = string | ReadonlyMap<string, Parted>

/** The parts of a value with their keys. */
export type Parts = readonly (readonly [key: string, part: unknown])[]

type Fields = Readonly<Record<string, unknown>>

/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether something has a key of its own; each of its fields is then one fact as a whole. */
export const isEntity = (value: unknown): boolean => isObject(value) && typeof value['id'] === 'string'

/** Whether a value is an answer: what stands in it follows from other facts. */
export const isAnswer = (value: unknown): boolean => isObject(value) && Array.isArray(value['premises'])

/** How deep facts may be nested; answers among them have premises of premises. */
const deepest = 64

const isPlain = (value: unknown): boolean =>
  value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)

const plain = (value: unknown, fields: FieldTable, depth = 1): unknown => {
  const isList = Array.isArray(value)
  if (isList || isObject(value) ? depth > deepest : !isPlain(value)) {
    throw invalidArgument('facts', `plain data, as JSON can say it, nested at most ${deepest} deep`)
  }
  if (isList) return value.map((item) => plain(item, fields, depth + 1))
  if (!isObject(value)) return value
  const parts = Object.entries(value)
    .filter(([field, part]) => part !== undefined && kindOf(fields, field)?.holds !== 'identity')
    .map(([field, part]) => [field, plain(part, fields, depth + 1)])
  return markAs(Object.fromEntries(parts), value)
}

/** A copy of facts without what no rule reads: names and numbers of persons and units. */
export const plainFacts = (facts: object, fields: FieldTable): Fields => {
  takenArguments({ facts }, { facts: 'object' })
  return plain(facts, fields) as Fields
}

/** A copy of what an answer says, with another text in place of every number of a document, by the fields in which they stand. */
export const withNumbersAs = (
  value: unknown,
  fields: FieldTable,
  standIn: (number: string) => string,
): unknown => {
  const told = (part: unknown, isNumber: boolean): unknown => {
    if (typeof part === 'string') return isNumber ? standIn(part) : part
    if (Array.isArray(part)) return part.map((one) => told(one, isNumber))
    if (!isObject(part)) return part
    return Object.fromEntries(
      Object.entries(part).map(([field, one]) => [
        field,
        told(one, kindOf(fields, field)?.holds === 'document-number'),
      ]),
    )
  }
  return told(value, false)
}

/** The key of something in a list: its own, or that of the person it is about. */
export const keyOf = (item: unknown): unknown => {
  if (!isObject(item)) return undefined
  return item['id'] ?? (isObject(item['person']) ? item['person']['id'] : undefined)
}

const itemsByKey = (items: readonly unknown[]): Parts | undefined => {
  const keys = items.map(keyOf)
  const distinct = new Set(keys.filter((key) => typeof key === 'string'))
  return distinct.size < items.length ? undefined : items.map((item, at) => [keys[at] as string, item])
}

/**
 * What a value is made of; nothing where it is a single fact: a plain value, a list of things without keys or with one
 * key twice, an answer, and one of several shapes told apart by `kind`, which cannot be mixed.
 */
export const partsOf = (value: unknown, ofEntity: boolean): Parts | undefined => {
  if (ofEntity) return undefined
  if (Array.isArray(value)) return itemsByKey(value)
  if (!isObject(value) || isAnswer(value) || ('kind' in value && !isEntity(value))) return undefined
  return Object.keys(value)
    .sort()
    .map((field) => [field, value[field]])
}

/**
 * Takes facts apart: through objects and through lists of things with keys, down to the fields of an entity (what has an
 * `id`), each of which is one fact as a whole. What holds nothing is a single fact too.
 */
export const parted = (value: unknown, textOf: (fact: unknown) => string, ofEntity = false): Parted => {
  const parts = partsOf(value, ofEntity)
  if (parts === undefined || parts.length === 0) return textOf(value)
  const within = isEntity(value)
  return new Map(parts.map(([key, part]) => [key, parted(part, textOf, within)]))
}

/** One step further on the way to a fact, as a JSON Pointer (RFC 6901). */
export const pointerTo = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The way that a JSON Pointer says. */
export const pathOf = (pointer: string): FactPath =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
