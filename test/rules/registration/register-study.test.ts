import { registrationRequestSchema } from '../../../src/entities/registration-request.js'
import { registerStudy } from '../../../src/rules/registration/register-study.js'
import { registerStudyCases } from '../../cases/register-study.js'
import { runCases } from '../../support/cases.js'

runCases(registerStudy, registerStudyCases, (facts) => ({
  request: registrationRequestSchema.parse({ personId: 'p1', ...facts }),
}))
