import { stepGuidance } from '../../../../src/chongqing/rules/teaching/guidance-life.js'
import { guidanceLifeCases } from '../../../cases/guidance-life.js'
import { runCases } from '../../../support/run-cases.js'

runCases(stepGuidance, guidanceLifeCases)
