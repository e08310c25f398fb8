import type { Outcome } from '../tools/outcome.js'

/** What an outcome is called among the others of a report: by its standing, its figure, or its number. */
export type OutcomeName =
  | Extract<Outcome, { readonly kind: 'standing' }>
  | { readonly kind: 'figure'; readonly least: string; readonly most: string }
  | { readonly kind: 'numbered'; readonly number: number }

const decimal = /^-?\d+(?:\.\d+)?$/

const isDecimal = (value: unknown): value is string => typeof value === 'string' && decimal.test(value)

/** A figure of hours or money, exact or in a range; nothing where the value is something else. */
const figureOf = (value: unknown): OutcomeName | undefined => {
  const { least, most } = (typeof value === 'string' ? { least: value, most: value } : Object(value)) as {
    readonly least?: unknown
    readonly most?: unknown
  }
  return isDecimal(least) && isDecimal(most) ? { kind: 'figure', least, most } : undefined
}

/** With the fields of objects in one order, so that what is the same is the same text. */
const inOneOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

const keyOf = (outcome: Outcome): string => JSON.stringify(outcome, inOneOrder)

/** Names the outcomes of a report; results that are neither a standing nor a figure are numbered as they come. */
export const outcomeNames = (outcomes: readonly Outcome[]): ((outcome: Outcome) => OutcomeName) => {
  const numbers = new Map<string, number>()
  const nameOf = (outcome: Outcome): OutcomeName => {
    if (outcome.kind === 'standing') return outcome
    const key = keyOf(outcome)
    return figureOf(outcome.value) ?? { kind: 'numbered', number: numbers.get(key) ?? numbers.size + 1 }
  }
  for (const outcome of outcomes) {
    const name = nameOf(outcome)
    if (name.kind === 'numbered') numbers.set(keyOf(outcome), name.number)
  }
  return nameOf
}
