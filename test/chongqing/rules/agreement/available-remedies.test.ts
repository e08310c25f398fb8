import { availableRemedies } from '../../../../src/chongqing/rules/agreement/available-remedies.js'
import { availableRemediesCases } from '../../../cases/available-remedies.js'
import { runCases } from '../../../support/run-cases.js'

runCases(availableRemedies, availableRemediesCases)
