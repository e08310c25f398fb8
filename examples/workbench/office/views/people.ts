import { ends, type Figure, plotted } from '../figures.js'
import { hasValue, type SheetProblem, toldHours } from '../library.js'
import type { Model, PersonResult } from '../model.js'
import { departmentsOf } from './departments.js'
import { isToCorrect, rowKey } from './problems.js'

/** Where somebody or something stands towards a requirement. */
export type Standing = 'met' | 'not-met' | 'undetermined' | 'not-assessed'

/** The classes of subjects in the order of the law, and hours of no stated class. */
export const subjectKeys = ['public-required', 'professional', 'elective', 'unclassified'] as const

export type SubjectKey = (typeof subjectKeys)[number]

/** A person's year in one row of the list. */
export interface PersonLine {
  readonly id: string
  readonly name: string
  /** `null`: the list of people does not tell. */
  readonly department: string | null
  readonly standing: Standing
  /** Hours of the calendar year. */
  readonly hours: Figure
  /** `null` where the quota does not apply, as the two after it. */
  readonly required: Figure | null
  readonly shortfall: Figure | null
  readonly surplus: Figure | null
  /** In service for a part of the year only: what is then due the text does not say. */
  readonly isPartYear: boolean
  readonly ratio: Standing
  /** On which side of the ratio a departure lies. */
  readonly publicHours: 'few' | 'many' | null
  readonly bySubject: Readonly<Partial<Record<SubjectKey, Figure>>>
  /** How many places in the rows of theirs are to be corrected. */
  readonly toCorrect: number
}

/** What the list shows of everyone on the roll, in the order of the files. */
export function peopleLines(model: Model): readonly PersonLine[] {
  const departments = departmentsOf(model)
  const problems = problemsByRow(model.file.problems)
  return model.people.map((result) => ({
    ...personLine(result),
    department: departments.get(result.person.id) ?? null,
    toCorrect: [result.member, ...result.records].reduce(
      (sum, place) => sum + (problems.get(rowKey(place)) ?? 0),
      0,
    ),
  }))
}

/** How many problems of each row are to be corrected. */
function problemsByRow(problems: readonly SheetProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const problem of problems) {
    if (isToCorrect(problem)) counts.set(rowKey(problem), (counts.get(rowKey(problem)) ?? 0) + 1)
  }
  return counts
}

function personLine({
  person,
  year,
  quota,
  ratio,
}: PersonResult): Omit<PersonLine, 'department' | 'toCorrect'> {
  const value = hasValue(year) ? year.value : null
  const asked = quota && hasValue(quota) ? quota.value : null
  const told = toldHours(year)
  return {
    id: person.id,
    name: person.name ?? '',
    standing: value?.quota ?? 'not-assessed',
    hours: told(value?.calendarYear.hours ?? '0'),
    required: asked?.required ?? null,
    shortfall: asked?.shortfall ?? null,
    surplus: asked ? told(asked.surplus) : null,
    isPartYear: quota?.findings.some(({ code }) => code === 'part-year-service') ?? false,
    ratio: value?.ratio ?? 'not-assessed',
    publicHours: ratio && hasValue(ratio) ? sideOf(ratio.value.verdict, ratio.value.difference) : null,
    bySubject: Object.fromEntries(
      Object.entries(value?.calendarYear.bySubject ?? {}).map(([key, hours]) => [key, told(hours)]),
    ),
  }
}

const sideOf = (verdict: string, difference: Figure): PersonLine['publicHours'] => {
  if (verdict !== 'not-met') return null
  return plotted(difference).most < 0 ? 'few' : 'many'
}

/** The hours that the year asks for, as the answers themselves say; where nobody was assessed, nothing. */
export const requiredHours = (people: readonly PersonLine[]): string | null => {
  const asked = people.find(({ required, isPartYear }) => required !== null && !isPartYear)?.required
  return asked === undefined || asked === null ? null : ends(asked).most
}

/** The people furthest below their quota first; ranges by what is surely lacking. */
export const byShortfall = (a: PersonLine, b: PersonLine): number =>
  Number(ends(b.shortfall ?? 0).least) - Number(ends(a.shortfall ?? 0).least) || (a.id < b.id ? -1 : 1)
