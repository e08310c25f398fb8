import { assessTeachingContents } from '../../../../src/chongqing/rules/teaching/teaching-contents.js'
import { teachingContentsCases } from '../../../cases/teaching-contents.js'
import { runCases } from '../../../support/cases.js'

runCases(assessTeachingContents, teachingContentsCases)
