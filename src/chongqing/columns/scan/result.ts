import { type Cursor, jsonSigns, passes, passesAgain, unknown } from '../../../engine/facts/scan/cursor.js'
import { passesText } from '../../../engine/facts/scan/texts.js'
import { flagIn, hundredthsIn } from '../../../engine/facts/scan/values.js'
import { expecting, fieldTable, passesStart, wordOf, wordTable } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { longest } from './longest.js'

const { comma, closeBrace } = jsonSigns

const resultFields = /* @__PURE__ */ fieldTable(['kind', 'value', 'passed'])
const resultKinds = /* @__PURE__ */ wordTable(['pass-or-fail', 'completion', 'score', 'grade'])
const passOrFail = /* @__PURE__ */ wordTable(['pass', 'fail'])
const completions = /* @__PURE__ */ wordTable(['completed', 'not-completed'])

/** The words of results, none of which has been passed yet. */
export const resultWords = () => ({
  fields: expecting(resultFields),
  kinds: expecting(resultKinds),
  outcomes: [expecting(passOrFail), expecting(completions)] as const,
})

type ResultWords = ReturnType<typeof resultWords>

const readIn = (cursor: Cursor, { fields, kinds, outcomes }: ResultWords): number => {
  if (!passesStart(cursor, fields) || wordOf(cursor, fields) !== 0) return unknown
  const kind = wordOf(cursor, kinds)
  if (kind === unknown) return unknown
  let outcome = unknown
  let isValued = false
  while (passes(cursor, comma)) {
    const field = wordOf(cursor, fields)
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

/** The last result: where it stands, and what is marked of it. Most are alike. */
export interface ScannedResult {
  resultFrom: number
  resultTo: number
  resultMarks: number
}

/** Passes what a result of some kind says; gives what is marked of it, or `unknown`. */
export const resultIn = (cursor: Cursor, last: ScannedResult, words: ResultWords): number => {
  if (passesAgain(cursor, last.resultFrom, last.resultTo)) return last.resultMarks
  const { at } = cursor
  const marks = readIn(cursor, words)
  if (marks === unknown) return unknown
  last.resultFrom = at
  last.resultTo = cursor.at
  last.resultMarks = marks
  return marks
}
