import { certificateSchema } from '../../../src/entities/certificate.js'
import { trainingRecordSchema } from '../../../src/entities/training-record.js'
import { assessRegistration } from '../../../src/rules/registration/registration.js'
import { registrationCases } from '../../cases/registration.js'
import { runCases } from '../../support/cases.js'

runCases(assessRegistration, registrationCases, ({ record, certificate }) => ({
  record: trainingRecordSchema.parse(record),
  certificate: certificate && certificateSchema.parse(certificate),
}))
