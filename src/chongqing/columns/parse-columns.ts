import * as z from 'zod/mini'
import type { EntitySchema } from '../../engine/facts/entity.js'
import { jsonIn } from '../../engine/facts/json.js'
import { kinds } from '../../engine/facts/kinds.js'
import { type Parser, parser } from '../../engine/facts/parser.js'
import { coded } from '../../engine/facts/problem-text.js'
import { runsWhere } from '../../engine/facts/shapes.js'
import { utf8Of } from '../../engine/facts/utf8.js'
import { dateOfDay } from '../../engine/quantity/calendar.js'
import { professionalPersonSchema } from '../entities/professional-person.js'
import { subjectKeys } from '../entities/subject-key.js'
import { trainingRecordSchema } from '../entities/training-record.js'
import { studyForms } from '../law/vocabulary.js'
import { plainFrom } from '../statistics/plain-from.js'
import { endless, formOf, marked, type Rows } from '../statistics/rows.js'
import { sealed } from './building.js'
import type { Columns, RawColumns } from './columns.js'
import { idOf, startOf } from './to-people.js'

/** The kind of each column, and how many it must have for each person, row or text. */
const ofPeople = {
  idEnds: Uint32Array,
  profile: Uint32Array,
  joined: Int32Array,
  left: Int32Array,
  unit: Uint32Array,
  rowEnds: Uint32Array,
  plainFrom: Uint16Array,
  keptOf: Uint32Array,
  lineAt: Float64Array,
  lineBytes: Uint32Array,
} as const
const ofRows = {
  from: Int32Array,
  to: Int32Array,
  amount: Int32Array,
  idle: Uint16Array,
  registeredOn: Int32Array,
  marks: Uint16Array,
} as const
const others = { ids: Uint8Array, kept: Uint8Array, keptEnds: Uint32Array, rank: Uint8Array } as const

type Path = readonly (string | number)[]
type Tell = (path: Path, message: string) => void

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((text) => typeof text === 'string')

/** Tells what is of another kind than the columns are; says whether nothing is. */
const areOfTheirKinds = (value: unknown, tell: Tell): value is RawColumns => {
  let areSound = true
  const check = (path: Path, isSound: boolean, kind: string): void => {
    if (isSound) return
    areSound = false
    tell(path, coded('type', kind))
  }
  const given = Object(value)
  if (given !== value) {
    check([], false, 'object')
    return false
  }
  for (const [name, Kind] of Object.entries({ ...ofPeople, ...others })) {
    check([name], given[name] instanceof Kind, 'array')
  }
  for (const [name, Kind] of Object.entries(ofRows)) {
    check(['rows', name], Object(given.rows)[name] instanceof Kind, 'array')
  }
  for (const name of ['profiles', 'units']) check([name], isTexts(given[name]), 'array')
  return areSound
}

/** Tells where columns that go together do not have the same length, or ends run back or beyond what they are ends of. */
const fitTogether = (columns: RawColumns, tell: Tell): boolean => {
  let areSound = true
  const lack = (path: Path, ...bounds: readonly number[]): void => {
    areSound = false
    tell(path, coded('out-of-range', ...bounds))
  }
  const { idEnds, ids, kept, keptEnds, keptOf, rank, rowEnds, rows } = columns
  const people = idEnds.length
  for (const name of Object.keys(ofPeople) as (keyof typeof ofPeople)[]) {
    if (columns[name].length !== people) lack([name], people, people)
  }
  for (const name of Object.keys(ofRows) as (keyof Rows)[]) {
    if (rows[name].length !== rank.length) lack(['rows', name], rank.length, rank.length)
  }
  const end = (name: string, ends: Uint32Array, of: number): void => {
    let last = 0
    for (const [i, one] of ends.entries()) {
      if (one < last || one > of) lack([name, i], last, of)
      last = Math.max(last, one)
    }
    if (last !== of) lack([name], of, of)
  }
  end('idEnds', idEnds, ids.length)
  end('rowEnds', rowEnds, rank.length)
  end('keptEnds', keptEnds, kept.length)
  end('keptOf', keptOf, keptEnds.length)
  return areSound
}

const isDay = (day: number): boolean => day >= kinds.date.least && day <= kinds.date.most

const isClass = (marks: number): boolean => formOf(marks) < subjectKeys.length + studyForms.length

/** Whether a row says what a record can. */
const isRow = ({ amount, from, marks, registeredOn, to }: Rows, row: number): boolean => {
  const said = marks[row] as number
  const [first, last, entered] = [from[row] as number, to[row] as number, registeredOn[row] as number]
  const isDayless = first === endless && last === -endless && (said & marked.incomplete) !== 0
  const most = (said & marked.inDays) !== 0 && (said & marked.session) !== 0 ? 100 : kinds.hours.most
  return (
    (isDayless || (isDay(first) && isDay(last) && first <= last)) &&
    (amount[row] as number) >= 0 &&
    (amount[row] as number) <= most &&
    (entered === endless || isDay(entered)) &&
    isClass(said)
  )
}

