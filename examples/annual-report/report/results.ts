import type { Gathered } from './gather.js'

/** The results as data for other programs: no names, no citizen numbers, and reasons for the unit only. */
export function reportResults({ model, people }: Gathered): string {
  const { year, unit, file, statistics, scope, funding, answer } = model
  const results = {
    unit,
    year,
    filledOn: file.filledOn,
    unitYear: 'value' in answer ? answer.value : null,
    missing: 'missing' in answer ? answer.missing : [],
    scope,
    statistics,
    funding: funding.map((one) => one.answer),
    people: people.map(({ id, hours, statisticalHours, quota, standing, ratio, result }) => ({
      id,
      quota: standing,
      ratio,
      hours,
      statisticalHours,
      required: quota?.required ?? null,
      shortfall: quota?.shortfall ?? null,
      surplus: quota?.surplus ?? null,
      missing: 'missing' in result.year ? result.year.missing : [],
    })),
    problems: file.problems,
    tables: file.tables,
  }
  return `${JSON.stringify(results, null, 2)}\n`
}
