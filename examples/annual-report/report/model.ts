import {
  type AnswerOf,
  assessFundingFloor,
  assessUnitYear,
  type Determination,
  type FundingYear,
  type ProfessionalPerson,
  type RecordRow,
  type Unit,
  type UnitFiles,
} from '../library.js'

/** A person of the file with everything that was found about their year. */
export interface PersonResult {
  readonly person: ProfessionalPerson
  readonly records: readonly RecordRow[]
  readonly year: AnswerOf<'person-year'>
  readonly coverage: AnswerOf<'person-coverage'> | undefined
  readonly quota: AnswerOf<'annual-quota'> | undefined
  readonly ratio: AnswerOf<'subject-ratio'> | undefined
  readonly credited: AnswerOf<'credited-hours'> | undefined
}

/** The money of one year with what was found about it. */
export interface FundingResult {
  readonly year: number
  readonly funding: FundingYear
  readonly answer: AnswerOf<'funding-floor'>
}

/** Everything a report is written from. There is no clock in it: the same files give the same report. */
export interface Model {
  readonly year: number
  readonly unit: Unit
  readonly file: UnitFiles
  readonly answer: AnswerOf<'unit-year'>
  readonly scope: AnswerOf<'unit-scope'>
  readonly statistics: AnswerOf<'annual-statistics'>
  /** Earliest first; the year of the report may be missing. */
  readonly funding: readonly FundingResult[]
  /** Those on the roll of the unit. */
  readonly people: readonly PersonResult[]
}

type PremiseId =
  | 'unit-scope'
  | 'annual-statistics'
  | 'person-coverage'
  | 'annual-quota'
  | 'subject-ratio'
  | 'credited-hours'

/** The premise of that rule. A proof holds its premises as answers of any rule; the rule's id says which. */
const premiseOf = <Id extends PremiseId>(
  { premises }: Determination<unknown, unknown>,
  id: Id,
): AnswerOf<Id> | undefined => premises.find(({ rule }) => rule === id) as AnswerOf<Id> | undefined

/** Assesses what a unit's files say of a year. */
export function assess(file: UnitFiles, year: number): Model {
  const { unit, people, unassigned } = file
  const money = file.funding.find((funding) => funding.year === year)
  const answer = assessUnitYear({ unit, people, unassigned, ...(money && { funding: money }), year })
  const rowsOf = new Map<string, RecordRow[]>(people.map(({ person }) => [person.id, []]))
  for (const row of file.records) for (const id of row.personIds) rowsOf.get(id)?.push(row)
  const outside = new Set(
    answer.findings.flatMap(({ code, data }) => (code === 'people-not-on-roll' ? data.personIds : [])),
  )
  const years = answer.premises.filter((one): one is AnswerOf<'person-year'> => one.rule === 'person-year')
  return {
    year,
    unit,
    file,
    answer,
    scope: premiseOf(answer, 'unit-scope')!,
    statistics: premiseOf(answer, 'annual-statistics')!,
    funding: file.funding
      .map((funding) => ({ year: funding.year, funding, answer: assessFundingFloor({ unit, funding }) }))
      .sort((a, b) => a.year - b.year),
    people: people
      .filter(({ person }) => !outside.has(person.id))
      .map(({ person }, index) => personResult(person, rowsOf.get(person.id) ?? [], years[index]!)),
  }
}

function personResult(
  person: ProfessionalPerson,
  records: readonly RecordRow[],
  year: AnswerOf<'person-year'>,
): PersonResult {
  const quota = premiseOf(year, 'annual-quota')
  return {
    person,
    records,
    year,
    quota,
    coverage: quota && premiseOf(quota, 'person-coverage'),
    ratio: premiseOf(year, 'subject-ratio'),
    credited: premiseOf(year, 'credited-hours'),
  }
}
