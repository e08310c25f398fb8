import { validateOrigin } from '../../../src/rules/self-study/origin.js'
import { selfStudyOriginCases } from '../../cases/self-study-origin.js'
import { runCases } from '../../support/cases.js'

runCases(validateOrigin, selfStudyOriginCases)
