import { assessSelfStudyContent } from '../../../../src/chongqing/rules/self-study/self-study-content.js'
import { selfStudyContentCases } from '../../../cases/self-study-content.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessSelfStudyContent, selfStudyContentCases)
