import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { flagIn, passesNull } from '../../../engine/facts/scan/values.js'
import { passesStart, wordOf } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { own, takesOwn } from './own-values.js'
import type { ScannedRecord } from './scanned.js'

const { comma, closeBrace } = jsonSigns

const values = [own.certificate, own.registered, unknown, own.volume] as const

/** Passes the entry of a record in the certificate. */
export const passesEntry = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { entryFields: names, registrars } = record.words
  if (!passesStart(cursor, names)) return false
  let seen = 0
  do {
    const field = wordOf(cursor, names)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    if (field === 2) {
      const registrar = wordOf(cursor, registrars)
      if (registrar === unknown) return false
      if (registrar === 2) record.marks |= marked.foreign
    } else if (field === 4) {
      const stands = passesNull(cursor) ? 0 : flagIn(cursor)
      if (stands === unknown) return false
      if (stands === 0) record.marks |= marked.incomplete
    } else if (!takesOwn(cursor, record, values[field] as number)) return false
  } while (passes(cursor, comma))
  return (seen & 7) === 7 && passes(cursor, closeBrace)
}
