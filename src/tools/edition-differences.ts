import type { Ids } from '../engine/editions/ids.js'
import { type Law, withParameters, withReadings } from '../engine/editions/law.js'
import type { ParameterValue } from '../engine/editions/parameter.js'
import { isAdded } from '../engine/editions/provision.js'
import { digestOf } from '../engine/quantity/digest.js'
import type { Receipt } from './stored-receipt.js'

/** One dated value of a parameter. */
export type DatedValue = Pick<ParameterValue, 'from' | 'value'>

/**
 * Something in which two editions of the law differ, by its id.
 *
 * - `parameter`: its dated values before and after; `null` where the edition has none, or none that this version of the
 *   library knows; where both are the same, another source was named.
 * - `reading`: the options taken; `null` as above.
 * - `provision`: one that only the second edition has (`added`) or only the first (`removed`), or that the two do not have
 *   alike, as where one of them changes or strikes it.
 * - `edition`: what else an edition says, by the name of the field: `edition` is its own name, and `other` what none of all
 *   this tells.
 */
export type EditionDifference =
  | {
      readonly kind: 'parameter'
      readonly id: string
      readonly before: readonly DatedValue[] | null
      readonly after: readonly DatedValue[] | null
    }
  | {
      readonly kind: 'reading'
      readonly id: string
      readonly before: string | null
      readonly after: string | null
    }
  | {
      readonly kind: 'provision'
      readonly id: string
      readonly change: 'added' | 'removed' | 'changed'
    }
  | { readonly kind: 'edition'; readonly field: string }

/** What a receipt keeps of an edition. */
export type EditionImage = Receipt['edition']

/** So much of a digest as tells one value from another. */
export const tagOf = (digest: string): string => digest.slice(0, 8)

type Table<T> = Readonly<Record<string, T>>

const mapped = <T, V>(table: Table<T>, image: (value: T) => V): Table<V> =>
  Object.fromEntries(Object.entries(table).map(([id, value]) => [id, image(value)]))

const tagged = (value: unknown): string => tagOf(digestOf(value))

// What the law is before any edition changes it is the library's own, and covered by its version.
const editionDigest = <I extends Ids>(law: Law<I>): string => digestOf({ ...law, pack: law.pack.id })

/** The digest of an edition, and for each part a text that stands for it: its tag, where it is kept. */
export const editionImage = <I extends Ids>(
  law: Law<I>,
  textOf: (part: unknown) => string = tagged,
): EditionImage => {
  const { pack: _pack, edition, amendments, parameters, readings, ...fields } = law
  return {
    name: edition,
    digest: editionDigest(law),
    fields: mapped(fields, textOf),
    parameters: mapped(parameters, (values: readonly ParameterValue[]) => ({
      values: values.map(({ from, value }) => ({ from, value })),
      tag: textOf(values),
    })),
    readings: { ...readings },
    provisions: mapped(amendments, textOf),
  }
}

const refused = (make: () => unknown): boolean => {
  try {
    make()
    return false
  } catch {
    return true
  }
}

// A receipt may come from anywhere, or from a later version: what this version cannot take is not shown as if it could.
const knownValues = <I extends Ids>(
  law: Law<I>,
  id: string,
  values: readonly DatedValue[] | undefined,
): readonly DatedValue[] | null => {
  if (values === undefined) return null
  const sourced = { [id]: values.map((value) => ({ ...value, source: 'receipt' })) }
  type Changes = Parameters<typeof withParameters<I>>[1]
  return refused(() => withParameters(law, sourced as unknown as Changes)) ? null : values
}

const knownOption = <I extends Ids>(law: Law<I>, id: string, option: string | undefined): string | null =>
  option === undefined || refused(() => withReadings(law, { [id]: option } as Partial<I['options']>))
    ? null
    : option

