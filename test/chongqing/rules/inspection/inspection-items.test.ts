import { assessInspectionItems } from '../../../../src/chongqing/rules/inspection/inspection-items.js'
import { inspectionItemsCases } from '../../../cases/inspection-items.js'
import { runCases } from '../../../support/cases.js'

runCases(assessInspectionItems, inspectionItemsCases)
