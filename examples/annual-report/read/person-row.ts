import { type ProfessionalPerson, parsePerson } from '../library.js'
import { enter, isListed, personKeys, type Roll } from './join.js'
import type { Ledger, Paths, RowReader } from './row.js'
import { tight } from './text.js'
import { titleLevelOf } from './titles.js'
import { unnamed } from './unit.js'
import { educationOf, roleOf } from './words.js'

/** A person and where they stand in the file; one whose row was refused, as someone of whom nothing is known. */
export interface PersonRow {
  readonly sheet: string
  readonly row: number
  readonly person: ProfessionalPerson
}

const paths: Paths<'people'> = {
  id: 'number',
  name: 'name',
  citizenNumber: 'citizenNumber',
  title: 'title',
  education: 'education',
  role: 'post',
  'employments.0.unitId': 'unit',
  'employments.0.from': 'from',
  'employments.0.to': 'left',
  retiredOn: 'retired',
}

/** Reads one person and enters them on the roll, even if the row is refused. */
export function readPerson(
  row: RowReader<'people'>,
  unitId: string,
  roll: Roll,
  ledger: Ledger,
): PersonRow | undefined {
  const keys = personKeys(row)
  const id = keys.number ?? row.key
  const isAgain = isListed(roll, keys)
  if (isAgain) row.refuse(keys.number === undefined ? 'citizenNumber' : 'number', 'person-listed-twice')

  const title = row.word('title', titleLevelOf, 'unknown-title')
  const role = row.word('post', roleOf, 'unknown-role')
  if (role === 'professional-manager' && row.text('post')?.startsWith('管理岗'))
    row.note('post', 'manager-assumed')
  const retiredOn = row.date('retired')
  const employment = employmentIn(row, unitId)
  const input = {
    id,
    ...(keys.name === undefined ? {} : { name: keys.name }),
    ...(keys.citizenNumber === undefined ? {} : { citizenNumber: keys.citizenNumber }),
    ...(title === undefined ? {} : { title }),
    ...educationIn(row),
    ...(role === undefined ? {} : { role }),
    ...(employment === undefined ? {} : { employments: [employment] }),
    ...(retiredOn === undefined ? {} : { retiredOn }),
  }
  const start = row.has('joined') ? ({ 'employments.0.from': 'joined' } as const) : {}
  const read = row.settle(parsePerson(input), { ...paths, ...start }, ledger)
  if (isAgain) return undefined
  enter(roll, keys, id)
  const unknown = parsePerson({ id })
  const person = read ?? (unknown.ok ? unknown.value : undefined)
  return person && { sheet: row.sheet, row: row.row, person }
}

// The day of joining the unit, or of the first work of all where the file knows no other.
function employmentIn(row: RowReader<'people'>, unitId: string): Record<string, string> | undefined {
  const from = row.date('joined') ?? row.date('from')
  const to = row.date('left')
  if (from === undefined && to === undefined) return undefined
  return {
    // A unit whose forms do not name it is that of its list, whatever its rows call it.
    unitId: unitId === unnamed ? unitId : tight(row.text('unit') ?? unitId),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}

/** Schooling; 肄业 and 结业 say that somebody did not graduate. */
function educationIn(row: RowReader<'people'>): { education?: string; graduated?: false } {
  let ungraduated = false
  const education = row.word(
    'education',
    (word) => {
      const [, level, leaving] = /^(.*?)\(?(肄业|结业)?\)?$/.exec(word) ?? []
      ungraduated = leaving !== undefined
      return educationOf(level ?? word)
    },
    'unknown-education',
  )
  return education === undefined ? {} : { education, ...(ungraduated ? { graduated: false } : {}) }
}
