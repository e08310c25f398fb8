import { sanctionFor } from '../../../../src/chongqing/rules/accountability/no-sanction.js'
import { noSanctionCases } from '../../../cases/no-sanction.js'
import { runCases } from '../../../support/run-cases.js'

runCases(sanctionFor, noSanctionCases)
