import { expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { creditedHours } from '../../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { personYearCases } from '../../cases/person-year.js'
import { person, record } from '../../support/facts.js'
import { runCases } from '../../support/run-cases.js'

runCases(assessPersonYear, personYearCases, ({ person: changes, records = [], ...facts }) => ({
  person: person(changes),
  records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
  ...facts,
}))

test('hours are reckoned once, and the verdicts are built on the same', () => {
  const facts = { person: person(), records: [record()], year: 2025 }
  const { premises } = assessPersonYear(facts)
  const [credited, quota, ratio] = premises
  expect(credited).toStrictEqual(creditedHours(facts))
  expect(quota?.premises.find(({ rule }) => rule === 'credited-hours')).toBe(credited)
  expect(ratio?.premises.find(({ rule }) => rule === 'credited-hours')).toBe(credited)
  expect(quota).toStrictEqual(assessAnnualQuota(facts))
  expect(ratio).toStrictEqual(assessSubjectRatio(facts))
})
