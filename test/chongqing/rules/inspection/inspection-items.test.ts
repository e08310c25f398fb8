import { assessInspectionItems } from '../../../../src/chongqing/rules/inspection/inspection-items.js'
import { inspectionItemsCases } from '../../../cases/inspection-items.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessInspectionItems, inspectionItemsCases)
