import { expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { creditedHours } from '../../../src/chongqing/rules/credit-hours/credited-hours.js'
import { personYearCases } from '../../cases/person-year.js'
import { person, record } from '../../support/facts.js'
import { runCases } from '../../support/run-cases.js'

runCases(assessPersonYear, personYearCases, ({ person: changes, records = [], ...facts }) => ({
  person: person(changes),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  ...facts,
}))

test('credited hours that are given along are built on and not made anew', () => {
  const facts = { person: person(), records: [record()], year: 2025 }
  const credited = creditedHours(facts)
  const given = assessPersonYear({ ...facts, credited })
  expect(given.premises[0]).toBe(credited)
  expect(given).toStrictEqual(assessPersonYear(facts))
})
