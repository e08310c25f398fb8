import { summaryFilingSchema } from '../../../../src/chongqing/entities/norms/summary-filing.js'
import { assessAnnualSummary } from '../../../../src/chongqing/rules/norms/annual-summary.js'
import { annualSummaryCases } from '../../../cases/annual-summary.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessAnnualSummary, annualSummaryCases, ({ filings, ...facts }) => ({
  ...facts,
  ...(filings && { filings: filings.map((one) => summaryFilingSchema.parse(one)) }),
}))
