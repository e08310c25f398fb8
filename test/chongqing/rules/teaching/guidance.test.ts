import { guidanceDocumentSchema } from '../../../../src/chongqing/entities/teaching/guidance-document.js'
import { assessGuidance } from '../../../../src/chongqing/rules/teaching/guidance.js'
import { guidanceCases } from '../../../cases/guidance.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessGuidance, guidanceCases, (document) => ({
  document: guidanceDocumentSchema.parse(document),
}))
