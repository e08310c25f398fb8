import { assessUnitYear } from '../../../src/chongqing/assessment/unit-year.js'
import { fundingYearSchema } from '../../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../../src/chongqing/entities/unit.js'
import { unitYearCases } from '../../cases/unit-year.js'
import { runCases } from '../../support/run-cases.js'
import { file, unassignedOf } from '../statistics/file.js'

/** Without the fields that are `undefined`, which take a default away. */
const known = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

runCases(assessUnitYear, unitYearCases, ({ unit, people = [], unassigned, funding, year, asOf }) => ({
  unit: unitSchema.parse(known({ id: 'u1', kind: 'enterprise', divisionCode: '500103', ...unit })),
  people: file(people).map((one, i) => {
    const { adjustment } = people[i] ?? {}
    return adjustment ? { ...one, adjustment } : one
  }),
  ...(unassigned && { unassigned: unassignedOf(unassigned) }),
  ...(funding && {
    funding: fundingYearSchema.parse(known({ unitId: 'u1', year: 2025, payroll: '12000000', ...funding })),
  }),
  year,
  ...(asOf !== undefined && { asOf }),
}))
