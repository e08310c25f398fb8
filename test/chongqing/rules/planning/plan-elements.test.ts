import { assessPlanElements } from '../../../../src/chongqing/rules/planning/plan-elements.js'
import { planElementsCases } from '../../../cases/plan-elements.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessPlanElements, planElementsCases)
