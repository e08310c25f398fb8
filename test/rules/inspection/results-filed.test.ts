import { resultsFilingSchema } from '../../../src/entities/results-filing.js'
import { resultsFiled } from '../../../src/rules/inspection/results-filed.js'
import { resultsFiledCases } from '../../cases/results-filed.js'
import { runCases } from '../../support/cases.js'

runCases(resultsFiled, resultsFiledCases, ({ filings, ...facts }) => ({
  ...facts,
  ...(filings && { filings: filings.map((one) => resultsFilingSchema.parse(one)) }),
}))
