import { type FieldTable, type FigureKind, figureKindOf } from '../engine/facts/kinds.js'
import { markAs } from '../engine/ground/parsed.js'
import { type FactPath, isAnswer, isObject, keyOf } from './facts.js'
import { stepsOf, writtenAs } from './field-values.js'

/** A numeric or dated fact, where it stands, and the facts with another value in its place. */
export interface Place<Facts> {
  readonly path: FactPath
  /** The name of the field, and what is known of it. */
  readonly field: string
  readonly kind: FigureKind
  /** In steps of the field's grid, as the others. */
  readonly present: number
  /** The least and the most that the field, and the fields beside it, allow. */
  readonly least: number
  readonly most: number
  readonly factsWith: (steps: number) => Facts
}

type Fields = Readonly<Record<string, unknown>>

/** The keys of what stands in a list, where all have one of their own; otherwise the positions. */
const keysOf = (items: readonly unknown[]): readonly string[] => {
  const keys = items.map(keyOf)
  const distinct = new Set(keys.filter((key) => typeof key === 'string'))
  return distinct.size < items.length ? items.map((_, at) => String(at)) : (keys as string[])
}

interface Bounds {
  readonly least: number
  readonly most: number
}

/**
 * From where to where a field may go beside the others of its object: a span does not end before it begins, nor a
 * deadline before what sets it, and a span holds its days of travel and rest.
 */
const boundsOf = (
  fields: FieldTable,
  field: string,
  { least, most }: Bounds,
  { [field]: _, ...beside }: Fields,
): Bounds => {
  const at = (name: string): number | undefined => {
    const kind = figureKindOf(fields, name)
    return kind && stepsOf(kind, beside[name])
  }
  const [from, to] = [at('from'), at('to')]
  const idle = (at('travelDays') ?? 0) + (at('restDays') ?? 0)
  const days = Math.max(1, Math.ceil(idle / 100))
  switch (field) {
    case 'from':
      return { least, most: to === undefined ? most : to - days + 1 }
    case 'to':
      return { least: from === undefined ? least : from + days - 1, most }
    case 'on':
      return { least, most: at('deadline') ?? most }
    case 'deadline':
      return { least: at('on') ?? least, most }
    case 'travelDays':
    case 'restDays':
      return { least, most: from === undefined || to === undefined ? most : (to - from + 1) * 100 - idle }
    default:
      return { least, most }
  }
}

/**
 * Every numeric or dated fact, in the order of the facts. Answers among the facts are passed over: what stands in them
 * follows from the rest.
 */
export const placesIn = <Facts>(facts: Facts, fields: FieldTable): readonly Place<Facts>[] => {
  const found: Place<Facts>[] = []
  const visit = (
    value: unknown,
    field: string,
    beside: Fields,
    path: FactPath,
    put: (changed: unknown) => unknown,
  ): void => {
    const kind = figureKindOf(fields, field)
    const present = kind && stepsOf(kind, value)
    if (kind !== undefined && present !== undefined) {
      const asNumber = typeof value === 'number'
      const factsWith = (steps: number): Facts => put(writtenAs(kind, steps, asNumber)) as Facts
      found.push({ path, field, kind, present, ...boundsOf(fields, field, kind, beside), factsWith })
    } else if (Array.isArray(value)) {
      const keys = keysOf(value)
      value.forEach((item, at) => {
        visit(item, field, {}, [...path, keys[at] as string], (changed) => {
          const items = [...value]
          items[at] = changed
          return put(items)
        })
      })
    } else if (isObject(value) && !isAnswer(value)) {
      for (const [name, part] of Object.entries(value)) {
        visit(part, name, value, [...path, name], (changed) =>
          put(markAs({ ...value, [name]: changed }, value)),
        )
      }
    }
  }
  visit(facts, '', {}, [], (changed) => changed)
  return found
}
