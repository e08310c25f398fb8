import { unitSchema } from '../../../../src/chongqing/entities/unit.js'
import { encouragementsFor } from '../../../../src/chongqing/rules/provider/encouragement.js'
import { encouragementCases } from '../../../cases/encouragement.js'
import { runCases } from '../../../support/run-cases.js'

runCases(encouragementsFor, encouragementCases, ({ kind, ...facts }) => ({
  unit: unitSchema.parse({ id: 'u1', ...(kind && { kind }) }),
  ...facts,
}))
