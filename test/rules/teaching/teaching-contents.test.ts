import { missingTeachingContents } from '../../../src/rules/teaching/teaching-contents.js'
import { teachingContentsCases } from '../../cases/teaching-contents.js'
import { runCases } from '../../support/cases.js'

runCases(missingTeachingContents, teachingContentsCases)
