import { listArgument } from '../../engine/ground/arguments.js'
import { invalidArgument } from '../../engine/ground/errors.js'
import { parsedArgument } from '../../engine/ground/parsed.js'
import { rowsBy } from '../statistics/rows.js'
import { building, sealed } from './building.js'
import type { Columns, RawColumns } from './columns.js'
import { startOf } from './to-people.js'
import { after, type Column } from './typed.js'

/** Ends, each moved by the last of all that stand before it. */
const endsAfter = (columns: readonly Uint32Array[]): Uint32Array => {
  let last = 0
  return after(
    columns.map((ends) => {
      const moved = ends.map((end) => end + last)
      last = moved.at(-1) ?? last
      return moved
    }),
  )
}

/** Places of texts, each as the place of the same text among the texts of all. */
const placesAfter = (
  of: readonly (readonly [places: Uint32Array, texts: readonly string[]])[],
): readonly [places: Uint32Array, texts: readonly string[]] => {
  const texts = [...new Set(of.flatMap(([, own]) => own))]
  const placeOf = new Map(texts.map((text, place) => [text, place]))
  const moved = of.map(([places, own]) => {
    const to = own.map((text) => placeOf.get(text) as number)
    return places.map((place) => to[place] ?? 0)
  })
  return [after(moved), Object.freeze(texts)]
}

/**
 * The people of several columns as one, in the order given.
 *
 * @param columns - the columns; none of them is changed
 * @returns columns with all their people
 * @throws XueshiError `invalid-argument` for what is no list, `unparsed-facts` for what are no columns
 * @example
 * ```ts
 * import { columnsIn, joinColumns, peopleIn } from 'xueshi/columns'
 * const { columns } = columnsIn(new TextEncoder().encode('{"person":{"id":"p1"},"records":[]}'))
 * peopleIn(joinColumns([columns, columns])) // => 2
 * ```
 */
export const joinColumns = (columns: readonly Columns[]): Columns => {
  listArgument(columns, 'columns', 'columns')
  for (const one of columns) parsedArgument(one, 'parseColumns', 'columns')
  const all: readonly Columns[] = columns.length > 0 ? columns : [building().taken()]
  const [profile, profiles] = placesAfter(all.map((one) => [one.profile, one.profiles]))
  const [unit, units] = placesAfter(all.map((one) => [one.unit, one.units]))
  return sealed({
    ids: after(all.map(({ ids }) => ids)),
    idEnds: endsAfter(all.map(({ idEnds }) => idEnds)),
    profile,
    profiles,
    joined: after(all.map(({ joined }) => joined)),
    left: after(all.map(({ left }) => left)),
    unit,
    units,
    rowEnds: endsAfter(all.map(({ rowEnds }) => rowEnds)),
    plainFrom: after(all.map(({ plainFrom }) => plainFrom)),
    rows: Object.freeze(rowsBy((name) => after(all.map(({ rows }) => rows[name])))),
    rank: after(all.map(({ rank }) => rank)),
    kept: after(all.map(({ kept }) => kept)),
    keptEnds: endsAfter(all.map(({ keptEnds }) => keptEnds)),
    keptOf: endsAfter(all.map(({ keptOf }) => keptOf)),
    lineAt: after(all.map(({ lineAt }) => lineAt)),
    lineBytes: after(all.map(({ lineBytes }) => lineBytes)),
  })
}

/** The ends from one place to before another, as they are without what stands before. */
const endsFrom = (ends: Uint32Array, from: number, to: number): Uint32Array => {
  const before = startOf(ends, from)
  return ends.subarray(from, to).map((end) => end - before)
}

/** What ends so stand for from one place to before another. */
const within = <C extends Column>(column: C, ends: Uint32Array, from: number, to: number): C =>
  column.subarray(startOf(ends, from), startOf(ends, to)) as C

/**
 * Some of the people of columns: a view of their numbers, which are not copied.
 *
 * @param columns - the columns
 * @param from - the place of the first person, counted from 0
 * @param to - the place before which to stop; absent: to the last
 * @returns columns with these people
 * @throws XueshiError `invalid-argument` for places that there are not, `unparsed-facts` for what are no columns
 * @example
 * ```ts
 * import { columnsIn, peopleIn, sliceColumns } from 'xueshi/columns'
 * const line = '{"person":{"id":"p1"},"records":[]}\n'
 * const { columns } = columnsIn(new TextEncoder().encode(line + line + line))
 * peopleIn(sliceColumns(columns, 1)) // => 2
 * ```
 */
export const sliceColumns = (columns: Columns, from: number, to?: number): Columns => {
  parsedArgument(columns, 'parseColumns', 'columns')
  const { idEnds, keptEnds, keptOf, rowEnds, rows } = columns
  const isPlace = (place: number): boolean => Number.isInteger(place) && place >= 0 && place <= idEnds.length
  const end = to ?? idEnds.length
  if (!isPlace(from) || !isPlace(end) || from > end) {
    throw invalidArgument('from', `a place up to ${idEnds.length}, and not after \`to\``)
  }
  const ofRows = <C extends Column>(column: C): C => within(column, rowEnds, from, end)
  const [firstKept, endKept] = [startOf(keptOf, from), startOf(keptOf, end)]
  const sliced: RawColumns = {
    ...columns,
    ids: within(columns.ids, idEnds, from, end),
    idEnds: endsFrom(idEnds, from, end),
    profile: columns.profile.subarray(from, end),
    joined: columns.joined.subarray(from, end),
    left: columns.left.subarray(from, end),
    unit: columns.unit.subarray(from, end),
    rowEnds: endsFrom(rowEnds, from, end),
    plainFrom: columns.plainFrom.subarray(from, end),
    rows: Object.freeze(rowsBy((name) => ofRows(rows[name]))),
    rank: ofRows(columns.rank),
    kept: within(columns.kept, keptEnds, firstKept, endKept),
    keptEnds: endsFrom(keptEnds, firstKept, endKept),
    keptOf: endsFrom(keptOf, from, end),
    lineAt: columns.lineAt.subarray(from, end),
    lineBytes: columns.lineBytes.subarray(from, end),
  }
  return sealed(sliced)
}

/**
 * What holds the numbers of columns, to be handed to another thread without being copied: the second argument of `postMessage`.
 * There they are read by `parseColumns`; here they are no longer.
 *
 * @param columns - the columns
 * @returns the buffers, each once
 * @throws XueshiError `unparsed-facts` for what are no columns
 * @example
 * ```ts
 * import { columnBuffers, columnsIn, parseColumns, peopleIn } from 'xueshi/columns'
 * const { columns } = columnsIn(new TextEncoder().encode('{"person":{"id":"p1"},"records":[]}'))
 * const sent = structuredClone(columns, { transfer: columnBuffers(columns) as ArrayBuffer[] })
 * peopleIn(parseColumns.orThrow(sent)) // => 1
 * ```
 */
export const columnBuffers = (columns: Columns): readonly ArrayBufferLike[] => {
  parsedArgument(columns, 'parseColumns', 'columns')
  const all: readonly unknown[] = [...Object.values(columns), ...Object.values(columns.rows)]
  return [...new Set(all.flatMap((one) => (ArrayBuffer.isView(one) ? [one.buffer] : [])))]
}
