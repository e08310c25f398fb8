import { learningAppraisalSchema } from '../../../../src/chongqing/entities/teaching/learning-appraisal.js'
import { trainingClassSchema } from '../../../../src/chongqing/entities/teaching/training-class.js'
import { appraisalParts } from '../../../../src/chongqing/law/vocabulary.js'
import { assessAppraisal } from '../../../../src/chongqing/rules/teaching/appraisal.js'
import { appraisalCases } from '../../../cases/appraisal.js'
import { runCases } from '../../../support/run-cases.js'
import { known } from './known.js'

runCases(assessAppraisal, appraisalCases, ({ appraisal = {}, class: taught = {} }) => ({
  appraisal: learningAppraisalSchema.parse(
    known({
      classId: 'k1',
      personId: 'p1',
      written: true,
      by: 'v1',
      on: '2025-05-23',
      parts: appraisalParts,
      ...appraisal,
    }),
  ),
  class: trainingClassSchema.parse(
    known({ id: 'k1', form: 'collective-training', providerId: 'v1', to: '2025-05-23', ...taught }),
  ),
}))
