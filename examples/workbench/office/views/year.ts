import { type Locale, toldIn } from '../languages.js'
import { assessUnitYear, hasValue, type VerdictCounts } from '../library.js'
import { type Model, unitFacts } from '../model.js'
import { type EditionId, editionIds, editions } from '../settings.js'
import { type FindingGroup, findingGroups } from './findings.js'
import { type ArticleLine, articleLines, type ReadingLine, readingLines } from './law.js'
import { type MoneyLine, moneyLines } from './money.js'
import { type PersonLine, peopleLines, requiredHours } from './people.js'
import { type ProblemLine, problemLines } from './problems.js'
import { type ReturnFigures, returnFigures } from './return.js'
import { type TableLine, tableLines } from './tables.js'
import { type Task, tasksOf } from './tasks.js'

/** A unit's year as the page draws it: plain data, every text of the library's in one language. */
export interface YearView {
  readonly locale: Locale
  readonly unitName: string | null
  readonly unitKind: string | null
  readonly filledOn: string | null
  readonly year: number
  readonly asOf: string | null
  readonly edition: EditionId
  /** The hours that the year asks for; `null` where nobody was assessed. */
  readonly required: string | null
  readonly sizes: { readonly people: number; readonly onRoll: number; readonly records: number }
  readonly quota: VerdictCounts
  readonly ratio: VerdictCounts
  readonly tasks: readonly Task[]
  readonly money: readonly MoneyLine[]
  readonly figures: ReturnFigures | null
  readonly people: readonly PersonLine[]
  readonly findings: readonly FindingGroup[]
  readonly problems: readonly ProblemLine[]
  readonly tables: readonly TableLine[]
  readonly articles: readonly ArticleLine[]
  readonly readings: readonly ReadingLine[]
}

const noCounts: VerdictCounts = { met: 0, notMet: 0, undetermined: 0, notAssessed: 0 }

/** What the page draws of a year. */
export function yearView(model: Model, locale: Locale): YearView {
  const told = toldIn[locale]
  const { unit, file, year, settings, answer } = model
  const people = peopleLines(model)
  const money = moneyLines(model)
  const problems = problemLines(model, told)
  const tables = tableLines(model)
  const counts = hasValue(answer) ? answer.value : { quota: noCounts, ratio: noCounts }
  return {
    locale,
    unitName: unit.name ?? null,
    unitKind: unit.kind === undefined ? null : told.answers.terms.unitKinds[unit.kind],
    filledOn: file.filledOn,
    year,
    asOf: model.asOf,
    edition: settings.edition,
    required: requiredHours(people),
    sizes: { people: file.people.length, onRoll: people.length, records: file.records.length },
    quota: counts.quota,
    ratio: counts.ratio,
    tasks: tasksOf(year, people, money, problems, tables, unit.kind),
    money,
    figures: returnFigures(model),
    people,
    findings: findingGroups(model, told),
    problems,
    tables,
    articles: articleLines(model, told),
    readings: readingLines(model, told),
  }
}

/** How the unit's people stand under each edition of the law. */
export type EditionCounts = Readonly<
  Record<EditionId, { readonly required: string | null; readonly quota: VerdictCounts }>
>

const sliceOfPeople = 50

const sum = (one: VerdictCounts, other: VerdictCounts): VerdictCounts => ({
  met: one.met + other.met,
  notMet: one.notMet + other.notMet,
  undetermined: one.undetermined + other.undetermined,
  notAssessed: one.notAssessed + other.notAssessed,
})

/**
 * The year under every edition, side by side: under that of the page as it was assessed, and under each other one with its own
 * readings, so many people at a time, since what one person's year comes to hangs on nobody else's. `pause` is waited for after each
 * lot.
 */
export async function editionCounts(
  model: Model,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<EditionCounts> {
  const { file, year, asOf, settings, answer } = model
  const facts = unitFacts(file, year, asOf)
  const counts: Partial<Record<EditionId, EditionCounts[EditionId]>> = {}
  for (const id of editionIds) {
    if (id === settings.edition) {
      counts[id] = { required: requiredIn(answer), quota: hasValue(answer) ? answer.value.quota : noCounts }
      continue
    }
    let quota = noCounts
    let required: string | null = null
    for (let at = 0; at < facts.people.length; at += sliceOfPeople) {
      const people = facts.people.slice(at, at + sliceOfPeople)
      const found = assessUnitYear({ ...facts, people }, editions[id])
      if (hasValue(found)) quota = sum(quota, found.value.quota)
      required ??= requiredIn(found)
      await pause()
    }
    counts[id] = { required, quota }
  }
  return counts as EditionCounts
}

type Answer = ReturnType<typeof assessUnitYear>

/** The hours that an edition asks for in the year, as the first answer that read them says. */
function requiredIn(answer: Answer): string | null {
  for (const person of answer.premises) {
    for (const quota of person.premises) {
      const use = quota.parameters.find(({ id }) => id === 'annual-quota-hours')
      if (use) return use.value
    }
  }
  return null
}
