/** The fields of a parsed entity, without the brand that only parsing gives. */
export type Fields<Entity> = {
  readonly [Field in keyof Entity as Field extends symbol ? never : Field]: Entity[Field]
}

/**
 * An entity made of fields that its schema would accept. The schemas stay outside, so that a remedy carries none of them.
 */
export const made = <Entity>(fields: Fields<Entity>): Entity => fields as Entity

/** A list with one more; one that is not known begins with it. */
export const added = <Item>(list: readonly Item[] | undefined, item: Item): readonly Item[] => [
  ...(list ?? []),
  item,
]
