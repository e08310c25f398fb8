import { assessAssessmentMode } from '../../../../src/chongqing/rules/teaching/assessment-mode.js'
import { assessmentModeCases } from '../../../cases/assessment-mode.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessAssessmentMode, assessmentModeCases)
