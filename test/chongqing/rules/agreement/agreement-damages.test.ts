import { damagesForEarlyLeaving } from '../../../../src/chongqing/rules/agreement/agreement-damages.js'
import { agreementDamagesCases } from '../../../cases/agreement-damages.js'
import { runCases } from '../../../support/cases.js'

runCases(damagesForEarlyLeaving, agreementDamagesCases)
