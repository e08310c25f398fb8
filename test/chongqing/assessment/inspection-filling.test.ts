import { fillInspection } from '../../../src/chongqing/assessment/inspection-filling.js'
import { inspectionFillingCases } from '../../cases/inspection-filling.js'
import { runCases } from '../../support/cases.js'

runCases(fillInspection, inspectionFillingCases)
