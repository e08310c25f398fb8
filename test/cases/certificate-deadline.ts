import type { CertificateAct } from '../../src/chongqing/rules/certificate/certificate-deadline.js'
import type { Case } from '../support/cases.js'

const caseOf = (
  act: CertificateAct,
  article: '31' | '32.1' | '33',
  why: string,
): Case<{ act: CertificateAct }> => ({
  name: act,
  facts: { act },
  expect: {
    status: 'unregulated',
    because: `${article}:sets-window`,
    parameters: [],
    readings: [],
    findings: [],
  },
  article,
  why,
})

export const certificateDeadlineCases = [
  caseOf('registration', '31', 'after the study; no number of days stands in the text'),
  caseOf('verification', '32.1', 'together with the annual appraisal; no day stands in the text'),
  caseOf('replacement', '33', '及时 binds and names no number of days'),
]
