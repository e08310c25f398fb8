import { summaryFilingSchema } from '../../../src/entities/summary-filing.js'
import { annualSummaryFiled } from '../../../src/rules/norms/annual-summary.js'
import { annualSummaryCases } from '../../cases/annual-summary.js'
import { runCases } from '../../support/cases.js'

runCases(annualSummaryFiled, annualSummaryCases, ({ filings, ...facts }) => ({
  ...facts,
  ...(filings && { filings: filings.map((one) => summaryFilingSchema.parse(one)) }),
}))
