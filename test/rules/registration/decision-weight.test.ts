import { weightInDecision } from '../../../src/rules/registration/decision-weight.js'
import { decisionWeightCases } from '../../cases/decision-weight.js'
import { runCases } from '../../support/cases.js'

runCases(weightInDecision, decisionWeightCases)
