import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { trainingRecordSchema } from '../../../../src/chongqing/entities/training-record.js'
import { assessRegistration } from '../../../../src/chongqing/rules/registration/registration.js'
import { registrationCases } from '../../../cases/registration.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessRegistration, registrationCases, ({ record, certificate }) => ({
  record: trainingRecordSchema.parse(record),
  certificate: certificate && certificateSchema.parse(certificate),
}))
