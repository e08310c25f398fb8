import type { Employment, ProfessionalPerson } from '../../chongqing/entities/professional-person.js'
import type { InputOf } from '../../engine/facts/entity.js'
import type { Cell } from '../cells/cell.js'
import { mapped, type ReadResult } from '../read-result.js'
import { readLastDate, readPartialDate } from '../values/dates.js'
import { readKey } from '../values/keys.js'
import { readEducation } from '../words/education.js'
import { readTitle } from '../words/titles/read-title.js'
import { present } from './fields.js'
import { type ColumnsOfPaths, type RowReader, termOf, worded } from './row-reader.js'

/** What a row says of a person beside their keys. */
export type PersonFacts = Omit<InputOf<ProfessionalPerson>, 'id' | 'name' | 'citizenNumber'>

/** The unit whose files are read. One that they do not name is that of its list, whatever its rows call it. */
export interface NamedUnit {
  readonly id: string
  readonly isNamed: boolean
}

/** The column behind each path of a person. */
export const columnsOfPerson: ColumnsOfPaths = {
  id: 'number',
  name: 'name',
  citizenNumber: 'citizenNumber',
  title: 'professionalTitle',
  titleSince: 'titleSince',
  education: 'education',
  educationSince: 'educationSince',
  role: 'role',
  'employments.0.unitId': 'unit',
  'employments.0.from': 'joined',
  'employments.0.to': 'left',
  retiredOn: 'retired',
}

const dateIn = (cell: Cell) => readPartialDate(cell)
const lastDateIn = (cell: Cell) => readLastDate(cell)
const noEndAsNone = (cell: Cell): ReadResult<string> => mapped(readLastDate(cell), (date) => date ?? 'none')
const roleOf = /* @__PURE__ */ termOf('professionalRoles')
const titleOf = /* @__PURE__ */ worded(readTitle)
const educationOf = /* @__PURE__ */ worded(readEducation)

/**
 * The stretch of service at the unit: from the day of joining it, or of the first work of all where the file knows no other; `null`
 * where what stands there was not read.
 */
const employmentIn = (row: RowReader, unit: NamedUnit): Employment | undefined | null => {
  const from =
    row.tryRead('joined', dateIn) ?? (row.has('joined') ? undefined : row.tryRead('worked', dateIn))
  const to = row.has('left') ? row.tryRead('left', lastDateIn) : null
  if (to === undefined) return null
  if (from === undefined) return row.has('joined') || row.has('worked') ? null : undefined
  const asks = unit.isNamed && row.has('unit')
  const named = asks ? row.tryRead('unit', readKey) : unit.id
  if (named === undefined) return null
  return { unitId: named, from, ...(to === null ? {} : { to }) }
}

/** Reads what a row says of a person. A date on which another fact rests and that was not read leaves that fact unknown. */
export const readPersonFacts = (row: RowReader, unit: NamedUnit): PersonFacts => {
  const since = (column: 'titleSince' | 'educationSince') =>
    row.has(column) ? (row.tryRead(column, dateIn) ?? null) : undefined
  const titleSince = since('titleSince')
  const educationSince = since('educationSince')
  const retiredOn = row.has('retired') ? (row.tryRead('retired', noEndAsNone) ?? 'unknown') : undefined
  const role = row.tryRead('role', roleOf)
  const title = row.tryRead('professionalTitle', titleOf)
  const schooling = row.tryRead('education', educationOf)
  const employment = employmentIn(row, unit)
  // Whether somebody has retired decides whether they serve.
  const isServiceUnread = employment === null || retiredOn === 'unknown'
  // What the list leaves out is taken as given; what stands there and was not read may say otherwise.
  const isAllRead =
    row.has('professionalTitle') === (title !== undefined) &&
    row.has('education') === (schooling !== undefined) &&
    row.has('role') === (role !== undefined) &&
    !isServiceUnread
  return present({
    ...(titleSince === null ? {} : { title, titleSince }),
    ...(educationSince === null ? {} : { ...schooling, educationSince }),
    listedAsProfessional: row.around.isOfProfessionals && isAllRead ? true : undefined,
    role,
    employments: employment ? [employment] : undefined,
    serviceUnread: isServiceUnread ? true : undefined,
    retiredOn: retiredOn === 'unknown' || retiredOn === 'none' ? undefined : retiredOn,
  })
}
