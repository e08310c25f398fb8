// The ids among the facts of a rule, and the same facts with one of them mistyped.
import type { Takes } from '../../src/engine/ground/parsed.js'

/** Facts in which one id is mistyped, and the name of the argument in which it stands. */
export interface Mistyped {
  readonly argument: string
  readonly facts: unknown
}

const mistypedAt = (takes: Takes, given: unknown, argument: string): readonly Mistyped[] => {
  if (given === undefined || given === null || typeof takes === 'string') return []
  if (!Array.isArray(takes)) {
    return Object.entries(takes as { readonly [field: string]: Takes }).flatMap(([named, part]) => {
      const field = named.replace(/\?+$/, '')
      const inner = mistypedAt(
        part,
        given[field as keyof typeof given],
        argument ? `${argument}.${field}` : field,
      )
      return inner.map((one) => ({ ...one, facts: { ...given, [field]: one.facts } }))
    })
  }
  if (takes.length > 1) return [{ argument, facts: 'typo' }]
  return (given as readonly unknown[]).flatMap((item, at, items) =>
    mistypedAt(takes[0], item, `${argument}[${at}]`).map((one) => ({
      ...one,
      facts: items.map((other, i) => (i === at ? one.facts : other)),
    })),
  )
}

/** Every way of mistyping one id of the facts of a rule. */
export const mistyped = (takes: Takes, facts: unknown): readonly Mistyped[] => mistypedAt(takes, facts, '')
