import type * as z from 'zod/mini'

/**
 * What a caller hands in to have an entity parsed: the fields of the entity, at every depth, without the mark that
 * parsing alone gives.
 */
export type InputOf<Entity> = Entity extends readonly (infer Item)[]
  ? readonly InputOf<Item>[]
  : Entity extends object
    ? { -readonly [Field in keyof Entity as Exclude<Field, typeof z.$brand>]: InputOf<Entity[Field]> }
    : Entity

/** What a caller hands in from outside: as wide as `unknown`, yet an editor still offers the fields of the entity. */
export type OutsideData<Entity> = InputOf<Entity> | NonNullable<unknown> | null | undefined

/** The zod schema of an entity: it takes the entity's input and yields the entity, frozen. */
export type EntitySchema<Entity> = z.ZodMiniType<Entity, InputOf<Entity>>
