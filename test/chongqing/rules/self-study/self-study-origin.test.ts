import { assessSelfStudyOrigin } from '../../../../src/chongqing/rules/self-study/self-study-origin.js'
import { selfStudyOriginCases } from '../../../cases/self-study-origin.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessSelfStudyOrigin, selfStudyOriginCases)
