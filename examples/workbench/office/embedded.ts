import {
  type FundingYear,
  type ProfessionalPerson,
  parseFundingYear,
  parsePerson,
  parseTrainingRecord,
  parseUnit,
  type TrainingRecord,
  type UnitFiles,
} from './library.js'
import type { Settings } from './settings.js'
import type { EditionCounts, YearView } from './views/year.js'

/** A year as a page carries it to be drawn at once. */
export interface EmbeddedYear {
  readonly view: YearView
  readonly editions: EditionCounts
  readonly settings: Settings
}

/**
 * What was read of the files, for whatever is asked later; each record stands once, with whose it may be. Citizen numbers are not in
 * it, nor the sheets themselves.
 */
export type EmbeddedFile = Omit<UnitFiles, 'people' | 'unassigned' | 'records'> & {
  readonly people: readonly Omit<UnitFiles['people'][number], 'records'>[]
  readonly records: UnitFiles['records']
}

/** What a page carries of the files. */
export const embeddedFile = ({ people, unassigned: _, ...file }: UnitFiles): EmbeddedFile => ({
  ...file,
  people: people.map(({ person: { citizenNumber: __, ...person }, sheet, row }) => ({ person, sheet, row })),
})

type Parsed<Entity> = { readonly ok: true; readonly value: Entity } | { readonly ok: false }

/** An entity that was read once and is read again. */
function again<Entity>(parsed: Parsed<Entity>): Entity {
  if (!parsed.ok) throw new Error('what a page carries is not what was written into it')
  return parsed.value
}

/** The files as they were read, from what a page carries. */
export function fileOf(file: EmbeddedFile): UnitFiles {
  const records = file.records.map((row) => ({
    ...row,
    record: again<TrainingRecord>(parseTrainingRecord(row.record)),
  }))
  const recordsOf = new Map<string, TrainingRecord[]>(file.people.map(({ person }) => [person.id, []]))
  for (const { record, personIds } of records) for (const id of personIds) recordsOf.get(id)?.push(record)
  return {
    ...file,
    unit: again(parseUnit(file.unit)),
    funding: file.funding.map((year) => again<FundingYear>(parseFundingYear(year))),
    people: file.people.map(({ person, ...row }) => ({
      ...row,
      person: again<ProfessionalPerson>(parsePerson(person)),
      records: recordsOf.get(person.id) ?? [],
    })),
    records,
    unassigned: records.filter(({ personIds }) => personIds.length === 0).map(({ record }) => record),
  }
}
