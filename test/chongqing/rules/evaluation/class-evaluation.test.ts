import { evaluatedClassSchema } from '../../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { qualityEvaluationSchema } from '../../../../src/chongqing/entities/evaluation/quality-evaluation.js'
import { assessClassEvaluation } from '../../../../src/chongqing/rules/evaluation/class-evaluation.js'
import { classEvaluationCases } from '../../../cases/class-evaluation.js'
import { runCases } from '../../../support/run-cases.js'

/** Without the fields that a case takes away. */
const given = (fields: object): unknown => JSON.parse(JSON.stringify(fields))

const hosted = {
  id: 'c1',
  hostedBy: 'industry-department',
  undertakenBy: 'training-provider',
  courses: ['k1', 'k2'],
}

runCases(assessClassEvaluation, classEvaluationCases, ({ class: changes, evaluations }) => ({
  class: evaluatedClassSchema.parse(given({ ...hosted, ...changes })),
  evaluations: evaluations?.map((one) => qualityEvaluationSchema.parse(given({ classId: 'c1', ...one }))),
}))
