import type { RowReader } from './row.js'
import { halfWidth, nameText, tight } from './text.js'

type Personal = 'people' | 'records'

/** By what a row names a person. The citizen number only finds people; it goes into no message. */
export interface PersonKeys {
  readonly number?: string
  readonly citizenNumber?: string
  readonly name?: string
}

interface Listed {
  readonly id: string
  readonly name: string | undefined
}

/** The people of a unit by the keys of their rows. */
export interface Roll {
  readonly byNumber: Map<string, Listed>
  readonly byCitizenNumber: Map<string, Listed>
  readonly byName: Map<string, Listed[]>
}

export const emptyRoll = (): Roll => ({ byNumber: new Map(), byCitizenNumber: new Map(), byName: new Map() })

const citizenShape = /^(?:\d{17}[\dX]|\d{15})$/
const citizenText = (text: string): string =>
  tight(halfWidth(text))
    .replace(/^['‘’]/, '')
    .toUpperCase()

/** The keys in a row. A personnel number that is really a citizen number is treated as one. */
export function personKeys(row: RowReader<Personal>): PersonKeys {
  const number = row.text('number')
  const isIdentity = number !== undefined && citizenShape.test(citizenText(number))
  if (isIdentity) row.note('number', 'number-is-identity')
  const citizenNumber = row.text('citizenNumber') ?? (isIdentity ? number : undefined)
  const name = row.text('name')
  return {
    ...(number === undefined || isIdentity ? {} : { number: tight(halfWidth(number)) }),
    ...(citizenNumber === undefined ? {} : { citizenNumber: citizenText(citizenNumber) }),
    ...(name === undefined ? {} : { name: nameText(name) }),
  }
}

/** Whether somebody with this number or citizen number is on the roll. */
export const isListed = (roll: Roll, { number, citizenNumber }: PersonKeys): boolean =>
  (number !== undefined && roll.byNumber.has(number)) ||
  (citizenNumber !== undefined && roll.byCitizenNumber.has(citizenNumber))

/** Enters a person on the roll. */
export function enter(roll: Roll, { number, citizenNumber, name }: PersonKeys, id: string): void {
  const listed = { id, name }
  if (number !== undefined) roll.byNumber.set(number, listed)
  if (citizenNumber !== undefined) roll.byCitizenNumber.set(citizenNumber, listed)
  if (name !== undefined) roll.byName.set(name, [...(roll.byName.get(name) ?? []), listed])
}

/**
 * The people whom a row of the records may mean: one, where that is clear. Otherwise the row is refused, and it is one of
 * several, or may be anyone where there is none.
 */
export function personOf(roll: Roll, row: RowReader<'records'>): readonly string[] {
  const keys = personKeys(row)
  const { number, citizenNumber, name } = keys
  const bearers = name === undefined ? [] : (roll.byName.get(name) ?? [])
  const found: { field: 'number' | 'citizenNumber' | 'name'; listed: Listed }[] = []
  const look = (field: 'number' | 'citizenNumber', listed: Listed | undefined): void => {
    if (listed === undefined) row.refuse(row.has(field) ? field : 'number', 'person-not-listed')
    else found.push({ field, listed })
  }
  if (number !== undefined) look('number', roll.byNumber.get(number))
  if (citizenNumber !== undefined) look('citizenNumber', roll.byCitizenNumber.get(citizenNumber))

  if (number === undefined && citizenNumber === undefined) {
    if (name === undefined) row.refuse('number', 'person-not-given')
    else if (bearers.length === 0) row.refuse('name', 'person-not-listed')
    else if (bearers.length > 1) row.refuse('name', 'name-not-unique')
    else row.note('name', 'joined-by-name')
    return idsOf(bearers)
  }
  const first = found[0]
  if (first === undefined) return []
  const other = found.find(({ listed }) => listed.id !== first.listed.id)
  if (other !== undefined) row.refuse(other.field, 'person-contradictory')
  const isNamed = name === undefined || first.listed.name === undefined || name === first.listed.name
  if (!isNamed) row.refuse('name', 'person-contradictory')
  return idsOf([...found.map(({ listed }) => listed), ...(isNamed ? [] : bearers)])
}

const idsOf = (listed: readonly Listed[]): readonly string[] => [...new Set(listed.map(({ id }) => id))]
