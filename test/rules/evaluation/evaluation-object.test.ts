import { evaluatedClassSchema } from '../../../src/entities/evaluation.js'
import { isEvaluationObject } from '../../../src/rules/evaluation/evaluation-object.js'
import { evaluationObjectCases } from '../../cases/evaluation-object.js'
import { runCases } from '../../support/cases.js'

runCases(isEvaluationObject, evaluationObjectCases, (facts) => ({
  class: evaluatedClassSchema.parse({ id: 'c1', ...facts }),
}))
