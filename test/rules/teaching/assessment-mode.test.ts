import { validAssessmentMode } from '../../../src/rules/teaching/assessment-mode.js'
import { assessmentModeCases } from '../../cases/assessment-mode.js'
import { runCases } from '../../support/cases.js'

runCases(validAssessmentMode, assessmentModeCases)
