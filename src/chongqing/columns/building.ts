import { markParsed } from '../../engine/ground/parsed.js'
import { plainFrom } from '../statistics/plain-from.js'
import { endless, marked, type Rows, rowsBy, rowsFor, writeRow } from '../statistics/rows.js'
import type { Columns, RawColumns } from './columns.js'
import { firstOf, grown } from './typed.js'

/** Bytes that grow. */
interface Bytes {
  readonly add: (bytes: Uint8Array, from?: number, to?: number) => void
  readonly length: () => number
  /** Gives all of them, and begins anew. */
  readonly taken: () => Uint8Array
}

const growingBytes = (): Bytes => {
  let held = new Uint8Array(1024)
  let length = 0
  return {
    add: (bytes, from = 0, to = bytes.length) => {
      const needed = length + to - from
      if (needed > held.length) {
        held = grown(held, Math.max(needed, held.length * 2))
      }
      // A loop: to copy a few bytes takes less than to make a view of them.
      for (let at = from; at < to; at++) held[length++] = bytes[at] as number
    },
    length: () => length,
    taken: () => {
      const all = held.slice(0, length)
      length = 0
      return all
    },
  }
}

/** Texts by their places, each once. */
interface Places {
  readonly placeOf: (text: string) => number
  /** Gives all of them, and begins anew. */
  readonly taken: () => readonly string[]
}

const placesOf = (): Places => {
  const places = new Map<string, number>()
  return {
    placeOf: (text) => {
      const known = places.get(text)
      if (known !== undefined) return known
      places.set(text, places.size)
      return places.size - 1
    },
    taken: () => {
      const texts = Object.freeze([...places.keys()])
      places.clear()
      return texts
    },
  }
}

/** Numbers as a column, and the list empty for the next. */
const taken = <C>(list: number[], Kind: new (numbers: readonly number[]) => C): C => {
  const column = new Kind(list)
  list.length = 0
  return column
}

/** Where what is known of a person beside their records is found, and the days of their only employment. */
export interface Placed {
  readonly profile: number
  readonly unit: number
  readonly joined: number
  readonly left: number
}

/** Frozen, and known as columns that the library made. Their numbers cannot be frozen: no engine can freeze what is typed. */
export const sealed = (columns: RawColumns): Columns =>
  Object.freeze(markParsed(columns, 'parseColumns')) as Columns

/**
 * Columns that grow, person by person: first the rows of a person are written, then those kept as texts, then the person is
 * closed. Who writes rows asks for room first, since that may replace them.
 */
export const building = () => {
  let rows = rowsFor(256)
  let rank = new Uint8Array(256)
  let row = 0
  const ids = growingBytes()
  const kept = growingBytes()
  const profiles = placesOf()
  const units = placesOf()
  const idEnds: number[] = []
  const profile: number[] = []
  const joined: number[] = []
  const left: number[] = []
  const unit: number[] = []
  const rowEnds: number[] = []
  const plain: number[] = []
  const keptEnds: number[] = []
  const keptOf: number[] = []
  const lineAt: number[] = []
  const lineBytes: number[] = []

  return {
    /** The rows, with room for so many more. */
    room: (more: number): Rows => {
      if (row + more > rank.length) {
        const length = Math.max(row + more, rank.length * 2)
        const before = rows
        rows = rowsBy((name) => grown(before[name], length))
        rank = grown(rank, length)
      }
      return rows
    },
    /** The place of the next row. */
    next: (): number => row,
    /** Takes so many rows that were written there, of one record. */
    take: (written: number): void => {
      row += written
    },
    /** Goes back to a row: what was written from there on is not taken. */
    back: (to: number): void => {
      rank.fill(0, to, row)
      row = to
    },
    ranked: (at: number, place: number): void => {
      rank[at] = place
    },
    keep: (bytes: Uint8Array, from?: number, to?: number): void => {
      kept.add(bytes, from, to)
      keptEnds.push(kept.length())
    },
    /** The place of what is known of a person, under which it is found again. */
    profileOf: profiles.placeOf,
    unitOf: units.placeOf,
    /** Closes a person with the rows and texts that were added since the last; `id` stands in bytes from one place to another. */
    close: (id: Uint8Array, from: number, to: number, placed: Placed, line: number, bytes: number): void => {
      ids.add(id, from, to)
      idEnds.push(ids.length())
      profile.push(placed.profile)
      unit.push(placed.unit)
      joined.push(placed.joined)
      left.push(placed.left)
      plain.push(plainFrom(rows, rowEnds.at(-1) ?? 0, row))
      rowEnds.push(row)
      keptOf.push(keptEnds.length)
      lineAt.push(line)
      lineBytes.push(bytes)
    },
    /** Gives the columns, and begins anew in the same memory. */
    taken: (): Columns => {
      const length = row
      const ranks = firstOf(rank, length)
      rank.fill(0, 0, length)
      row = 0
      return sealed({
        ids: ids.taken(),
        idEnds: taken(idEnds, Uint32Array),
        profile: taken(profile, Uint32Array),
        profiles: profiles.taken(),
        joined: taken(joined, Int32Array),
        left: taken(left, Int32Array),
        unit: taken(unit, Uint32Array),
        units: units.taken(),
        rowEnds: taken(rowEnds, Uint32Array),
        plainFrom: taken(plain, Uint16Array),
        rows: Object.freeze(rowsBy((name) => firstOf(rows[name], length))),
        rank: ranks,
        kept: kept.taken(),
        keptEnds: taken(keptEnds, Uint32Array),
        keptOf: taken(keptOf, Uint32Array),
        lineAt: taken(lineAt, Float64Array),
        lineBytes: taken(lineBytes, Uint32Array),
      })
    },
  }
}

/** Columns that grow. */
export type Building = ReturnType<typeof building>

/** Writes a row that only says that its record is kept as a text. */
export const writeKept = (to: Building): void => {
  const rows = to.room(1)
  const row = to.next()
  writeRow(rows, row, endless, -endless, 0, 0, endless, marked.incomplete | marked.weighsOnAll)
  to.ranked(row, 0)
  to.take(1)
}

/** Whether two of a person's records without a proof state the same days, so that they may be one study. */
export const areTwins = ({ from, marks, to }: Rows, first: number, end: number): boolean => {
  let own = first
  for (let row = first; row < end; row++) {
    const said = marks[row] as number
    if ((said & marked.goesOn) === 0) own = row
    if ((said & marked.proven) !== 0) continue
    for (let other = first; other < own; other++) {
      if (from[other] !== from[row] || to[other] !== to[row]) continue
      if (((marks[other] as number) & marked.proven) === 0) return true
    }
  }
  return false
}
