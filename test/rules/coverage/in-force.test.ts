import { isInForce } from '../../../src/rules/coverage/in-force.js'
import { inForceCases } from '../../cases/in-force.js'
import { runCases } from '../../support/cases.js'

runCases(isInForce, inForceCases)