/** What the rows of a record say alike. */
const ofRecord = 0xff_ff & ~(marked.goesOn | marked.inDays)

/** Whether a row goes on with the record of the one before it. */
const goesOn = ({ marks, registeredOn }: Rows, row: number): boolean =>
  (((marks[row] as number) ^ (marks[row - 1] as number)) & ofRecord) === 0 &&
  registeredOn[row] === registeredOn[row - 1]

/** Tells rows that say what no record can, people whose rows do not say that they are plain, and records of which as many are kept as their rows do not tell. */
const tellRows = ({ keptOf, plainFrom: given, rowEnds, rows }: RawColumns, tell: Tell): void => {
  rowEnds.forEach((end, person) => {
    let kept = startOf(keptOf, person)
    const start = startOf(rowEnds, person)
    for (let row = start; row < end; row++) {
      const said = rows.marks[row] as number
      const isFirst = (said & marked.goesOn) === 0
      if (!isRow(rows, row) || !(isFirst || (row > start && goesOn(rows, row)))) {
        tell(['rows', row], coded('option'))
      }
      if (isFirst && (said & marked.incomplete) !== 0) kept++
    }
    const from = plainFrom(rows, start, end)
    if (given[person] !== from) tell(['plainFrom', person], coded('out-of-range', from, from))
    if (kept !== keptOf[person]) tell(['keptOf', person], coded('out-of-range', kept, kept))
  })
}

/** Tells what a schema finds wrong. */
const within = (tell: Tell, path: Path, schema: z.ZodMiniType, given: unknown): void => {
  for (const issue of schema.safeParse(given).error?.issues ?? []) {
    tell([...path, ...(issue.path as Path)], issue.message)
  }
}

/** Tells what is wrong with the texts. */
const tellTexts = ({ kept, keptEnds, profiles }: RawColumns, tell: Tell): void => {
  profiles.forEach((text, i) => {
    const facts = jsonIn(utf8Of(text))
    within(
      tell,
      ['profiles', i],
      professionalPersonSchema,
      Object(facts) === facts ? { ...(facts as object), id: 'p' } : null,
    )
  })
  keptEnds.forEach((end, i) => {
    const text = jsonIn(kept.subarray(startOf(keptEnds, i), end))
    within(tell, ['kept', i], trainingRecordSchema, text ?? null)
  })
}

/** Tells people who are none: places of texts that there are not, ids that are none, employments that no day ends. */
const tellPeople = (columns: RawColumns, tell: Tell): void => {
  const { joined, left, profile, profiles, unit, units } = columns
  profile.forEach((place, person) => {
    if (place >= profiles.length) tell(['profile', person], coded('out-of-range', 0, profiles.length - 1))
    const from = joined[person] as number
    const to = left[person] as number
    const unitId = units[unit[person] as number]
    const only = from === endless ? {} : { employments: [{ unitId, from: isDay(from) && dateOfDay(from) }] }
    within(tell, ['people', person], professionalPersonSchema, { id: idOf(columns, person), ...only })
    if (to !== endless && !(isDay(to) && from <= to)) tell(['left', person], coded('date'))
  })
}

const sound = runsWhere(
  z.check<unknown>(({ value, issues }) => {
    const tell: Tell = (path, message) => {
      issues.push({ code: 'custom', input: undefined, message, path: [...path], continue: true })
    }
    if (!areOfTheirKinds(value, tell) || !fitTogether(value, tell)) return
    tellRows(value, tell)
    tellTexts(value, tell)
    tellPeople(value, tell)
  }),
  () => true,
)

/**
 * Reads columns that come from elsewhere, such as another thread or a file: they are taken as they are, without a copy.
 *
 * Refused are columns of other kinds or lengths than columns have, rows that say what no record can, texts of people and records
 * that their schemas would refuse, and records that are told neither by rows nor by a text.
 *
 * **Legal basis:** Article 34.
 *
 * @example
 * ```ts
 * import { columnsIn, parseColumns } from 'xueshi/columns'
 * const { columns } = columnsIn(new TextEncoder().encode('{"person":{"id":"p1"},"records":[]}'))
 * parseColumns(structuredClone(columns)).ok // => true
 * parseColumns({ ...columns, rank: new Uint8Array(7) }).ok // => false
 * ```
 */
export const parseColumns: Parser<Columns> = /* @__PURE__ */ parser(
  /* @__PURE__ */ z.unknown().check(
    sound,
    /* @__PURE__ */ z.overwrite((value) => sealed({ ...(value as RawColumns) })),
  ) as unknown as EntitySchema<Columns>,
)
