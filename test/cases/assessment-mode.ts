import {
  type Actor,
  type AssessmentMode,
  actors,
  assessmentModes,
} from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly mode: AssessmentMode
  readonly decidedBy?: Actor
}

const other = { code: 'assessment-mode-other', severity: 'advisory', provision: '40', data: {} } as const

export const assessmentModeCases: readonly Case<Facts>[] = [
  ...assessmentModes.map(
    (mode): Case<Facts> => ({
      name: `${mode}, chosen by the host`,
      facts: { mode, decidedBy: 'host' },
      expect: {
        status: 'settled',
        value: { valid: true, mode, chooser: 'host' },
        citations: ['40:empowers'],
        findings: mode === 'other' ? [other] : [],
      },
      article: '40',
      why: 'an open list; another mode is accepted with a finding',
    }),
  ),
  ...actors
    .filter((decidedBy) => decidedBy !== 'host')
    .map(
      (decidedBy): Case<Facts> => ({
        name: `chosen by ${decidedBy}`,
        facts: { mode: 'closed-book', decidedBy },
        expect: {
          status: 'settled',
          value: { valid: false, mode: 'closed-book', chooser: 'host' },
          findings: [
            {
              code: 'assessment-mode-decided-by-another',
              severity: 'advisory',
              provision: '40',
              data: { by: decidedBy },
            },
          ],
        },
        article: '40',
        why: '由培训主办单位确定, not by the provider nor by anyone else; 可 makes no duty',
      }),
    ),
  {
    name: 'who chose is not known',
    facts: { mode: 'other' },
    expect: { status: 'open', missing: ['assessment.decided-by'], findings: [other] },
    article: '40',
    why: 'not known is not another',
  },
]
