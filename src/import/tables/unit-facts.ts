import { parseUnit, type Unit } from '../../chongqing/entities/unit.js'
import { without, wrongFields } from '../../engine/facts/wrong-fields.js'
import { plainText } from '../text.js'
import { readDate } from '../values/dates.js'
import { readTerm } from '../words/read-term.js'
import { shownText } from './cell-text.js'
import { present } from './fields.js'
import { problemAt, type SheetProblem, standing } from './sheet-problem.js'
import type { Surrounded } from './surrounded.js'
import type { SaidOfUnit } from './surroundings.js'
import { cellAt } from './table.js'

/** What is known of a unit from elsewhere than its files. */
export interface StatedUnit {
  /** The caller's key of it; absent: its name. */
  readonly id?: string
  readonly name?: string
  readonly kind?: Unit['kind']
  readonly divisionCode?: string
  readonly creditCode?: string
}

/** The id of a unit that nothing names. */
export const unnamedUnit = '本单位'

/** The units that the lists of people name. */
const listedUnits = (tables: readonly Surrounded[]): ReadonlySet<string> =>
  new Set(
    tables.flatMap(({ table: { kind, sheet, firstRow, columnOf }, kinds }) => {
      const column = kind === 'money' ? undefined : columnOf.get('unit')
      if (column === undefined) return []
      return kinds
        .map((one, at) => (one === 'data' ? shownText(cellAt(sheet, firstRow + at, column)) : ''))
        .map((text) => text.replace(/\s+/g, ''))
        .filter((text) => text !== '')
    }),
  )

/**
 * The unit as the forms name it above their tables, or as its list of people does where that names one alone. Its name is its id;
 * what the caller states comes first. What was not read of it is not known.
 */
export const readUnitFacts = (
  tables: readonly Surrounded[],
  given: StatedUnit,
  problems: SheetProblem[],
): { readonly unit: Unit; readonly isNamed: boolean; readonly filledOn: string | null } => {
  const said = (about: SaidOfUnit) => {
    for (const { table, around } of tables) {
      const found = around.said.get(about)
      if (found !== undefined) return { ...found, sheet: table.sheet.name }
    }
    return undefined
  }
  const say = (about: SaidOfUnit, why: SheetProblem['why']): void => {
    const { sheet = '', row, column, text = '' } = said(about) ?? {}
    problems.push({ sheet, ...present({ row, column }), ...standing(text), effect: 'open', why })
  }
  const wordFor = (about: SaidOfUnit): string | undefined => {
    const text = said(about)?.text
    return text === undefined ? undefined : plainText(text)
  }
  const kindSaid = wordFor('kind')
  const kind = kindSaid === undefined ? undefined : readTerm('unitKinds', kindSaid)
  if (kind && !kind.ok && given.kind === undefined) say('kind', kind)
  const [listed, another] = listedUnits(tables)
  const name = given.name ?? wordFor('name') ?? (another === undefined ? listed : undefined)
  const facts = present({
    name,
    kind: given.kind ?? (kind?.ok ? kind.value : undefined),
    divisionCode: given.divisionCode ?? wordFor('divisionCode'),
    creditCode: given.creditCode ?? wordFor('creditCode'),
  })
  const parsed = parseUnit({ id: given.id ?? name ?? unnamedUnit, ...facts })
  for (const { path, ...problem } of parsed.ok ? [] : parsed.problems) {
    const [field] = path
    say(field === 'id' || field === undefined ? 'name' : (field as SaidOfUnit), { path, ...problem })
  }
  const wrong = wrongFields(parsed)
  const id = wrong.has('id') ? unnamedUnit : (given.id ?? name ?? unnamedUnit)
  const filled = said('filledOn') && readDate(said('filledOn')?.text as string)
  if (filled && !filled.ok) say('filledOn', filled)
  if (name === undefined && given.id === undefined && tables[0]) {
    problems.push(problemAt({ sheet: tables[0].table.sheet.name }, 'noted', 'unit-not-named'))
  }
  return {
    unit: parseUnit.orThrow({ id, ...without(facts, wrong) }),
    isNamed: id !== unnamedUnit,
    filledOn: filled?.ok ? filled.value : null,
  }
}
