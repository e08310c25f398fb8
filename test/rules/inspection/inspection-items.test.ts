import { missingInspectionItems } from '../../../src/rules/inspection/inspection-items.js'
import { inspectionItemsCases } from '../../cases/inspection-items.js'
import { runCases } from '../../support/cases.js'

runCases(missingInspectionItems, inspectionItemsCases)
