import { remaining } from '../../../src/chongqing/assessment/remaining.js'
import { remainingCases } from '../../cases/remaining.js'
import { runCases } from '../../support/cases.js'
import { person, record } from '../../support/facts.js'

runCases(remaining, remainingCases, ({ person: changes, records = [], asOf }) => ({
  person: person(changes),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  asOf,
}))
