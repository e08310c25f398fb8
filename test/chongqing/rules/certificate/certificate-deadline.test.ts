import { certificateDeadline } from '../../../../src/chongqing/rules/certificate/certificate-deadline.js'
import { certificateDeadlineCases } from '../../../cases/certificate-deadline.js'
import { runCases } from '../../../support/run-cases.js'

runCases(certificateDeadline, certificateDeadlineCases)
