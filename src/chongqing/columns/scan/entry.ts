import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { type LastText, passesLast } from '../../../engine/facts/scan/texts.js'
import { dayIn, flagIn, hundredthsIn, passesNull } from '../../../engine/facts/scan/values.js'
import { expecting, fieldTable, passesStart, wordOf, wordTable } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { longest } from './longest.js'

const { comma, closeBrace } = jsonSigns

/** What an entry says, as far as it has been passed. */
export interface ScannedEntry {
  marks: number
  registeredOn: number
  /** Most entries of a person are in one certificate. */
  readonly certificate: LastText
}

const entryFields = /* @__PURE__ */ fieldTable([
  'certificateNumber',
  'registeredOn',
  'registrar',
  'volume',
  'entryStands',
])
const registrars = /* @__PURE__ */ wordTable(['unit', 'talent-exchange-agency', 'other'])

/** The words of entries, none of which has been passed yet. */
export const entryWords = () => ({ fields: expecting(entryFields), registrars: expecting(registrars) })

/** Passes the number of a volume, which is no text. */
const passesVolume = (cursor: Cursor): boolean => {
  if (passes(cursor, jsonSigns.quote)) return false
  const volume = hundredthsIn(cursor, longest.volume)
  return volume > 0 && volume % 100 === 0
}

/** Passes the entry of a record in the certificate. */
export const passesEntry = (
  cursor: Cursor,
  record: ScannedEntry,
  { fields, registrars }: ReturnType<typeof entryWords>,
): boolean => {
  if (!passesStart(cursor, fields)) return false
  let seen = 0
  do {
    const field = wordOf(cursor, fields)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    if (field === 0) {
      if (!passesLast(cursor, record.certificate, longest.documentNumber)) return false
    } else if (field === 1) {
      record.registeredOn = dayIn(cursor)
      if (record.registeredOn === unknown) return false
    } else if (field === 2) {
      const registrar = wordOf(cursor, registrars)
      if (registrar === unknown) return false
      if (registrar === 2) record.marks |= marked.foreign
    } else if (field === 4) {
      const stands = passesNull(cursor) ? 0 : flagIn(cursor)
      if (stands === unknown) return false
      if (stands === 0) record.marks |= marked.incomplete
    } else if (!passesVolume(cursor)) return false
  } while (passes(cursor, comma))
  return (seen & 7) === 7 && passes(cursor, closeBrace)
}
