import type { Model } from '../workbench/office/model.js'
import type { YearView } from '../workbench/office/views/year.js'

/** The results as data for other programs: no names, no citizen numbers, and reasons for the unit only. */
export function reportResults(model: Model, { people }: YearView): string {
  const { year, unit, file, statistics, scope, funding, answer } = model
  const yearOf = new Map(model.people.map(({ person, year: own }) => [person.id, own]))
  const results = {
    unit,
    year,
    edition: model.law.edition,
    filledOn: file.filledOn,
    unitYear: 'value' in answer ? answer.value : null,
    missing: 'missing' in answer ? answer.missing : [],
    scope,
    statistics,
    funding: funding.map((one) => one.answer),
    people: people.map(({ id, standing, ratio, hours, required, shortfall, surplus }) => {
      const own = yearOf.get(id)
      return {
        id,
        quota: standing,
        ratio,
        hours,
        statisticalHours: own && 'value' in own ? (own.value.statisticalYear?.hours ?? null) : null,
        required,
        shortfall,
        surplus,
        missing: own && 'missing' in own ? own.missing : [],
      }
    }),
    problems: file.problems,
    tables: file.tables,
  }
  return `${JSON.stringify(results, null, 2)}\n`
}
