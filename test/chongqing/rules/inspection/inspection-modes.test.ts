import { assessInspectionModes } from '../../../../src/chongqing/rules/inspection/inspection-modes.js'
import { inspectionModesCases } from '../../../cases/inspection-modes.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessInspectionModes, inspectionModesCases)
