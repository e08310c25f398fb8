import { damagesForEarlyLeaving } from '../../../../src/chongqing/rules/agreement/agreement-damages.js'
import { agreementDamagesCases } from '../../../cases/agreement-damages.js'
import { runCases } from '../../../support/run-cases.js'

runCases(damagesForEarlyLeaving, agreementDamagesCases)
