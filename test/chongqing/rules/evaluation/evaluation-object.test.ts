import { evaluatedClassSchema } from '../../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { assessEvaluationObject } from '../../../../src/chongqing/rules/evaluation/evaluation-object.js'
import { evaluationObjectCases } from '../../../cases/evaluation-object.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessEvaluationObject, evaluationObjectCases, (facts) => ({
  class: evaluatedClassSchema.parse({ id: 'c1', ...facts }),
}))
