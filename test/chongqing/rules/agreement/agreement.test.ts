import { assessAgreement } from '../../../../src/chongqing/rules/agreement/agreement.js'
import { agreementCases } from '../../../cases/agreement.js'
import { agreementWith } from '../../../support/agreement.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessAgreement, agreementCases, ({ agreement = {}, unknown = [], ...rest }) => {
  const fields = { cost: '9000', costShare: '0.3', serviceMonths: 24, ...agreement }
  const known = Object.entries(fields).filter(([field]) => !(unknown as readonly string[]).includes(field))
  return { ...rest, agreement: agreementWith(Object.fromEntries(known)) }
})
