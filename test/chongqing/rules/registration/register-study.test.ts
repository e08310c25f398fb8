import { registrationRequestSchema } from '../../../../src/chongqing/entities/registration/registration-request.js'
import { assessStudyRegistration } from '../../../../src/chongqing/rules/registration/register-study.js'
import { registerStudyCases } from '../../../cases/register-study.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessStudyRegistration, registerStudyCases, (facts) => ({
  request: registrationRequestSchema.parse({ personId: 'p1', ...facts }),
}))
