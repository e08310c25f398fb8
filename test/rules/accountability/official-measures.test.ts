import { measuresForOfficial } from '../../../src/rules/accountability/official-measures.js'
import { officialMeasuresCases } from '../../cases/official-measures.js'
import { runCases } from '../../support/cases.js'

runCases(measuresForOfficial, officialMeasuresCases)
