import type * as z from 'zod/mini'
import { isExtended } from '../ground/own-fields.js'
import { rememberedOf } from '../ground/remembered.js'
import { plainShortText } from './citizen-number.js'
import type { EntitySchema } from './entity.js'
import {
  daysOrNone,
  documentNumber,
  hours,
  hoursOrNone,
  id,
  identity,
  lastDate,
  partialDate,
  plainDate,
  text,
} from './fields.js'
import { longestList, ofEveryObject } from './shapes.js'

// Accepts what a schema accepts, at a small part of its cost, and refuses nothing: of what is not surely sound it gives nothing,
// and the schema is asked, which alone tells problems. How objects, lists and choices are built it learns once from the schema,
// the rest zod says of each value. What it gives is what the schema gives: test/engine/facts/acceptor.test.ts.

/** Gives what a schema makes of a value that is surely sound; nothing of any other. */
type Acceptor = (value: unknown) => unknown

type Fields = Readonly<Record<string, unknown>>
type Schema = z.core.$ZodType

/** A day that every month has. */
const plainDay = /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

/** An amount that is within all fields of hours and days. */
const plainAmount = /^[1-9]\d{0,3}(?:\.\d)?$/

/** Of which texts a field surely takes each as it is. */
const surely = /* @__PURE__ */ new Map<Schema, RegExp>([
  [id, plainShortText],
  [documentNumber, plainShortText],
  [identity, plainShortText],
  [text, plainShortText],
  [plainDate, plainDay],
  [partialDate, plainDay],
  [lastDate, plainDay],
  [hours, plainAmount],
  [hoursOrNone, plainAmount],
  [daysOrNone, plainAmount],
])

const fieldsIn = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined

/** What stands in an object, each field read once, by the places of their names; nothing where it holds another. */
const givenIn = (input: Fields, names: readonly string[]): unknown[] | undefined => {
  const { length } = names
  const given = new Array<unknown>(length)
  let at = 0
  for (const name in input) {
    // Most programs write the fields in their order.
    for (let left = length; names[at] !== name; at = (at + 1) % length) if (left-- === 0) return undefined
    given[at] = input[name]
  }
  return given
}

const objectAcceptor = ({ catchall, shape }: z.core.$ZodObjectDef): Acceptor | undefined => {
  if (catchall?._zod.def.type !== 'never') return undefined
  // Also what no text names, which is then found missing or not enumerable.
  const names = Reflect.ownKeys(shape) as string[]
  const parts = names.map((name) => shape[name] as Schema)
  const mayLack = parts.map(({ _zod: { optin, optout } }) => optin === 'optional' && optout === 'optional')
  const accepts: Acceptor[] = []
  return (value) => {
    const input = fieldsIn(value)
    const given = input && givenIn(input, names)
    if (!given) return undefined
    const taken: Record<string, unknown> = {}
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as string
      if (given[at] === undefined) {
        // What is there is undefined, or not enumerable, or inherited: the schema reads that as well.
        if (!mayLack[at] || name in input) return undefined
        continue
      }
      accepts[at] ??= acceptorOf(parts[at] as Schema)
      taken[name] = (accepts[at] as Acceptor)(given[at])
      if (taken[name] === undefined) return undefined
    }
    return taken
  }
}

const listAcceptor =
  ({ element }: z.core.$ZodArrayDef): Acceptor =>
  (value) => {
    if (!Array.isArray(value) || value.length > longestList) return undefined
    const accept = acceptorOf(element)
    const taken = new Array<unknown>(value.length)
    for (let at = 0; at < taken.length; at++) {
      taken[at] = accept(value[at])
      if (taken[at] === undefined) return undefined
    }
    return taken
  }

const choiceAcceptor = ({
  discriminator,
  options,
}: z.core.$ZodDiscriminatedUnionDef): Acceptor | undefined => {
  const byKind = new Map<unknown, Acceptor>()
  for (const option of options) {
    const kinds = option._zod.propValues?.[discriminator]
    if (!kinds) return undefined
    for (const kind of kinds) byKind.set(kind, acceptorOf(option))
  }
  byKind.delete(undefined)
  return (value) => byKind.get(fieldsIn(value)?.[discriminator])?.(value)
}

/** The acceptor of what is built of other schemas, without its checks. */
const builtAcceptor = (def: z.core.$ZodTypes['_zod']['def']): Acceptor | undefined => {
  switch (def.type) {
    case 'optional':
      return acceptorOf(def.innerType)
    case 'nullable': {
      const accept = acceptorOf(def.innerType)
      return (value) => (value === null ? value : accept(value))
    }
    case 'array':
      return listAcceptor(def)
    case 'union':
      return choiceAcceptor(def as z.core.$ZodDiscriminatedUnionDef)
    case 'object':
      return objectAcceptor(def)
    default:
      return undefined
  }
}

const soundIn = ({ issues, value }: z.core.ParsePayload): unknown => (issues.length === 0 ? value : undefined)

const acceptorOf: (schema: Schema) => Acceptor = /* @__PURE__ */ rememberedOf((schema: Schema): Acceptor => {
  const { def, run, values } = schema._zod
  const built = builtAcceptor(def as z.core.$ZodTypes['_zod']['def'])
  if (def.type === 'enum' || def.type === 'literal') {
    // The word of the schema: one text for all who say it, and not what was read for each.
    const words = new Map<unknown, unknown>([...(values as ReadonlySet<unknown>)].map((word) => [word, word]))
    return (value) => words.get(value)
  }
  if (!built) {
    const pattern = surely.get(schema)
    return (value) =>
      typeof value === 'string' && pattern?.test(value)
        ? value
        : soundIn(run({ value, issues: [] }, { async: false }) as z.core.ParsePayload)
  }
  const checks = (def.checks ?? []).filter((check) => !ofEveryObject.includes(check as never))
  if (checks.length === 0) return built
  return (input) => {
    const value = built(input)
    if (value === undefined) return undefined
    const payload: z.core.ParsePayload = { value, issues: [] }
    for (const { _zod } of checks) {
      const { when } = _zod.def
      if (when && !when(payload)) continue
      // A promise is not waited for: zod throws there.
      if (_zod.check(payload as never) !== undefined || payload.issues.length > 0) return undefined
    }
    return payload.value
  }
})

/** What a schema makes of an input that is surely sound; nothing of any other, and where all objects inherit what nobody gave. */
export const accepted = <Entity>(schema: EntitySchema<Entity>, input: unknown): Entity | undefined => {
  const taken = acceptorOf(schema)(input)
  return isExtended() ? undefined : (taken as Entity | undefined)
}
