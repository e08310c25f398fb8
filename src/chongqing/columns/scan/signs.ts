import { type Cursor, wordsOf } from '../../../engine/facts/scan/cursor.js'
import { utf8Of } from '../../../engine/facts/utf8.js'

/** The kinds of signs that records may share. */
export const signKinds = { id: 1, proof: 2, class: 3 } as const

type Bytes = Pick<Cursor, 'bytes' | 'words'>

const mixed = (hash: number, more: number): number => {
  const product = Math.imul(hash ^ more, 0x9e3779b1)
  // What differs in the highest bits alone would never reach the others.
  return product ^ (product >>> 15)
}

/** A text by a number that is the same for the same bytes; that of another text is so by chance alone, and does no harm. */
export const hashOf = ({ bytes, words }: Bytes, from: number, to: number, kind: number): number => {
  let hash = mixed(kind, to - from)
  let at = from
  for (; at + 4 <= to; at += 4) hash = mixed(hash, words.getInt32(at, true))
  for (; at < to; at++) hash = mixed(hash, bytes[at] as number)
  return hash
}

/** The same of a text. */
export const hashOfText = (text: string, kind: number): number => {
  const bytes = utf8Of(text)
  return hashOf({ bytes, words: wordsOf(bytes) }, 0, bytes.length, kind)
}

/** The most signs that are held of one person; of whoever has more it is not known that no two records share one. */
const mostSigns = 512
const slots = 1024

/** The signs that the records of one person after another bear. */
export interface Signs {
  /** Begins a person. */
  readonly begin: () => void
  /** Begins a record of that person. */
  readonly next: () => void
  /** Notes a sign of the record. */
  readonly note: (sign: number) => void
  /** Whether two records bear the same, or more are borne than are held. */
  readonly areShared: () => boolean
}

/** Signs by their hashes, each with the number of the record that bore it last. */
export const signsHeld = (): Signs => {
  const held = new Int32Array(slots)
  const bearers = new Int32Array(slots)
  let record = 0
  let first = 1
  let left = mostSigns
  let isShared = false
  return {
    begin: () => {
      first = record + 1
      left = mostSigns
      isShared = false
    },
    next: () => {
      record++
    },
    note: (sign) => {
      let slot = sign & (slots - 1)
      // What the records of others left there is nothing.
      for (let bearer = bearers[slot] as number; bearer >= first; bearer = bearers[slot] as number) {
        if (held[slot] === sign) {
          if (bearer !== record) isShared = true
          return
        }
        slot = (slot + 1) % slots
      }
      if (left-- <= 0) {
        isShared = true
        return
      }
      held[slot] = sign
      bearers[slot] = record
    },
    areShared: () => isShared,
  }
}
