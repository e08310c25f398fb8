import { lineEnd } from '../../engine/facts/scan/cursor.js'
import { takenArguments } from '../../engine/ground/arguments.js'
import { invalidArgument } from '../../engine/ground/errors.js'
import { columnsReader, type ReadColumns } from './read-columns.js'
import { after } from './typed.js'

/** Whether reading is to stop; an `AbortSignal` says so. */
export interface Stopping {
  /** Throws the reason for which it is to stop, once it is. */
  throwIfAborted(): void
}

/** How lines are read that come piece by piece. */
export interface StreamOptions {
  /** Where the first byte stands in the file of which this is a part; absent: at its beginning. */
  readonly at?: number
  /** Asked before each piece; an `AbortController` has one. */
  readonly signal?: Stopping
  /** The most bytes of one line; a longer one is an error, for it would have to be held as a whole. Absent: 64 MB. */
  readonly longestLine?: number
}

/** Columns of some lines that came piece by piece. */
export interface ReadPiece extends ReadColumns {
  /** Where the next piece begins, by which progress is told. */
  readonly next: number
}

const megabyte = 2 ** 20

/**
 * Reads lines that come as pieces of bytes, cut anywhere, as from a file or a request: the same as `columnsIn` reads from all of
 * them at once, piece by piece, so that no more than a piece and what is left of a line are held.
 *
 * **Legal basis:** Article 34.
 *
 * @param pieces - the bytes, in their order
 * @param options - where they begin, what stops them, and how long a line may be
 * @returns for each piece in which a line ends the columns of its lines, those that were refused, and where the next begins
 * @throws XueshiError `invalid-argument` for what are no pieces of bytes, or a line that is too long; the reason of the signal
 * @example
 * ```ts
 * import { addColumns, streamColumns } from 'xueshi/columns'
 * import { emptyTally } from 'xueshi'
 * const pieces = ['{"person":{"id":"p1"},', '"records":[]}\n'].map((text) => new TextEncoder().encode(text))
 * let tally = emptyTally(2025)
 * for await (const { columns } of streamColumns(pieces)) tally = addColumns(tally, columns)
 * tally.counts[1] // => 1
 * ```
 */
export const streamColumns = (
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<ReadPiece, void, undefined> => {
  const { [Symbol.iterator]: next, [Symbol.asyncIterator]: later } = Object(pieces)
  if (typeof (later ?? next) !== 'function') throw invalidArgument('pieces', 'pieces of bytes')
  takenArguments({ options }, { options: { 'at?': 'number', 'longestLine?': 'number', 'signal?': 'object' } })
  return readPieces(pieces, options)
}

async function* readPieces(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { at = 0, signal, longestLine = 64 * megabyte }: StreamOptions,
): AsyncGenerator<ReadPiece, void, undefined> {
  // Of a line that is not at its end, copies: whoever gave a piece may read the next into the same memory.
  let held: Uint8Array[] = []
  let next = at
  const columnsIn = columnsReader()
  const read = (lines: readonly Uint8Array[]): ReadPiece => {
    const bytes = lines.length === 1 ? (lines[0] as Uint8Array) : after(lines)
    const from = next
    next += bytes.length
    return Object.freeze({ ...columnsIn(bytes, from), next })
  }
  const hold = (bytes: Uint8Array): void => {
    if (bytes.length > 0) held.push(new Uint8Array(bytes))
    if (held.reduce((sum, { length }) => sum + length, 0) > longestLine) {
      throw invalidArgument('pieces', `lines of at most ${longestLine} bytes`)
    }
  }
  for await (const piece of pieces) {
    signal?.throwIfAborted()
    if (!(piece instanceof Uint8Array)) throw invalidArgument('pieces', 'bytes')
    const end = piece.lastIndexOf(lineEnd) + 1
    if (end > 0) {
      const lines = [...held, piece.subarray(0, end)]
      held = []
      yield read(lines)
    }
    hold(piece.subarray(end))
  }
  if (held.length > 0) yield read(held)
}
