import { assessTeachingContents } from '../../../../src/chongqing/rules/teaching/teaching-contents.js'
import { teachingContentsCases } from '../../../cases/teaching-contents.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessTeachingContents, teachingContentsCases)
