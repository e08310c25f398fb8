import { remaining } from '../../../src/chongqing/assessment/remaining.js'
import { remainingCases } from '../../cases/remaining.js'
import { person, record } from '../../support/facts.js'
import { runCases } from '../../support/run-cases.js'

runCases(remaining, remainingCases, ({ person: changes, records = [], asOf, adjustment }) => ({
  person: person(changes),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  asOf,
  ...(adjustment && { adjustment }),
}))
