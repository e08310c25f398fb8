import { treatmentDuringStudy } from '../../../../src/chongqing/rules/agreement/treatment-during-study.js'
import { treatmentDuringStudyCases } from '../../../cases/treatment-during-study.js'
import { parsedAgreement } from '../../../support/agreement.js'
import { runCases } from '../../../support/run-cases.js'

runCases(treatmentDuringStudy, treatmentDuringStudyCases, parsedAgreement)
