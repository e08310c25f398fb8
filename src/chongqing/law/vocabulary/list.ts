/**
 * A list of the law: its ids in order, and beside them the provision that each comes from; `null` where the law presupposes
 * the term and does not say it.
 *
 * @typeParam Id - the ids
 * @typeParam Provision - the ids of the provisions
 */
export interface List<Id extends string = string, Provision extends string | null = string | null>
  extends ReadonlyArray<Id> {
  /** The provision of each id; not enumerable, so that the list is plain to whoever copies or compares it. */
  readonly provisions: Readonly<Record<Id, Provision>>
}

/** What stands on a list. */
export type Item<L extends List> = L[number]

/** A list from its one table: the ids, each with the provision it comes from. */
export const listOf = <const Id extends string, const Provision extends string | null>(
  provisions: Readonly<Record<Id, Provision>>,
): List<Id, Provision> =>
  Object.freeze(
    Object.defineProperty(Object.keys(provisions), 'provisions', { value: Object.freeze(provisions) }),
  ) as unknown as List<Id, Provision>

/** A list whose ids all come from one provision. */
export const listAt = <const Id extends string, const Provision extends string>(
  provision: Provision,
  ids: readonly Id[],
): List<Id, Provision> =>
  listOf(Object.fromEntries(ids.map((id) => [id, provision])) as Record<Id, Provision>)
