import * as z from 'zod/mini'
import { isExtended, ownFields } from '../ground/own-fields.js'
import { markParsed } from '../ground/parsed.js'
import { earliestDay, latestDay } from '../quantity/partial-date.js'
import type { EntitySchema, InputOf } from './entity.js'
import { inCodes } from './issue.js'
import { coded } from './problem-text.js'

/** The most items of a list; a longer one is refused before its items are looked at. */
export const longestList = 10_000

/** Has a check run where it is told to, whatever else was found. */
export const runsWhere = <Check extends z.core.$ZodCheck<never>>(
  check: Check,
  when: (payload: z.core.ParsePayload) => boolean,
): Check => {
  check._zod.def.when = when
  return check
}

/** Lets a check run where the fields that it reads are sound, though others are not: all problems come at once. */
export const whereSound =
  (...fields: string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(({ code, path }) =>
      path?.length ? !fields.includes(String(path[0])) : code === 'unrecognized_keys',
    )

type Issues = readonly z.core.$ZodRawIssue[]

// Not a check: zod leaves out the checks of whatever contains a list that is too long.
/** Has a schema say in other words what it found wrong with an object, and see what it is shown of it. */
export const retold = <Schema extends z.ZodMiniType>(
  schema: Schema,
  retell: (issues: Issues, input: object) => Issues,
  show = (input: unknown): unknown => input,
): Schema => {
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    const { value } = payload
    payload.value = show(value)
    // No schema of facts waits for anything, so that there never is a promise.
    const told = run(payload, context) as z.core.ParsePayload
    if (told.issues.length > 0) told.issues = [...retell(told.issues, Object(value))]
    return told
  }
  return schema
}

/** A field that may be left out, but not be given as `undefined`; for use in `object`, which sees to that. */
export const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.optional(schema) as unknown as z.ZodMiniExactOptional<Schema>

/** A field that may also be known to hold nothing. */
export const orNull = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullable(schema)

type StrictObject<Shape extends z.core.$ZodShape> = z.ZodMiniObject<Shape, z.core.$strict>
type Out<Shape extends z.core.$ZodShape> = Readonly<z.output<StrictObject<Shape>>>
type In<Shape extends z.core.$ZodShape> = z.input<StrictObject<Shape>>

/** Counts the fields that are not defined, and names those that are; zod would name the former. */
const unknownCounted =
  (shape: object) =>
  (issues: Issues): Issues =>
    issues.map((issue) => {
      if (issue.code !== 'unrecognized_keys' || issue.path?.length) return issue
      const message = coded('unknown-field', issue.keys.length, ...Object.keys(shape))
      return { code: 'custom', input: undefined, message }
    })

/** An object as it is; without what it only inherits, where that may be what nobody gave: it is no fact. */
const own = <Value>(value: Value): Value =>
  isExtended() && typeof value === 'object' && value !== null && !Array.isArray(value)
    ? ownFields(value)
    : value

// With `optional` the second stands in for zod's exactOptional(), which tries the schema on every absent field and builds an
// error each time.
/** What every object is checked for; it says nothing of one that inherits nothing and holds nothing undefined. */
export const ofEveryObject = /* @__PURE__ */ (() =>
  [
    z.overwrite(own),
    runsWhere(
      z.check<Record<string, unknown>>(({ value, issues }) => {
        for (const field in value) {
          if (value[field] !== undefined || issues.some(({ path }) => path?.[0] === field)) continue
          const message = coded('missing')
          issues.push({ code: 'custom', input: undefined, message, path: [field], continue: true })
        }
      }),
      whereSound(),
    ),
  ] as const)()

// Not zod's own readonly(): it also freezes a value that it refuses, which may be the caller's, and marks the JSON
// Schema readOnly, which API tools understand as "never sent in".
/** A read-only object with these fields and no others, and checks over several of its fields. */
export const object = <Shape extends z.core.$ZodShape>(
  shape: Shape,
  ...checks: z.core.$ZodCheck<Out<Shape>>[]
) =>
  retold(
    z
      .strictObject(shape, inCodes)
      .check(
        ...(ofEveryObject as readonly z.core.$ZodCheck<object>[]),
        ...checks,
        z.overwrite(Object.freeze),
      ),
    unknownCounted(shape),
    own,
  ) as z.ZodMiniType<
    Out<Shape>,
    In<Shape>,
    z.core.$ZodTypeInternals<Out<Shape>, In<Shape>> &
      Pick<z.core.$ZodTypeDiscriminableInternals, 'propValues'>
  >

