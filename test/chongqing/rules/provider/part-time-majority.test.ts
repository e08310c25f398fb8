import { assessPartTimeMajority } from '../../../../src/chongqing/rules/provider/part-time-majority.js'
import { partTimeMajorityCases } from '../../../cases/part-time-majority.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessPartTimeMajority, partTimeMajorityCases)
