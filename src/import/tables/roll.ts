import { parsePerson } from '../../chongqing/entities/professional-person.js'
import { isCitizenNumber } from '../../engine/facts/citizen-number.js'
import type { Cell } from '../cells/cell.js'
import { mapped } from '../read-result.js'
import { plainText } from '../text.js'
import { readKey } from '../values/keys.js'
import { wordIn } from './cell-text.js'
import { present } from './fields.js'
import type { RowReader } from './row-reader.js'

/** By what a row names a person. The citizen number only finds people; it goes into no problem. */
export interface PersonKeys {
  readonly number?: string
  readonly citizenNumber?: string
  readonly name?: string
}

/** The people of a unit by the keys of their rows. */
export interface Roll {
  /** Whether there is a list of the people, on which whoever studied must stand. */
  readonly isList: boolean
  readonly byNumber: Map<string, string>
  readonly byCitizenNumber: Map<string, string>
  readonly byName: Map<string, readonly string[]>
  readonly nameOf: Map<string, string>
}

export const emptyRoll = (isList: boolean): Roll => ({
  isList,
  byNumber: new Map(),
  byCitizenNumber: new Map(),
  byName: new Map(),
  nameOf: new Map(),
})

const citizenShape = /^(?:\d{17}[\dX]|\d{15})$/

/** A citizen number as it is compared. */
const citizenText = (text: string): string =>
  plainText(text)
    .replace(/^['‘’]|\s+/g, '')
    .toUpperCase()

/** Names are compared without the space that pads those of two characters. */
const nameText = (text: string): string => {
  const name = plainText(text)
  return /[A-Za-z]/.test(name) ? name.replace(/\s+/g, ' ') : name.replace(/\s+/g, '')
}

const citizenNumberIn = (cell: Cell) => mapped(readKey(cell), citizenText)
const nameIn = (cell: Cell) => mapped(wordIn(cell), nameText)

/** The keys in a row. A personnel number that is really a citizen number is taken as one. */
export const personKeys = (row: RowReader): PersonKeys => {
  const given = row.read('number', readKey)
  const isIdentity = given !== undefined && citizenShape.test(citizenText(given))
  if (isIdentity) row.note('number', 'number-is-identity')
  const stated = row.read('citizenNumber', citizenNumberIn)
  const citizenNumber = stated ?? (isIdentity ? citizenText(given) : undefined)
  const name = row.read('name', nameIn)
  return present({ number: isIdentity ? undefined : given, citizenNumber, name })
}

/** Who is on the roll under the number or the citizen number of a row, or under its name where it has neither. */
export const listedAs = (roll: Roll, { number, citizenNumber, name }: PersonKeys): string | undefined => {
  if (number !== undefined) return roll.byNumber.get(number)
  if (citizenNumber !== undefined) return roll.byCitizenNumber.get(citizenNumber)
  const bearers = name === undefined ? [] : (roll.byName.get(name) ?? [])
  return bearers.length === 1 ? bearers[0] : undefined
}

/** Enters a person on the roll. */
export const enter = (roll: Roll, { number, citizenNumber, name }: PersonKeys, id: string): void => {
  if (number !== undefined) roll.byNumber.set(number, id)
  if (citizenNumber !== undefined) roll.byCitizenNumber.set(citizenNumber, id)
  if (name === undefined || roll.nameOf.has(id)) return
  roll.nameOf.set(id, name)
  roll.byName.set(name, [...(roll.byName.get(name) ?? []), id])
}

/**
 * The people whom a row may mean: one, where that is clear. Otherwise the row is refused, and it is one of several, or may be
 * anyone where there is none.
 */
export const peopleOf = (roll: Roll, row: RowReader, keys: PersonKeys): readonly string[] => {
  const { number, citizenNumber, name } = keys
  // What stands there and could not be read may name anyone.
  if (row.isUnread('number', 'citizenNumber')) return []
  const bearers = name === undefined ? [] : (roll.byName.get(name) ?? [])
  const found: { readonly column: 'number' | 'citizenNumber'; readonly id: string }[] = []
  const look = (column: 'number' | 'citizenNumber', id: string | undefined): void => {
    const place = row.has(column) ? column : 'number'
    if (id !== undefined) found.push({ column, id })
    // What is no citizen number is nobody's, whoever is on the list.
    else if (column === 'citizenNumber' && !isCitizenNumber(citizenNumber as string)) {
      row.check(parsePerson({ id: row.key, citizenNumber }), { citizenNumber: place })
    } else row.refuse(place, 'person-not-listed')
  }
  if (number !== undefined) look('number', roll.byNumber.get(number))
  // Who is found by a number may stand on the roll without a citizen number.
  if (citizenNumber !== undefined && (found.length === 0 || roll.byCitizenNumber.has(citizenNumber))) {
    look('citizenNumber', roll.byCitizenNumber.get(citizenNumber))
  }
  if (number === undefined && citizenNumber === undefined) {
    if (name === undefined)
      row.refuse(row.table.columnOf.has('number') ? 'number' : 'name', 'person-not-given')
    else if (bearers.length === 0) row.refuse('name', 'person-not-listed')
    else if (bearers.length > 1) row.refuse('name', 'name-not-unique')
    else if (roll.isList) row.note('name', 'joined-by-name')
    return bearers
  }
  const [first] = found
  if (first === undefined) return []
  const other = found.find(({ id }) => id !== first.id)
  if (other !== undefined) row.refuse(other.column, 'person-contradictory')
  const listedName = roll.nameOf.get(first.id)
  const isNamed = name === undefined || listedName === undefined || name === listedName
  if (!isNamed) row.refuse('name', 'person-contradictory')
  if (other === undefined && isNamed) return [first.id]
  return [...new Set([...found.map(({ id }) => id), ...(isNamed ? [] : bearers)])]
}
