import { guidanceDocumentSchema } from '../../../src/entities/guidance-document.js'
import { mayIssueGuidance } from '../../../src/rules/teaching/guidance.js'
import { guidanceCases } from '../../cases/guidance.js'
import { runCases } from '../../support/cases.js'

runCases(mayIssueGuidance, guidanceCases, (document) => ({
  document: guidanceDocumentSchema.parse(document),
}))
