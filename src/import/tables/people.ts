import type { ProfessionalPerson } from '../../chongqing/entities/professional-person.js'
import { parsePerson } from '../../chongqing/entities/professional-person.js'
import { withoutUnread } from '../../chongqing/entities/unread-person.js'
import { without, wrongFields } from '../../engine/facts/wrong-fields.js'
import { present } from './fields.js'
import { columnsOfPerson, type NamedUnit, type PersonFacts, readPersonFacts } from './person-cells.js'
import { emptyRoll, enter, listedAs, type PersonKeys, personKeys, type Roll } from './roll.js'
import type { RowReader } from './row-reader.js'
import { deepEqual } from './same.js'

/** A person as the rows that name them tell, and where the first of these is. */
interface Draft {
  readonly id: string
  readonly sheet: string
  readonly row: number
  keys: PersonKeys
  facts: PersonFacts
  /** Of what rows say differently nothing is known. */
  readonly disputed: Set<string>
}

/** A person of the files, and the first row that names them. */
export interface PersonRow {
  readonly person: ProfessionalPerson
  readonly sheet: string
  readonly row: number
}

/** The people of the files, from as many rows as there are of each. */
export interface People {
  readonly roll: Roll
  /** Reads a row of a list of people. */
  readRow(row: RowReader): void
  /** Takes up whom a row of another table names, and what it says of them, where there is no list of people. */
  takeUp(row: RowReader, keys: PersonKeys): void
  result(): readonly PersonRow[]
}

const inputOf = (id: string, { name, citizenNumber }: PersonKeys, facts: PersonFacts) =>
  present({ id, name, citizenNumber, ...facts })

/** What the library takes of the facts of a row; it says of each other one what is wrong with it. */
const soundFacts = (
  row: RowReader,
  keys: PersonKeys,
  facts: PersonFacts,
): { keys: PersonKeys; facts: PersonFacts } => {
  const parsed = parsePerson(inputOf(row.key, keys, facts))
  row.check(parsed, columnsOfPerson, 'open')
  if (parsed.ok) return { keys, facts }
  const wrong = wrongFields(parsed)
  return { keys: without(keys, wrong), facts: withoutUnread(facts, wrong) }
}

const isId = (id: string): boolean => parsePerson({ id }).ok

/** Gathers the people of a unit. `isList`: there is a list of them; otherwise they are whoever the rows of the other tables name. */
export const gatherPeople = (unit: NamedUnit, isList: boolean): People => {
  const roll = emptyRoll(isList)
  const drafts = new Map<string, Draft>()

  const begin = (row: RowReader, keys: PersonKeys, facts: PersonFacts): void => {
    const { number } = keys
    const id = number !== undefined && isId(number) && !drafts.has(number) ? number : row.key
    drafts.set(id, { id, sheet: row.table.sheet.name, row: row.row, keys, facts, disputed: new Set() })
    enter(roll, keys, id)
  }

  /** Adds what another row says of a person; what it says otherwise is not known. */
  const add = (draft: Draft, row: RowReader, keys: PersonKeys, facts: PersonFacts): boolean => {
    let isNews = false
    const merged: Record<string, unknown> = { ...draft.facts }
    for (const [field, value] of Object.entries(facts)) {
      const known = merged[field]
      if (deepEqual(known, value)) continue
      isNews = true
      if (field === 'employments' && Array.isArray(known)) {
        const more = (value as readonly unknown[]).filter(
          (one) => !known.some((other) => deepEqual(one, other)),
        )
        merged[field] = [...known, ...more]
      } else if (known === undefined) merged[field] = value
      else {
        draft.disputed.add(field)
        row.note(columnsOfPerson[field], 'differs-from-earlier', 'open')
      }
    }
    draft.facts = merged
    draft.keys = { ...keys, ...draft.keys }
    enter(roll, keys, draft.id)
    return isNews
  }

  const readRow = (row: RowReader): void => {
    const { keys, facts } = soundFacts(row, personKeys(row), readPersonFacts(row, unit))
    const listed = listedAs(roll, keys)
    const draft = listed === undefined ? undefined : (drafts.get(listed) as Draft)
    const isOther = draft?.keys.name !== undefined && keys.name !== undefined && draft.keys.name !== keys.name
    if (isOther) row.refuse('name', 'person-contradictory')
    else if (draft !== undefined && !add(draft, row, keys, facts)) row.note('number', 'person-again')
    // Another person under the number of somebody else: that there is one is known, and nothing else.
    if (isOther) begin(row, {}, {})
    else if (draft === undefined) begin(row, keys, facts)
    row.end()
  }

  const takeUp = (row: RowReader, given: PersonKeys): void => {
    if (isList || Object.keys(given).length === 0) return
    const { keys, facts } = soundFacts(row, given, readPersonFacts(row, unit))
    const listed = listedAs(roll, keys)
    if (listed === undefined) begin(row, keys, facts)
    else add(drafts.get(listed) as Draft, row, keys, facts)
  }

  const result = (): readonly PersonRow[] =>
    [...drafts.values()].map(({ id, keys, facts, disputed, sheet, row }) => ({
      person: parsePerson.orThrow(inputOf(id, keys, withoutUnread(facts, disputed))),
      sheet,
      row,
    }))

  return { roll, readRow, takeUp, result }
}
