import { assessUnitStudy } from '../../../src/chongqing/assessment/unit-study.js'
import { unitSchema } from '../../../src/chongqing/entities/unit.js'
import { sent, unitStudyCases } from '../../cases/unit-study.js'
import { parsedAgreement } from '../../support/agreement.js'
import { record } from '../../support/facts.js'
import { runCases } from '../../support/run-cases.js'

/** Without the fields that are `undefined`, which take a default away. */
const known = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

runCases(assessUnitStudy, unitStudyCases, ({ unit, record: changes, ...agreed }) => ({
  unit: unitSchema.parse(known({ id: 'u1', kind: 'enterprise', ...unit })),
  record: record({ ...sent, ...changes }),
  ...parsedAgreement(agreed),
}))
