import type * as z from 'zod'
import type { studyAgreementSchema } from '../../src/chongqing/entities/agreement/study-agreement.js'
import type { TreatmentFacts } from '../../src/chongqing/rules/agreement/treatment-during-study.js'
import type { Case } from '../support/cases.js'

type AgreementInput = Partial<z.input<typeof studyAgreementSchema>>

export interface TreatmentCaseFacts extends Omit<TreatmentFacts, 'agreement'> {
  /** Fields of the agreement; `null`: there is none; absent: not known. */
  readonly agreement?: AgreementInput | null
}

const company = { unitKind: 'enterprise' } as const
const offTheJob = { selectedByOrganisation: true, offTheJob: true } as const
const sent = { ...company, ...offTheJob }
const same = { wages: true, 'social-insurance': true, welfare: true }
const less = { ...same, wages: false }
const measures = { readings: { 'equal-treatment': 'measures-text' } } as const
const notGranted = (severity: 'advisory' | 'violation', provision: '8(2)' | 'R8(4)') =>
  ({ code: 'equal-treatment-not-granted', severity, provision, data: { component: 'wages' } }) as const

export const treatmentDuringStudyCases: readonly Case<TreatmentCaseFacts>[] = [
  {
    name: 'sent off the job, nothing agreed, the same treatment',
    facts: { ...sent, agreement: null, sameTreatment: same },
    expect: {
      status: 'settled',
      value: { verdict: 'met', due: 'same-as-on-post', governedBy: 'regulation', notGranted: [] },
      citations: ['8(2):entitles', 'R6(2):entitles', 'R8(4):requires'],
      readings: ['equal-treatment=regulation'],
      findings: [],
    },
    article: '8(2)',
    why: 'what is due was granted, by both texts',
  },
  {
    name: 'sent off the job, nothing agreed, less',
    facts: { ...sent, agreement: null, sameTreatment: less },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', due: 'same-as-on-post', governedBy: 'regulation', notGranted: ['wages'] },
      citations: ['8(2):entitles', 'R6(2):entitles', 'R8(4):requires'],
      findings: [notGranted('violation', 'R8(4)')],
    },
    article: 'R8(4)',
    why: 'the Regulation promises the same without 一般, and the Measures cannot weaken it',
  },
  {
    name: "the same, by the Measures' own text",
    facts: { ...sent, agreement: null, sameTreatment: less },
    law: measures,
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', due: 'same-as-on-post', governedBy: 'measures', notGranted: ['wages'] },
      citations: ['8(2):entitles'],
      readings: ['equal-treatment=measures-text'],
      findings: [notGranted('advisory', '8(2)')],
    },
    article: '8(2)',
    why: '一般: a departure is advisory under this reading',
  },
  {
    name: 'less in two components',
    facts: {
      ...sent,
      agreement: null,
      sameTreatment: { wages: true, 'social-insurance': false, welfare: false },
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', notGranted: ['social-insurance', 'welfare'] },
      findings: ['equal-treatment-not-granted', 'equal-treatment-not-granted'],
    },
    article: 'R8(4)',
    why: '工资、社会保险和其他福利待遇: each by itself',
  },
  {
    name: 'wages the same, the rest not known',
    facts: { ...sent, agreement: null, sameTreatment: { wages: true } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', notGranted: [] },
      missing: ['study.same-treatment'],
      findings: [],
    },
    article: 'R8(4)',
    why: 'one component is not all',
  },
  {
    name: 'welfare less, the rest not known',
    facts: { ...sent, agreement: null, sameTreatment: { welfare: false } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', notGranted: ['welfare'] },
      missing: ['study.same-treatment'],
      findings: ['equal-treatment-not-granted'],
    },
    article: 'R8(4)',
    why: 'one component that is less is enough',
  },
  {
    name: 'whoever selected the person',
    facts: { ...company, agreement: null, sameTreatment: same },
    expect: {
      status: 'settled',
      value: { verdict: 'met', due: 'same-as-on-post', governedBy: 'regulation', notGranted: [] },
      citations: ['R6(2):entitles', 'R8(4):requires'],
      findings: [],
    },
    article: 'R6(2)',
    why: 'the Regulation asks neither who selected nor whether it was off the job',
  },
  ...(['enterprise', 'public-institution'] as const).map(
    (unitKind): Case<TreatmentCaseFacts> => ({
      name: `in an ${unitKind}, less`,
      facts: { ...sent, agreement: null, sameTreatment: less, unitKind },
      expect: { status: 'settled', findings: [notGranted('violation', 'R8(4)')] },
      article: 'R3',
      why: 'the Regulation reaches it',
    }),
  ),
  {
    name: 'in a state organ, less',
    facts: { ...sent, agreement: null, sameTreatment: less, unitKind: 'state-organ' },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', due: 'same-as-on-post', governedBy: 'measures', notGranted: ['wages'] },
      citations: ['R3:excludes', '8(2):entitles'],
      readings: [],
      findings: [notGranted('advisory', '8(2)')],
    },
    article: 'R3',
    why: 'the Regulation speaks of enterprises and public institutions alone, so that 一般 stands',
  },
  {
    name: 'in a state organ, on the job',
    facts: { offTheJob: false, agreement: null, sameTreatment: less, unitKind: 'state-organ' },
    expect: { status: 'inapplicable', because: '8(2):excludes', findings: [] },
    article: '8(2)',
    why: 'neither text speaks of it',
  },
  {
    name: 'in a state organ, off the job or not is not known',
    facts: { selectedByOrganisation: true, agreement: null, sameTreatment: less, unitKind: 'state-organ' },
    expect: {
      status: 'open',
      missing: ['study.off-the-job'],
      citations: ['R3:excludes', '8(2):entitles'],
      findings: [],
    },
    article: '8(2)',
    why: 'whether anything is due depends on it',
  },
  ...(
    [
      ['not selected by the organisation', { selectedByOrganisation: false }],
      ['not off the job', { offTheJob: false }],
      ['not selected, off the job', { selectedByOrganisation: false, offTheJob: true }],
    ] as const
  ).flatMap(([name, study]): readonly Case<TreatmentCaseFacts>[] => [
    {
      name: `${name}, nothing agreed, less`,
      facts: { ...company, ...study, agreement: null, sameTreatment: less },
      expect: {
        status: 'settled',
        value: {
          verdict: 'not-met',
          due: 'same-as-on-post',
          governedBy: 'regulation',
          notGranted: ['wages'],
        },
        citations: ['R6(2):entitles', 'R8(4):requires'],
        findings: [notGranted('violation', 'R8(4)')],
      },
      article: 'R6(2)',
      why: 'the Regulation promises it for all study',
    },
    {
      name: `${name}, nothing agreed, less, by the Measures' own text`,
      facts: { ...company, ...study, agreement: null, sameTreatment: less },
      law: measures,
      expect: {
        status: 'settled',
        value: {
          verdict: 'not-met',
          due: 'same-as-on-post',
          governedBy: 'regulation',
          notGranted: ['wages'],
        },
        citations: ['R6(2):entitles', 'R8(4):requires'],
        findings: [notGranted('advisory', 'R8(4)')],
      },
      article: 'R6(2)',
      why: 'outside 8(2) the answer is not nothing: the higher norm applies; advisory while the Measures are followed',
    },
  ]),
  // Agreements
  {
    name: 'agreed otherwise before the study',
    facts: { ...sent, agreement: { treatment: 'other' }, studyFrom: '2025-03-03', sameTreatment: less },
    expect: {
      status: 'settled',
      value: { verdict: 'met', due: 'as-agreed', governedBy: 'regulation', notGranted: [] },
      citations: ['8(2):entitles', 'R6(2):entitles', 'R8(4):requires', '10:requires'],
      findings: [],
    },
    article: '8(2)',
    why: 'except as agreed with the unit, to less as well as to more',
  },
  {
    name: 'agreed otherwise on the first day of the study',
    facts: { ...sent, agreement: { treatment: 'other' }, studyFrom: '2025-02-20' },
    expect: { status: 'settled', valueHas: { verdict: 'met', due: 'as-agreed' }, findings: [] },
    article: '8(2)',
    why: 'signed on the first day is not signed afterwards',
  },
  {
    name: 'agreed otherwise one day after the study began',
    facts: { ...sent, agreement: { treatment: 'other' }, studyFrom: '2025-02-19', sameTreatment: less },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', due: 'same-as-on-post' },
      findings: [
        {
          code: 'agreement-after-study-began',
          severity: 'advisory',
          provision: '8(2)',
          data: { signedOn: '2025-02-20', studyFrom: '2025-02-19' },
        },
        notGranted('violation', 'R8(4)'),
      ],
    },
    article: '8(2)',
    why: 'reported and not applied silently',
  },
  {
    name: 'agreed otherwise, outside the Measures',
    facts: { ...company, offTheJob: false, agreement: { treatment: 'other' }, studyFrom: '2025-03-03' },
    expect: {
      status: 'settled',
      value: { verdict: 'met', due: 'as-agreed', governedBy: 'regulation', notGranted: [] },
    },
    article: 'R6(2)',
    why: 'the Regulation makes the same exception',
  },
  {
    name: 'agreed otherwise, the first day not known',
    facts: { ...sent, agreement: { treatment: 'other' }, sameTreatment: less },
    expect: { status: 'open', missing: ['study.first-day'], findings: [] },
    article: '8(2)',
    why: 'whether it came in time is not known',
  },
  {
    name: 'the same agreed and not granted',
    facts: { ...sent, agreement: { treatment: 'same' }, sameTreatment: less },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      citations: ['8(2):entitles', 'R6(2):entitles', 'R8(4):requires', '10:requires'],
      findings: [
        notGranted('violation', 'R8(4)'),
        { code: 'agreed-treatment-not-granted', severity: 'violation', provision: '10', data: {} },
      ],
    },
    article: '10',
    why: 'what is due was promised besides, and a promise must be kept',
  },
  {
    name: 'an agreement silent on treatment',
    facts: { ...sent, agreement: { treatment: null }, sameTreatment: same },
    expect: { status: 'settled', valueHas: { verdict: 'met', due: 'same-as-on-post' } },
    article: '8(2)',
    why: 'it takes the place of the right only as far as it speaks',
  },
  {
    name: 'an agreement whose words on treatment are not known',
    facts: { ...sent, agreement: {}, sameTreatment: same },
    expect: { status: 'open', missing: ['agreement.treatment'] },
    article: '8(2)',
    why: 'what is due depends on it',
  },
  {
    name: "another person's agreement",
    facts: {
      ...sent,
      personId: 'p2',
      agreement: { treatment: 'other' },
      studyFrom: '2025-03-03',
      sameTreatment: same,
    },
    expect: {
      status: 'open',
      missing: ['study.agreement'],
      findings: [{ code: 'agreement-of-another-person', severity: 'data-defect', provision: '10', data: {} }],
    },
    article: '10',
    why: 'it binds nobody else, and what this person agreed is not known',
  },
  {
    name: "the person's own agreement",
    facts: { ...sent, personId: 'p1', agreement: { treatment: null }, sameTreatment: same },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '10',
    why: 'keys are compared exactly',
  },
  // Facts that are not known
  {
    name: 'sent off the job, less, in a unit of which the kind is not known',
    facts: { ...offTheJob, agreement: null, sameTreatment: less },
    expect: { status: 'open', missing: ['unit.kind'], findings: [] },
    article: 'R3',
    why: 'a violation in an enterprise, and a departure from a general rule in a state organ',
  },
  {
    name: 'not off the job, in a unit of which the kind is not known',
    facts: { offTheJob: false, agreement: null, sameTreatment: same },
    law: measures,
    expect: { status: 'open', missing: ['unit.kind'], findings: [] },
    article: 'R3',
    why: 'the Measures do not speak of it, and whether the Regulation does hangs on the kind',
  },
  {
    name: "sent off the job, less, in a unit of which the kind is not known, by the Measures' own text",
    facts: { ...offTheJob, agreement: null, sameTreatment: less },
    law: measures,
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', due: 'same-as-on-post', governedBy: 'measures', notGranted: ['wages'] },
      citations: ['8(2):entitles'],
      findings: [notGranted('advisory', '8(2)')],
    },
    article: '8(2)',
    why: 'what the Measures speak of weighs alike in units of every kind',
  },
  {
    name: 'nothing known',
    facts: company,
    law: measures,
    expect: {
      status: 'open',
      missing: ['study.selected-by-organisation', 'study.off-the-job', 'study.agreement'],
      citations: ['8(2):entitles', 'R6(2):entitles', 'R8(4):requires'],
      findings: [],
    },
    article: '8(2)',
    why: 'not known is neither no nor yes',
  },
  {
    name: 'selected, off the job or not is not known',
    facts: { ...company, selectedByOrganisation: true, agreement: null, sameTreatment: less },
    law: measures,
    expect: { status: 'open', missing: ['study.off-the-job'], findings: [] },
    article: '8(2)',
    why: 'which of the two norms governs depends on it',
  },
  {
    name: 'off the job, by whose selection is not known',
    facts: { ...company, offTheJob: true, agreement: null, sameTreatment: less },
    law: measures,
    expect: { status: 'open', missing: ['study.selected-by-organisation'], findings: [] },
    article: '8(2)',
    why: 'which of the two norms governs depends on it',
  },
  {
    name: 'the agreement not known',
    facts: { ...sent, sameTreatment: less },
    expect: { status: 'open', missing: ['study.agreement'], findings: [] },
    article: '8(2)',
    why: 'an agreement to something else would take the place of the right',
  },
  {
    name: 'what was granted is not known',
    facts: { ...sent, agreement: null },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', due: 'same-as-on-post', governedBy: 'regulation', notGranted: [] },
      missing: ['study.same-treatment'],
      findings: [],
    },
    article: '8(2)',
    why: 'what is due is known all the same',
  },
  {
    name: 'a first day that does not exist',
    facts: { ...sent, agreement: null, studyFrom: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'studyFrom' },
    article: '8(2)',
    why: "the caller's mistake",
  },
]
