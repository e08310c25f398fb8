import * as z from 'zod/mini'
import type { EntitySchema, InputOf } from './entity.js'
import { inCodes, inCodesWith } from './issue.js'
import { coded } from './problem-text.js'

/** The most items of a list; a longer one is refused before its items are looked at. */
const longestList = 10_000

/** Lets a check run where the fields that it reads are sound, though others are not: all problems come at once. */
export const whereSound =
  (...fields: string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    issues.every(({ code, path }) =>
      path?.length ? !fields.includes(String(path[0])) : code === 'unrecognized_keys',
    )

// With `optional` it stands in for zod's exactOptional(), which tries the schema on every absent field and builds an
// error each time.
const nothingUndefined = () => {
  const check = z.check<Record<string, unknown>>(({ value, issues }) => {
    for (const field in value) {
      if (value[field] !== undefined || issues.some(({ path }) => path?.[0] === field)) continue
      const message = coded('missing')
      issues.push({ code: 'custom', input: undefined, message, path: [field], continue: true })
    }
  })
  // Only refine() takes a condition in its options, and it cannot choose its path.
  check._zod.def.when = whereSound()
  return check
}

/** A field that may be left out, but not be given as `undefined`; for use in `object`, which sees to that. */
export const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.optional(schema) as unknown as z.ZodMiniExactOptional<Schema>

/** A field that may also be known to hold nothing. */
export const orNull = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullable(schema)

type StrictObject<Shape extends z.core.$ZodShape> = z.ZodMiniObject<Shape, z.core.$strict>
type Out<Shape extends z.core.$ZodShape> = Readonly<z.output<StrictObject<Shape>>>
type In<Shape extends z.core.$ZodShape> = z.input<StrictObject<Shape>>

// Not zod's own readonly(): it also freezes a value that it refuses, which may be the caller's, and marks the JSON
// Schema readOnly, which API tools understand as "never sent in".
/** A read-only object with these fields and no others, and checks over several of its fields. */
export const object = <Shape extends z.core.$ZodShape>(
  shape: Shape,
  ...checks: z.core.$ZodCheck<Out<Shape>>[]
) =>
  z
    .strictObject(shape, inCodesWith(shape))
    .check(nothingUndefined(), ...checks, z.overwrite(Object.freeze)) as z.ZodMiniType<
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

/** The schema of the entity that an interface describes; it does not compile where the two say different things. */
export const schemaOf =
  <Entity>() =>
  <Shape extends z.core.$ZodShape>(
    shape: Shape & Agreeing<Shape, Entity>,
    ...checks: z.core.$ZodCheck<Out<Shape>>[]
  ): EntitySchema<Entity> =>
    object<Shape>(shape, ...checks) as unknown as EntitySchema<Entity>

/** A read-only list. */
export const list = <Output, Input>(item: z.ZodMiniType<Output, Input>, least = 0, most = longestList) => {
  const atMost = z.maxLength(most, { error: coded('too-many', most) })
  const atLeast = least === 0 ? [] : [z.minLength(least, { error: coded('too-few', least) })]
  return z.array(item, inCodes).check(atMost, ...atLeast, z.overwrite(Object.freeze)) as z.ZodMiniType<
    readonly Output[],
    readonly Input[]
  >
}

/** A read-only table of things by keys that are not known beforehand, at most as many as a list may have. */
export const table = <Output, Input>(item: z.ZodMiniType<Output, Input>) =>
  z.record(z.string(), item, inCodes).check(
    z.refine((entries) => Object.keys(entries).length <= longestList, {
      error: coded('too-many', longestList),
    }),
    z.overwrite(Object.freeze),
  ) as z.ZodMiniType<Readonly<Record<string, Output>>, Record<string, Input>>

/** Refuses a span whose last day comes before its first. */
export const inOrder = z.refine<{ readonly from?: string; readonly to?: string }>(
  ({ from, to }) => from === undefined || to === undefined || from <= to,
  { error: coded('reversed-dates'), path: ['to'], when: whereSound('from', 'to') },
)

/** Refuses an object that has both of two fields, or neither. */
export const exactlyOneOf = <const A extends string, const B extends string>(first: A, second: B) =>
  z.refine<{ readonly [Field in A | B]?: unknown }>(
    (value) => (value[first] === undefined) !== (value[second] === undefined),
    { error: coded('exactly-one', first, second), path: [first], when: whereSound() },
  )
