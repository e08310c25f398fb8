import { unitSchema } from '../../../../src/chongqing/entities/unit.js'
import { assessCompetentInspector } from '../../../../src/chongqing/rules/norms/competent-inspector.js'
import { competentInspectorCases } from '../../../cases/competent-inspector.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessCompetentInspector, competentInspectorCases, ({ body, unit }) => ({
  body,
  unit: unitSchema.parse({ id: 'u1', ...unit }),
}))
