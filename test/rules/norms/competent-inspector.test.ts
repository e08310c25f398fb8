import { unitSchema } from '../../../src/entities/unit.js'
import { isCompetentInspector } from '../../../src/rules/norms/competent-inspector.js'
import { competentInspectorCases } from '../../cases/competent-inspector.js'
import { runCases } from '../../support/cases.js'

runCases(isCompetentInspector, competentInspectorCases, ({ body, unit }) => ({
  body,
  unit: unitSchema.parse({ id: 'u1', ...unit }),
}))
