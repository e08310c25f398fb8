import { assessResponsibilities } from '../../../../src/chongqing/rules/norms/missing-responsibilities.js'
import { missingResponsibilitiesCases } from '../../../cases/missing-responsibilities.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessResponsibilities, missingResponsibilitiesCases)
