import { assessInstructor } from '../../../../src/chongqing/rules/provider/instructor.js'
import { instructorCases } from '../../../cases/instructor.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessInstructor, instructorCases)
