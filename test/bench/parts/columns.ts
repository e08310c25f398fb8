// The return over columns, as it grows to a million people.

import type { Tally } from '../../../src/chongqing/statistics/stored-tally.js'
import { columns, xueshi } from '../library.js'
import { exponent, leastTime } from '../measure.js'
import { countOf, year } from '../people.js'
import type { Report } from '../results.js'
import { cityOf } from '../sides/city.js'

/** So many people are made; a larger city is as many copies of their columns, each in memory of its own. */
const peopleMade = 10_000

export async function growthOfColumns(
  report: Report,
  copies: readonly number[],
  rounds: number,
): Promise<void> {
  if (!columns) return report.lacks('the return over columns, which this version does not have')
  const { addColumns, columnsIn } = columns
  const city = cityOf({ people: peopleMade, seed: 7, complicated: 0, keys: false })
  const bytes = new TextEncoder().encode(city.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const most = Math.max(...copies)
  const pieces = Array.from({ length: most }, () => columnsIn(bytes).columns)
  const returnOf = (many: number) =>
    xueshi.statisticsOf(
      pieces
        .slice(0, many)
        .reduce<Tally>((tally, piece) => addColumns(tally, piece), xueshi.emptyTally(year)),
    )
  // What is left to compile would weigh on the smallest alone.
  returnOf(most)
  const rows: { name: string; figures: number[] }[] = []
  for (const many of copies) {
    const records = countOf(city) * many
    const time = await leastTime(() => returnOf(many), rounds)
    rows.push({ name: `${peopleMade * many} people`, figures: [(time * 1e6) / records, time] })
  }
  report.add({
    id: 'growth-of-columns',
    title: 'The return over columns, as the city grows',
    boundary: 'from columns in memory to the figures',
    columns: ['ns/record', 'ms'],
    rows,
  })
  const [first = 1, last = 1] = [copies[0], copies.at(-1)]
  const [few = 0, all = 0] = [rows[0]?.figures[1], rows.at(-1)?.figures[1]]
  report.hold('columns-growth', exponent(few, all, last / first))
}
