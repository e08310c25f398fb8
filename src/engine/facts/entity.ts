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

/** The zod schema of an entity: it takes the entity's input and yields the entity, frozen. */
export type EntitySchema<Entity> = z.ZodMiniType<Entity, InputOf<Entity>>
