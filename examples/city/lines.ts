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

/** The lines of a part. What a chunk leaves open is kept until its end comes, so that memory does not grow with the file. */
export async function* linesOf({ file, from, to }: Partition): AsyncGenerator<Line> {
  // Whether a line begins at the first byte of the part is told by the byte before it.
  let at = Math.max(0, from - 1)
  let isInside = from === 0
  let open: Buffer[] = []
  let begun = at
  for await (const chunk of createReadStream(file, { start: at }) as AsyncIterable<Buffer>) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      if (isInside) yield { at: begun, bytes: Buffer.concat([...open, chunk.subarray(start, end)]) }
      open = []
      start = end + 1
      begun = at + start
      isInside = true
      if (begun >= to) return
    }
    if (isInside) open.push(chunk.subarray(start))
    at += chunk.length
  }
  const last = Buffer.concat(open)
  if (isInside && last.length > 0) yield { at: begun, bytes: last }
}