/** Whether two types are the same to the letter: what may be absent and what is read-only included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

type Unmarked<Entity> = { [Field in keyof Entity as Exclude<Field, typeof z.$brand>]: Entity[Field] }

/** Nothing more to ask of fields that yield exactly the entity, from exactly its input; impossible to meet otherwise. */
type Agreeing<Shape extends z.core.$ZodShape, Entity> =
  Same<[Out<Shape>, In<Shape>], [Unmarked<Entity>, InputOf<Entity>]> extends true
    ? unknown
    : { readonly 'the fields are not those of the interface': never }

/**
 * The schema of the entity that an interface describes; it does not compile where the two say different things. What it
 * yields is marked with the name of the parse function, where there is one.
 */
export const schemaOf =
  <Entity>(by?: string) =>
  <Shape extends z.core.$ZodShape>(
    shape: Shape & Agreeing<Shape, Entity>,
    ...checks: z.core.$ZodCheck<Out<Shape>>[]
  ): EntitySchema<Entity> => {
    const marked = z.overwrite<Out<Shape>>((value) => (by === undefined ? value : markParsed(value, by)))
    return object<Shape>(shape, ...checks, marked) as unknown as EntitySchema<Entity>
  }

/** A read-only list. */
export const list = <Output, Input>(item: z.ZodMiniType<Output, Input>, least = 0, most = longestList) => {
  // zod itself would also ask what has a length and is no list.
  const isList = ({ value }: z.core.ParsePayload): boolean => Array.isArray(value)
  const atMost = runsWhere(z.maxLength(most, { error: coded('too-many', most) }), isList)
  const atLeast =
    least === 0 ? [] : [runsWhere(z.minLength(least, { error: coded('too-few', least) }), isList)]
  return z.array(item, inCodes).check(atMost, ...atLeast, z.overwrite(Object.freeze)) as z.ZodMiniType<
    readonly Output[],
    readonly Input[]
  >
}

/** Says at which place a key stands, counted from 0, and not the key, which is the input's own. */
const keysByPlace = (issues: Issues, input: object): Issues => {
  const places = new Map<PropertyKey, number>(Object.keys(input).map((key, place) => [key, place]))
  return issues.map((issue) => {
    const [key, ...rest] = issue.path ?? []
    const place = key === undefined ? undefined : places.get(key)
    return { ...issue, path: place === undefined ? [] : [place, ...rest] }
  })
}

/** A read-only table of things by keys that are not known beforehand, at most as many as a list may have. */
export const table = <Output, Input>(item: z.ZodMiniType<Output, Input>) =>
  retold(
    z.record(z.string(), item, inCodes).check(
      z.refine((entries) => Object.keys(entries).length <= longestList, {
        error: coded('too-many', longestList),
      }),
      z.overwrite(Object.freeze),
    ),
    keysByPlace,
  ) as z.ZodMiniType<Readonly<Record<string, Output>>, Record<string, Input>>

/** Refuses a span whose last day surely comes before its first. */
export const inOrder = z.refine<{ readonly from?: string; readonly to?: string }>(
  (span) => {
    // What all objects inherit is no day of this span.
    const { from, to } = own(span)
    return from === undefined || to === undefined || earliestDay(from) <= latestDay(to)
  },
  { error: coded('reversed-dates'), path: ['to'], when: whereSound('from', 'to') },
)

/** Refuses an object that has both of two fields, or neither. */
export const exactlyOneOf = <const A extends string, const B extends string>(first: A, second: B) =>
  z.refine<{ readonly [Field in A | B]?: unknown }>(
    (value) => (value[first] === undefined) !== (value[second] === undefined),
    { error: coded('exactly-one', first, second), path: [first], when: whereSound() },
  )
