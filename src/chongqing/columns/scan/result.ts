import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { flagIn } from '../../../engine/facts/scan/values.js'
import { passesStart, wordOf } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { own, takesOwn } from './own-values.js'
import type { ScannedRecord } from './scanned.js'

const { comma, closeBrace } = jsonSigns

/** Passes what a result of some kind says, and marks it; says whether it is known here. */
export const passesResult = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { outcomes, resultFields: names, resultKinds } = record.words
  if (!passesStart(cursor, names) || wordOf(cursor, names) !== 0) return false
  const kind = wordOf(cursor, resultKinds)
  if (kind === unknown) return false
  let outcome = unknown
  let isValued = false
  while (passes(cursor, comma)) {
    const field = wordOf(cursor, names)
    if (field < 1) return false
    if (field === 2) {
      if (kind < 2 || outcome !== unknown) return false
      outcome = flagIn(cursor)
      if (outcome === unknown) return false
      continue
    }
    if (isValued) return false
    isValued = true
    if (kind >= 2) {
      if (!takesOwn(cursor, record, kind === 2 ? own.points : own.grade)) return false
      continue
    }
    const value = wordOf(cursor, outcomes[kind as 0 | 1])
    if (value === unknown) return false
    outcome = 1 - value
  }
  if (!isValued || !passes(cursor, closeBrace)) return false
  if (outcome !== unknown) record.marks &= ~marked.resultUnknown
  if (outcome === 0) record.marks |= marked.failed
  return true
}
