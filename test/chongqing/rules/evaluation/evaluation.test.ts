import { evaluatedClassSchema } from '../../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { qualityEvaluationSchema } from '../../../../src/chongqing/entities/evaluation/quality-evaluation.js'
import { assessEvaluation } from '../../../../src/chongqing/rules/evaluation/evaluation.js'
import { evaluationCases } from '../../../cases/evaluation.js'
import { runCases } from '../../../support/run-cases.js'

/** Without the fields that a case takes away. */
const given = (fields: object): unknown => JSON.parse(JSON.stringify(fields))

const hosted = { id: 'c1', hostedBy: 'industry-department', undertakenBy: 'training-provider' }

runCases(assessEvaluation, evaluationCases, (facts) => ({
  class: evaluatedClassSchema.parse(given({ ...hosted, ...facts.class })),
  evaluation: qualityEvaluationSchema.parse(given({ classId: 'c1', ...facts.evaluation })),
}))
