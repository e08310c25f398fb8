import { assessInForce } from '../../../../src/chongqing/rules/coverage/in-force.js'
import { inForceCases } from '../../../cases/in-force.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessInForce, inForceCases)
