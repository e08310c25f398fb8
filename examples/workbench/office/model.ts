import {
  type AnswerOf,
  assessFundingFloor,
  assessUnitYear,
  type Determination,
  type FundingYear,
  hasValue,
  type Law,
  type PersonOfFiles,
  type ProfessionalPerson,
  premiseOf,
  type RecordRow,
  type Sheet,
  type TrainingRecord,
  type Unit,
  type UnitFiles,
} from './library.js'
import { lawOf, type Settings } from './settings.js'

/** A person of the file with everything that was found about their year. */
export interface PersonResult {
  readonly person: ProfessionalPerson
  readonly member: PersonOfFiles
  readonly records: readonly RecordRow[]
  readonly year: AnswerOf<'person-year'>
  readonly coverage: AnswerOf<'person-coverage'> | undefined
  readonly quota: AnswerOf<'annual-quota'> | undefined
  readonly ratio: AnswerOf<'subject-ratio'> | undefined
  readonly credited: AnswerOf<'credited-hours'> | undefined
}

/** The money of one year with what was found about it. */
interface FundingResult {
  readonly year: number
  readonly funding: FundingYear
  readonly answer: AnswerOf<'funding-floor'>
}

/** Everything the page is drawn from. There is no clock in it: the same files and settings give the same page. */
export interface Model {
  readonly settings: Settings
  readonly law: Law
  readonly year: number
  /** The day on which it is asked, if it lies in the year. */
  readonly asOf: string | null
  readonly unit: Unit
  readonly file: UnitFiles
  /** The sheets that the files were read from; none where only what was read of them is at hand. */
  readonly sheets: readonly Sheet[]
  readonly answer: AnswerOf<'unit-year'>
  readonly scope: AnswerOf<'unit-scope'> | undefined
  readonly statistics: AnswerOf<'annual-statistics'> | undefined
  /** Earliest first; the year of the page may be missing. */
  readonly funding: readonly FundingResult[]
  /** Those on the roll of the unit. */
  readonly people: readonly PersonResult[]
}

/** The year asked for, the latest of the funds, or that of the titles; without them nothing is guessed. */
export function yearOf({ year }: Settings, file: UnitFiles): number | null {
  if (year !== null) return year
  return file.funding.length > 0 ? Math.max(...file.funding.map((one) => one.year)) : file.year
}

/** The facts of a person's year. */
export const personFacts = (
  { person, records }: PersonOfFiles,
  unassigned: readonly TrainingRecord[],
  year: number,
  asOf: string | null,
) => ({
  person,
  records: [...records, ...unassigned],
  year,
  ...(asOf !== null && { asOf }),
})

/** The facts of the unit's year as the library takes them. */
export function unitFacts(file: UnitFiles, year: number, asOf: string | null) {
  const { unit, people, unassigned } = file
  const funding = file.funding.find((one) => one.year === year)
  return { unit, people, unassigned, year, ...(funding && { funding }), ...(asOf !== null && { asOf }) }
}

/** Assesses what a unit's files say of a year. */
export function assess(
  file: UnitFiles,
  year: number,
  settings: Settings,
  sheets: readonly Sheet[] = [],
): Model {
  const law = lawOf(settings)
  const { unit, people } = file
  const asOf = settings.asOf?.startsWith(`${year}-`) ? settings.asOf : null
  const answer = assessUnitYear(unitFacts(file, year, asOf), law)
  const rowsOf = new Map<string, RecordRow[]>(people.map(({ person }) => [person.id, []]))
  for (const row of file.records) for (const id of row.personIds) rowsOf.get(id)?.push(row)
  const memberOf = new Map(people.map((member) => [member.person.id, member]))
  const years = answer.premises.filter((one): one is AnswerOf<'person-year'> => one.rule === 'person-year')
  return {
    settings,
    law,
    year,
    asOf,
    unit,
    file,
    sheets,
    answer,
    scope: premiseOf(answer, 'unit-scope'),
    statistics: premiseOf(answer, 'annual-statistics'),
    funding: file.funding
      .map((funding) => ({
        year: funding.year,
        funding,
        answer: assessFundingFloor({ unit, funding }, law),
      }))
      .sort((a, b) => a.year - b.year),
    people: years.flatMap((one) => {
      const id = idOf(one)
      const member = id === undefined ? undefined : memberOf.get(id)
      return member ? [personResult(member, rowsOf.get(member.person.id) ?? [], one)] : []
    }),
  }
}

/** Whose year it is. */
const idOf = (year: AnswerOf<'person-year'>): string | undefined =>
  hasValue(year) ? year.value.personId : undefined

function personResult(
  member: PersonOfFiles,
  records: readonly RecordRow[],
  year: AnswerOf<'person-year'>,
): PersonResult {
  const quota = premiseOf(year, 'annual-quota')
  return {
    person: member.person,
    member,
    records,
    year,
    quota,
    coverage: quota && premiseOf(quota, 'person-coverage'),
    ratio: premiseOf(year, 'subject-ratio'),
    credited: premiseOf(year, 'credited-hours'),
  }
}

/** Every answer that an answer was built from, itself first. */
export function* answersIn(
  answer: Determination<unknown, unknown>,
): Generator<Determination<unknown, unknown>> {
  yield answer
  for (const premise of answer.premises) yield* answersIn(premise)
}
