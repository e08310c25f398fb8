import { assessPartTimeMajority } from '../../../../src/chongqing/rules/provider/part-time-majority.js'
import { partTimeMajorityCases } from '../../../cases/part-time-majority.js'
import { runCases } from '../../../support/cases.js'

runCases(assessPartTimeMajority, partTimeMajorityCases)
