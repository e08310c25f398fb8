import { assessFundingTrend } from '../../../../src/chongqing/rules/funding/funding-trend.js'
import { fundingTrendCases } from '../../../cases/funding-trend.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessFundingTrend, fundingTrendCases)
