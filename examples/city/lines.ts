import { createReadStream } from 'node:fs'

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
const highWaterMark = 2 ** 20

/** The lines of a part of a file. */
export function linesOf({ file, from, to }: Partition): AsyncGenerator<Lines> {
  // Whether a line begins at the first byte of the part is told by the byte before it.
  const start = Math.max(0, from - 1)
  return linesIn(createReadStream(file, { start, highWaterMark }) as AsyncIterable<Buffer>, start, from, to)
}

/**
 * The lines of what comes in chunks, the first of them at a byte, that begin from one byte to before another. Of a chunk the line that it
 * leaves open is kept, so that memory does not grow with the file.
 */
export async function* linesIn(
  chunks: AsyncIterable<Buffer>,
  start = 0,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<Lines> {
  let at = start
  let isInside = from === 0
  let open: Buffer[] = []
  for await (const chunk of chunks) {
    open.push(chunk)
    if (!chunk.includes(newline)) continue
    const bytes = open.length === 1 ? chunk : Buffer.concat(open)
    const first = isInside ? 0 : bytes.indexOf(newline) + 1
    isInside = true
    if (at + first >= to) return
    // The last line of the part ends at the first line end from the last byte before its end.
    const last = bytes.indexOf(newline, Math.max(first, to - 1 - at))
    const end = (last < 0 ? bytes.lastIndexOf(newline) : last) + 1
    if (end > first) yield { at: at + first, bytes: bytes.subarray(first, end) }
    if (last >= 0) return
    open = [bytes.subarray(end)]
    at += end
  }
  const rest = Buffer.concat(open)
  if (isInside && rest.length > 0 && at < to) yield { at, bytes: rest }
}
