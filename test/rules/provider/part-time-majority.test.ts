import { partTimeMajority } from '../../../src/rules/provider/part-time-majority.js'
import { partTimeMajorityCases } from '../../cases/part-time-majority.js'
import { runCases } from '../../support/cases.js'

runCases(partTimeMajority, partTimeMajorityCases)
