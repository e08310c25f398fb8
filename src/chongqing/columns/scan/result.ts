import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { flagIn, hundredthsIn, passesText } from '../../../engine/facts/scan/values.js'
import { type FieldNames, fieldOf, passesStart, wordOf, wordTable } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { longest } from './longest.js'

const { comma, closeBrace } = jsonSigns

/** The names of the fields of a result. */
export const resultFields = /* @__PURE__ */ wordTable(['kind', 'value', 'passed'])
const resultKinds = /* @__PURE__ */ wordTable(['pass-or-fail', 'completion', 'score', 'grade'])
const outcomes = [wordTable(['pass', 'fail']), wordTable(['completed', 'not-completed'])] as const

/** Passes what a result of some kind says; gives what is marked of it, or `unknown`. */
export const resultIn = (cursor: Cursor, fields: FieldNames): number => {
  if (!passesStart(cursor, fields) || fieldOf(cursor, fields) !== 0) return unknown
  const kind = wordOf(cursor, resultKinds)
  if (kind === unknown) return unknown
  let outcome = unknown
  let isValued = false
  while (passes(cursor, comma)) {
    const field = fieldOf(cursor, fields)
    if (field < 1) return unknown
    if (field === 2) {
      if (kind < 2 || outcome !== unknown) return unknown
      outcome = flagIn(cursor)
      if (outcome === unknown) return unknown
      continue
    }
    if (isValued) return unknown
    isValued = true
    if (kind === 2 && hundredthsIn(cursor, longest.points) === unknown) return unknown
    if (kind === 3 && !passesText(cursor, longest.text, longest.text)) return unknown
    if (kind >= 2) continue
    const value = wordOf(cursor, outcomes[kind as 0 | 1])
    if (value === unknown) return unknown
    outcome = 1 - value
  }
  if (!isValued || !passes(cursor, closeBrace)) return unknown
  return outcome === 1 ? 0 : outcome === 0 ? marked.failed : marked.resultUnknown
}
