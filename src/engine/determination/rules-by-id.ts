/** Rules by their own ids. */
export type RulesById<Rules extends readonly { readonly id: string }[]> = {
  readonly [One in Rules[number] as One['id']]: One
}

/** A table of rules, each by its own id, in the order in which they are given. */
export const rulesById = <const Rules extends readonly { readonly id: string }[]>(
  ...rules: Rules
): RulesById<Rules> =>
  // The key of each entry is the id of its rule, which the type of a list of pairs cannot say.
  Object.freeze(Object.fromEntries(rules.map((rule) => [rule.id, rule]))) as RulesById<Rules>
