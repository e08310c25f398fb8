import { open } from 'node:fs/promises'

/** A part of a file, from one byte to before another. A line is of the part in which it begins. */
export interface Partition {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** Whole lines one after another, with the byte at which the first begins. */
export interface Lines {
  readonly at: number
  readonly bytes: Buffer
}

const newline = 0x0a

/** A file of so many bytes in about so many parts of one size. */
export function partitionsOf(file: string, size: number, parts: number): readonly Partition[] {
  const length = Math.max(1, Math.ceil(size / parts))
  return Array.from({ length: Math.ceil(size / length) }, (_, part) => ({
    file,
    from: part * length,
    to: Math.min(size, (part + 1) * length),
  }))
}

/** So much is read at once. */
const mostRead = 2 ** 20

/** The bytes of a file from one on, piece by piece in the same memory: each is there until the next is asked for. */
async function* piecesOf(file: string, start: number): AsyncGenerator<Buffer> {
  const opened = await open(file)
  try {
    const memory = Buffer.allocUnsafe(mostRead)
    for (let at = start; ; ) {
      const { bytesRead } = await opened.read(memory, 0, mostRead, at)
      if (bytesRead === 0) return
      yield memory.subarray(0, bytesRead)
      at += bytesRead
    }
  } finally {
    await opened.close()
  }
}

/** The lines of a part of a file; they are there until the next are asked for. */
export function linesOf({ file, from, to }: Partition): AsyncGenerator<Lines> {
  // Whether a line begins at the first byte of the part is told by the byte before it.
  const start = Math.max(0, from - 1)
  return linesIn(piecesOf(file, start), start, from, to)
}

/** Whole lines of what comes in pieces. Only a line that goes over the end of a piece is copied: the next may come in the same memory. */
async function* wholeLines(pieces: AsyncIterable<Buffer>, start: number): AsyncGenerator<Lines> {
  let at = start
  let unended: Buffer[] = []
  const ended = (bytes: Buffer): Lines => {
    const lines = { at, bytes }
    at += bytes.length
    return lines
  }
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(newline) + 1
    const first = unended.length > 0 ? piece.indexOf(newline) + 1 : 0
    if (first > 0) {
      yield ended(Buffer.concat([...unended, piece.subarray(0, first)]))
      unended = []
    }
    if (end > first) yield ended(piece.subarray(first, end))
    if (end < piece.length) unended.push(Buffer.from(piece.subarray(end)))
  }
  if (unended.length > 0) yield ended(Buffer.concat(unended))
}

/**
 * The lines of what comes in pieces, the first of them at a byte, that begin from one byte to before another. Memory does not grow with
 * what comes.
 */
export async function* linesIn(
  pieces: AsyncIterable<Buffer>,
  start = 0,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<Lines> {
  let isInside = from === 0
  for await (const { at, bytes } of wholeLines(pieces, start)) {
    const first = isInside ? 0 : bytes.indexOf(newline) + 1
    // What has no line end is the end of the last line, which began before.
    if (!isInside && first === 0) return
    isInside = true
    if (at + first >= to) return
    // The last line of the part ends at the first line end from the last byte before its end.
    const last = bytes.indexOf(newline, Math.max(first, to - 1 - at))
    const end = last < 0 ? bytes.length : last + 1
    if (end > first) yield { at: at + first, bytes: bytes.subarray(first, end) }
    if (last >= 0) return
  }
}
