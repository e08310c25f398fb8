import { parseUnit, type Unit } from '../library.js'
import { noteAt, type Place, refusedCells } from './ledger.js'
import { messageOf } from './messages.js'
import type { Preamble } from './preamble.js'
import type { Ledger } from './row.js'
import { unitKindOf } from './words.js'

/** What is known of a unit from elsewhere than its files. */
export interface UnitFacts {
  readonly name?: string
  readonly kind?: string
  readonly divisionCode?: string
  readonly creditCode?: string
}

const headings: Readonly<Record<string, string>> = {
  name: '单位名称',
  kind: '单位性质',
  divisionCode: '行政区划代码',
  creditCode: '统一社会信用代码',
}

/** The unit as the forms name it above their tables. Its name is its id; facts given by the caller come first. */
export function readUnit(
  preamble: Preamble | undefined,
  sheet: string,
  given: UnitFacts,
  ledger: Ledger,
): Unit | null {
  const place = (key: string): Place => {
    const fact = preamble?.facts.get(key)
    return { sheet, row: fact?.row ?? 1, column: fact?.column ?? null, heading: headings[key] ?? null }
  }
  const facts: Record<string, string> = {}
  for (const [key, { value }] of preamble?.facts ?? []) {
    if (key === 'filledOn') continue
    const known = key === 'kind' ? unitKindOf(value) : value
    if (known === undefined) ledger.notes.push(noteAt(place(key), 'unknown-unit-kind'))
    else facts[key] = known
  }
  const { name, ...rest } = { ...facts, ...given }
  if (name === undefined) ledger.notes.push(noteAt(place('name'), 'unit-not-named'))
  const parsed = parseUnit({ id: name ?? unnamed, ...(name === undefined ? {} : { name }), ...rest })
  if (parsed.ok) return parsed.value
  const found = parsed.problems.map((problem) => ({
    place: place(String(problem.path[0])),
    problem: { code: problem.code, message: messageOf(problem) },
  }))
  ledger.refused.push(...refusedCells(found))
  return null
}

/** The id of a unit whose files do not name it. */
export const unnamed = '本单位'
