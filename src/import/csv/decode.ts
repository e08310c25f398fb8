import { notRead, type ReadResult, understood } from '../read-result.js'

/** An encoding in which text files are read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

// Of the web platform, as in engine/facts/utf8.ts, which reads UTF-8 alone: every runtime has it, and it depends on nothing but the bytes.
declare const TextDecoder: new (
  label: TextEncoding,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

const reasonOf = {
  'utf-8': 'broken-utf-8',
  'utf-16le': 'broken-utf-16',
  'utf-16be': 'broken-utf-16',
  gb18030: 'broken-gb18030',
} as const

/** The encodings in which text files are read. */
export const encodings = /* @__PURE__ */ Object.keys(reasonOf) as readonly string[]

/** How much of a file is looked at to tell its encoding. */
const looked = 65_536

/** By the zeros of its commas and line ends: behind them in UTF-16LE, before them in UTF-16BE; no other text holds any. */
const byZeros = (bytes: Uint8Array): TextEncoding | undefined => {
  const sides = [0, 0] as [number, number]
  bytes.subarray(0, looked).forEach((byte, at) => {
    if (byte === 0) sides[(at % 2) as 0 | 1]++
  })
  if (sides[0] === sides[1]) return undefined
  return sides[1] > sides[0] ? 'utf-16le' : 'utf-16be'
}

/** Whether what UTF-8 makes of a file is mostly text: where a byte is broken in it, most other characters are not. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, looked))
  const lost = text.split('\ufffd').length - 1
  const sound = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return sound >= lost
}

const sniffed = (bytes: Uint8Array): TextEncoding => {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0]
  return marked ?? byZeros(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'gb18030')
}

/**
 * The text of a file: UTF-8 and UTF-16 with or without their mark, and GB18030, which older Chinese software writes. A broken
 * byte is told of the encoding.
 */
export const decoded = (bytes: Uint8Array, encoding: TextEncoding = sniffed(bytes)): ReadResult<string> => {
  try {
    return understood(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return notRead(reasonOf[encoding])
  }
}