/** The value under a key of the table's own. */
const own = <T>(table: Table<T>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined

/** The ids under which two tables have something else, those of the first before those of the other alone. */
const differing = <T>(one: Table<T>, other: Table<T>, tag: (value: T | undefined) => unknown) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (id) => tag(own(one, id)) !== tag(own(other, id)),
  )

const provisionChange = (
  before: EditionImage,
  after: EditionImage,
  id: string,
): Extract<EditionDifference, { readonly kind: 'provision' }>['change'] => {
  // Those of the Measures are in every edition, as they are or amended; an edition has others only where it adds them.
  if (!isAdded(id)) return 'changed'
  if (own(before.provisions, id) === undefined) return 'added'
  return own(after.provisions, id) === undefined ? 'removed' : 'changed'
}

/** Everything in which an edition differs from what was kept of one, in the order of the law's own tables. */
export const editionDifferences = <I extends Ids>(
  before: EditionImage,
  law: Law<I>,
  textOf = tagged,
): readonly EditionDifference[] => {
  if (before.digest === editionDigest(law)) return []
  const after = editionImage(law, textOf)
  const itself = (value: unknown): unknown => value
  const found: readonly EditionDifference[] = [
    ...(before.name === after.name ? [] : [{ kind: 'edition', field: 'edition' } as const]),
    ...differing(before.fields, after.fields, itself).map((field) => ({ kind: 'edition', field }) as const),
    ...differing(before.parameters, after.parameters, (one) => one?.tag).map(
      (id) =>
        ({
          kind: 'parameter',
          id,
          before: knownValues(law, id, own(before.parameters, id)?.values),
          after: knownValues(law, id, own(after.parameters, id)?.values),
        }) as const,
    ),
    ...differing(before.readings, after.readings, itself).map(
      (id) =>
        ({
          kind: 'reading',
          id,
          before: knownOption(law, id, own(before.readings, id)),
          after: knownOption(law, id, own(after.readings, id)),
        }) as const,
    ),
    ...differing(before.provisions, after.provisions, itself).map(
      (id) => ({ kind: 'provision', id, change: provisionChange(before, after, id) }) as const,
    ),
  ]
  return found.length > 0 ? found : [{ kind: 'edition', field: 'other' }]
}

/** A table with what another table has under a key, or without it where the other has nothing. */
const taking = <T extends Table<unknown>>(table: T, other: Table<unknown>, key: string): T => {
  const { [key]: _, ...rest } = table
  return { ...rest, ...(Object.hasOwn(other, key) && { [key]: other[key] }) } as unknown as T
}

const takingParameter = <I extends Ids>(one: Law<I>, other: Law<I>, id: string): Law<I> => {
  const values = own<readonly ParameterValue[]>(other.parameters, id) ?? []
  // A value brings with it the provision from which it is taken, where the edition adds or changes that provision.
  const brought = values.flatMap(({ provision = '' }) => {
    const amendment = own(other.amendments, provision)
    return amendment === undefined ? [] : [[provision, amendment] as const]
  })
  return {
    ...one,
    parameters: taking(one.parameters, other.parameters, id),
    amendments: { ...one.amendments, ...Object.fromEntries(brought) },
  }
}

const takingOne = <I extends Ids>(one: Law<I>, other: Law<I>, difference: EditionDifference): Law<I> => {
  switch (difference.kind) {
    case 'parameter':
      return takingParameter(one, other, difference.id)
    case 'reading':
      return { ...one, readings: taking(one.readings, other.readings, difference.id) }
    case 'provision':
      return { ...one, amendments: taking(one.amendments, other.amendments, difference.id) }
    case 'edition':
      return taking({ ...one }, { ...other }, difference.field)
  }
}

/** The first edition with some of its differences from the other taken over. Neither is changed. */
export const withEdition = <I extends Ids>(
  one: Law<I>,
  other: Law<I>,
  differences: readonly EditionDifference[],
): Law<I> =>
  Object.freeze({ ...differences.reduce((law, difference) => takingOne(law, other, difference), one) })
