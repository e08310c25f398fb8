import { assessInspectionModes } from '../../../../src/chongqing/rules/inspection/inspection-modes.js'
import { inspectionModesCases } from '../../../cases/inspection-modes.js'
import { runCases } from '../../../support/cases.js'

runCases(assessInspectionModes, inspectionModesCases)
