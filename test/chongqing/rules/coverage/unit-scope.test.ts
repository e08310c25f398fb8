import { unitSchema } from '../../../../src/chongqing/entities/unit.js'
import { classifyUnitScope } from '../../../../src/chongqing/rules/coverage/unit-scope.js'
import { unitScopeCases } from '../../../cases/unit-scope.js'
import { runCases } from '../../../support/run-cases.js'

runCases(classifyUnitScope, unitScopeCases, ({ unit, ...day }) => ({
  unit: unitSchema.parse({ id: 'u1', ...unit }),
  ...day,
}))
