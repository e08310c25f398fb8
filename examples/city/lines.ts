import { createReadStream } from 'node:fs'

/** A part of a file, from one byte to before another. A line is of the part in which it begins. */
export interface Partition {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** A line with the byte at which it begins. */
export interface Line {
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

/** The lines of a part of a file. */
export function linesOf({ file, from, to }: Partition): AsyncGenerator<Line> {
  // Whether a line begins at the first byte of the part is told by the byte before it.
  const start = Math.max(0, from - 1)
  return linesIn(createReadStream(file, { start }) as AsyncIterable<Buffer>, start, from, to)
}

/**
 * The lines of what comes in chunks, the first of them at a byte, that begin from one byte to before another. What a chunk leaves open is
 * kept until its end comes, so that memory does not grow with the file.
 */
export async function* linesIn(
  chunks: AsyncIterable<Buffer>,
  start = 0,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let at = start
  let isInside = from === 0
  let open: Buffer[] = []
  let begun = at
  for await (const chunk of chunks) {
    let next = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, next)) {
      if (isInside) yield { at: begun, bytes: Buffer.concat([...open, chunk.subarray(next, end)]) }
      open = []
      next = end + 1
      begun = at + next
      isInside = true
      if (begun >= to) return
    }
    if (isInside) open.push(chunk.subarray(next))
    at += chunk.length
  }
  const last = Buffer.concat(open)
  if (isInside && last.length > 0) yield { at: begun, bytes: last }
}
