import { inspectionModesCovered } from '../../../src/rules/inspection/inspection-modes.js'
import { inspectionModesCases } from '../../cases/inspection-modes.js'
import { runCases } from '../../support/cases.js'

runCases(inspectionModesCovered, inspectionModesCases)
