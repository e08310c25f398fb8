// One person's year: the outcome alone, with grounds, told; beside engines for rules.

import { chinese, xueshi } from '../library.js'
import { allocated, timesOf } from '../measure.js'
import { handSum, personEngines, plainRecords } from '../peers/person.js'
import { parsedCity, year } from '../people.js'
import type { Report } from '../results.js'

/** Each round asks so often: the engines cost hundreds of times as much. */
const times = 400
/** An answer goes through so much code that some thousands of them have gone by before all of it is compiled. */
const ahead = 20

export async function onePerson(report: Report, rounds: number): Promise<void> {
  const one = parsedCity({ people: 200, seed: 2, complicated: 0, keys: true }).find(
    ({ records }) => records.length === 12,
  )
  if (!one) throw new Error('nobody has twelve records')
  const facts = { ...one, year }
  const plain = plainRecords(one, String(year))
  const engines = await personEngines()
  const often = (run: () => unknown) => async () => {
    for (let i = 0; i < times; i++) await run()
  }
  const without = (run: () => unknown) => () => {
    for (let i = 0; i < times; i++) run()
  }
  const answer = xueshi.assessPersonYear(facts)
  const quota = answer.status === 'settled' && answer.value.quota === 'met'
  for (const { name, hasQuota } of engines) {
    if ((await hasQuota(plain)) !== quota) throw new Error(`${name} says otherwise`)
  }
  const own = [
    { name: 'sums by hand', run: without(() => handSum(plain)) },
    { name: 'personYearFigures: outcome only', run: without(() => xueshi.personYearFigures(facts)) },
    { name: 'personYearOnDemand, no grounds read', run: without(() => xueshi.personYearOnDemand(facts)) },
    {
      name: 'personYearOnDemand, all grounds read',
      run: without(() => xueshi.personYearOnDemand(facts).premises),
    },
    { name: 'assessPersonYear', run: without(() => xueshi.assessPersonYear(facts)) },
    { name: 'explain in Chinese', run: without(() => xueshi.explain(answer, chinese)) },
  ]
  const others = engines.map(({ name, hasQuota }) => ({ name, run: often(() => hasQuota(plain)) }))
  // By themselves: the engines leave so much behind that whoever comes after them pays for it.
  const found = [
    ...(await timesOf(own, times * 1000, rounds, ahead)),
    ...(await timesOf(others, times * 1000, rounds, ahead)),
  ]
  const [, outcome = 0, lazy = 0, grounds = 0, , told = 0] = found.map(({ least }) => least)
  report.add({
    id: 'person',
    title: 'One person’s year, twelve records',
    boundary: 'from parsed records to both verdicts (the engines: from hours as numbers, and citing nothing)',
    columns: ['µs/person', 'median', '× outcome only'],
    rows: found.map(({ name, least, median }) => ({ name, figures: [least, median, least / outcome] })),
  })
  report.hold('person-outcome', outcome)
  report.hold('person-lazy', lazy)
  report.hold('person-grounds', grounds)
  report.hold('person-allocated', allocated(() => xueshi.personYearOnDemand(facts).premises) / 1000)
  report.hold('explain', told)
  const held = { 'person-rules-engine': 'json-rules-engine', 'person-publicodes': 'publicodes' }
  for (const [goal, engine] of Object.entries(held)) {
    const time = found.find(({ name }) => name.startsWith(engine))
    if (time) report.hold(goal, time.least / outcome)
  }
}

/** How many of complicated people the others judge wrongly at eighty hours. */
export async function wrongVerdicts(report: Report, people: number): Promise<void> {
  const city = parsedCity({ people, seed: 5, complicated: 100, keys: true })
  const engines = await personEngines()
  const right = city.map((one) => {
    const { value } = xueshi.personYearFigures({ ...one, year }) as { value?: { quota: string } }
    return value?.quota
  })
  const settled = right.filter((verdict) => verdict === 'met' || verdict === 'not-met').length
  const wrongBy = async (hasQuota: (one: (typeof city)[number]) => unknown): Promise<number> => {
    let wrong = 0
    for (const [at, one] of city.entries()) {
      const said = (await hasQuota(one)) ? 'met' : 'not-met'
      if (right[at] !== said && (right[at] === 'met' || right[at] === 'not-met')) wrong++
    }
    return wrong
  }
  const recordsOf = (one: (typeof city)[number]) => plainRecords(one, String(year))
  const rows = [
    {
      name: 'sums by hand, as loops and databases make them',
      figures: [await wrongBy((one) => handSum(recordsOf(one)).quota)],
    },
    ...(await Promise.all(
      engines.map(async ({ name, hasQuota }) => ({
        name,
        figures: [await wrongBy((one) => hasQuota(recordsOf(one)))],
      })),
    )),
    { name: 'xueshi, outcome only, against assessPersonYear', figures: [wrongOfOwn(city, right)] },
  ]
  report.add({
    id: 'wrong',
    title: `Wrong verdicts on ${people} people whose records overlap, cross the year, share proofs or lack a task book`,
    boundary: `at eighty hours, where the library settles it: ${settled} people`,
    columns: ['wrong'],
    rows,
  })
}

const wrongOfOwn = (city: ReturnType<typeof parsedCity>, right: readonly (string | undefined)[]): number =>
  city.filter((one, at) => {
    const answer = xueshi.assessPersonYear({ ...one, year })
    return right[at] !== ('value' in answer ? answer.value.quota : undefined)
  }).length
