import { fillInspection } from '../../../src/chongqing/assessment/inspection-filling.js'
import { inspectionFillingCases } from '../../cases/inspection-filling.js'
import { runCases } from '../../support/run-cases.js'

runCases(fillInspection, inspectionFillingCases)
