import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { numberOfNextVolume } from '../../../../src/chongqing/rules/certificate/certificate-number.js'
import { certificateNumberCases } from '../../../cases/certificate-number.js'
import { runCases } from '../../../support/run-cases.js'

runCases(numberOfNextVolume, certificateNumberCases, ({ number, occasion }) => ({
  current: certificateSchema.parse({ number, personId: 'p1', entries: [] }),
  occasion,
}))
