// What the tools over rules take, and what it takes to read the files of an office.

import { files, texts, tools, xueshi } from '../library.js'
import { leastTime } from '../measure.js'
import { parsedCity, year } from '../people.js'
import type { Report } from '../results.js'
import { officeOf } from '../sides/office.js'

export async function toolsOverRules(report: Report, isQuick: boolean): Promise<void> {
  const many = parsedCity({ people: 240, seed: 1, complicated: 5, keys: true }).map((one) => ({
    ...one,
    year,
  }))
  const records = many.flatMap((one) => one.records).slice(0, 50)
  const [first] = many
  if (!first) throw new Error('nobody is there')
  const own = records.map((record) =>
    xueshi.parseTrainingRecord.orThrow({ ...record, personId: first.person.id }),
  )
  const facts = { person: first.person, records: own, year }
  const unit = xueshi.parseUnit.orThrow({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
  const people = many
    .slice(0, isQuick ? 15 : 240)
    .map(({ person, records: theirs }) => ({ person, records: theirs }))
  const rounds = isQuick ? 1 : 3
  const sensitivity = await leastTime(() => tools.sensitivityOfMany(xueshi.assessAnnualQuota, many), rounds)
  const boundaries = await leastTime(() => tools.boundaries(xueshi.assessAnnualQuota, facts), rounds)
  // It takes the longest of all here, and is not run to warm up.
  const start = process.cpuUsage()
  tools.boundaries(xueshi.assessUnitYear, { unit, people, year })
  const { user, system } = process.cpuUsage(start)
  const ofUnit = (user + system) / 1000
  report.add({
    id: 'tools',
    title: 'Tools over rules',
    boundary: 'from parsed facts to the report of the tool',
    columns: ['ms'],
    rows: [
      { name: 'sensitivity of the quotas of 240 people', figures: [sensitivity] },
      { name: 'boundaries of a quota with 50 records', figures: [boundaries] },
      { name: `boundaries of the year of a unit of ${people.length} people`, figures: [ofUnit] },
    ],
  })
  report.hold('sensitivity-240', sensitivity)
  report.hold('boundaries-50', boundaries)
  if (isQuick) report.lacks('boundaries of 240 people were not looked for: a quick run takes 15')
  else report.hold('boundaries-240', ofUnit / 1000)
}

export async function officeFiles(report: Report, rounds: number): Promise<void> {
  const [people, studies] = [1600, 20_000]
  const office = Object.entries(officeOf(people, studies))
  const readAll = () =>
    office.flatMap(([name, bytes]) => {
      const read = texts.readCsv(bytes, { name })
      return read.ok ? [read.value] : []
    })
  const sheets = readAll()
  const { records } = files.readUnitFiles(sheets)
  const inputs = records.map(({ record }): unknown => JSON.parse(JSON.stringify(record)))
  const sides = {
    readCsv: readAll,
    readUnitFiles: () => files.readUnitFiles(sheets),
    'parseTrainingRecord of the same studies': () => inputs.map((one) => xueshi.parseTrainingRecord(one)),
  }
  const rows: { name: string; figures: number[] }[] = []
  for (const [name, run] of Object.entries(sides)) {
    rows.push({ name, figures: [((await leastTime(run, rounds)) * 1e6) / (people + studies)] })
  }
  report.add({
    id: 'office',
    title: `Files of a unit, ${people} people, ${studies} studies`,
    boundary: 'from the bytes of text files to sheets of cells, and from these to the facts of everyone',
    columns: ['ns/row'],
    rows,
  })
}
