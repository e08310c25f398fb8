import { resultsFilingSchema } from '../../../../src/chongqing/entities/inspection/results-filing.js'
import { assessResultsFiled } from '../../../../src/chongqing/rules/inspection/results-filed.js'
import { resultsFiledCases } from '../../../cases/results-filed.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessResultsFiled, resultsFiledCases, ({ filings, ...facts }) => ({
  ...facts,
  ...(filings && { filings: filings.map((one) => resultsFilingSchema.parse(one)) }),
}))
