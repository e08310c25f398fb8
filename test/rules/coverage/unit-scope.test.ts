import { unitSchema } from '../../../src/entities/unit.js'
import { classifyUnitScope } from '../../../src/rules/coverage/unit-scope.js'
import { unitScopeCases } from '../../cases/unit-scope.js'
import { runCases } from '../../support/cases.js'

runCases(classifyUnitScope, unitScopeCases, ({ unit, ...day }) => ({
  unit: unitSchema.parse({ id: 'u1', ...unit }),
  ...day,
}))
