import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { personYearCases } from '../../cases/person-year.js'
import { person, record } from '../../support/facts.js'
import { runCases } from '../../support/run-cases.js'

runCases(assessPersonYear, personYearCases, ({ person: changes, records = [], ...facts }) => ({
  person: person(changes),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  ...facts,
}))
