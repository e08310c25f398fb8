import { jsonIn } from '../../engine/facts/json.js'
import { parser } from '../../engine/facts/parser.js'
import { cursorOf, lineEnd } from '../../engine/facts/scan/cursor.js'
import { list, schemaOf } from '../../engine/facts/shapes.js'
import { takenArguments } from '../../engine/ground/arguments.js'
import { invalidArgument } from '../../engine/ground/errors.js'
import type { Problem } from '../../engine/ground/problem.js'
import { professionalPersonSchema } from '../entities/professional-person.js'
import { trainingRecordSchema } from '../entities/training-record.js'
import type { CountedPerson } from '../statistics/tally.js'
import { building } from './building.js'
import type { Columns } from './columns.js'
import { addPersonTo } from './from-people.js'
import { lineScan } from './scan/line.js'

/** A line that could not be read: where it begins in what was read, how many bytes it has, and why. */
export interface RefusedLine {
  readonly at: number
  readonly bytes: number
  /** What is wrong with it; a line that is no JSON is no object. */
  readonly problems: readonly Problem[]
}

/** What lines of people were read as. */
export interface ReadColumns {
  /** The people who could be read, with where their lines stand. */
  readonly columns: Columns
  /** The lines that could not; of somebody of whom a part is wrong nothing is counted by half. */
  readonly refused: readonly RefusedLine[]
}

/** Reads a line: a person with their records. */
export const parsePersonLine = /* @__PURE__ */ parser<CountedPerson>(
  /* @__PURE__ */ schemaOf<CountedPerson>()({
    person: professionalPersonSchema,
    records: /* @__PURE__ */ list(trainingRecordSchema),
  }),
)

/** Lines that end with a line end; where the last does not, those of a copy that does. */
const ended = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length === 0 || bytes.at(-1) === lineEnd) return bytes
  const copy = new Uint8Array(bytes.length + 1)
  copy.set(bytes)
  copy[bytes.length] = lineEnd
  return copy
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)

/** How many bytes a byte order mark takes at the beginning of a file: some programs write one before UTF-8. */
const markIn = ([first, second, third]: Uint8Array, at: number): number =>
  at === 0 && first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0

/** Reads lines one after another in the same memory: from bytes, and where they begin. */
export const columnsReader = (): ((lines: Uint8Array, at: number) => ReadColumns) => {
  const to = building()
  return (lines, at) => {
    const bytes = ended(lines)
    const passesLine = lineScan(to)
    const refused: RefusedLine[] = []
    const cursor = cursorOf(bytes)
    for (let start = markIn(bytes, at); start < bytes.length; start = cursor.at + 1) {
      cursor.at = start
      if (passesLine(cursor, at + start)) continue
      cursor.at = bytes.indexOf(lineEnd, start)
      const line = bytes.subarray(start, cursor.at)
      if (isBlank(line)) continue
      const read = parsePersonLine(jsonIn(line) ?? null)
      if (read.ok) addPersonTo(to, read.value, at + start, line.length)
      else refused.push(Object.freeze({ at: at + start, bytes: line.length, problems: read.problems }))
    }
    return Object.freeze({ columns: to.taken(), refused: Object.freeze(refused) })
  }
}

/**
 * Reads people with their records from lines of JSON in UTF-8 into columns: each line an object with a `person` and a list of
 * `records`, as `parsePerson` and `parseTrainingRecord` read them. Blank lines say nothing, nor does a byte order
 * mark at the beginning of the file.
 *
 * What is written plainly is read without being made into objects. A line says the same either way, and is refused where one of
 * its facts would be.
 *
 * **Legal basis:** Article 34.
 *
 * @param lines - the bytes, from the beginning of a line
 * @param at - where they begin in the file of which they are a part
 * @returns the columns, and each line that was refused
 * @throws XueshiError `invalid-argument` for what are no bytes, or no place
 * @example
 * ```ts
 * import { columnsIn, peopleIn } from 'xueshi/columns'
 * const lines = new TextEncoder().encode('{"person":{"id":"p1"},"records":[]}\n{"person":{}}\n')
 * const { columns, refused } = columnsIn(lines)
 * peopleIn(columns) // => 1
 * refused.map(({ at, problems }) => [at, problems.map(({ path }) => path)]) // => [[36, [['person', 'id'], ['records']]]]
 * ```
 */
export const columnsIn = (lines: Uint8Array, at = 0): ReadColumns => {
  if (!(lines instanceof Uint8Array)) throw invalidArgument('lines', 'bytes')
  takenArguments({ at }, { at: 'number' })
  return columnsReader()(lines, at)
}
