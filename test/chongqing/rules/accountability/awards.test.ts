import { awardPrinciple } from '../../../../src/chongqing/rules/accountability/awards.js'
import { awardsCases } from '../../../cases/awards.js'
import { runCases } from '../../../support/run-cases.js'

runCases(awardPrinciple, awardsCases)
