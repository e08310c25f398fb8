import type { OfferedCourse } from '../../src/chongqing/rules/provider/known-steps.js'
import type { Case } from '../support/cases.js'

/** The fields of a provider, as they come from outside, and the course. */
interface RawEligibility {
  readonly provider: object
  readonly course: OfferedCourse
}

const open: OfferedCourse = { field: '土木工程', audience: 'public' }

/** A body founded for teaching, with all its steps in order. */
const founded = {
  kind: 'dedicated-body',
  application: { on: '2025-01-06' },
  evaluation: { on: '2025-02-10' },
  approval: { on: '2025-03-03', by: ['municipal-education', 'municipal-personnel'] },
}

/** A body qualified to train, with consent and filing. */
const qualified = {
  kind: 'training-qualified-body',
  consent: { on: '2025-01-06' },
  filings: [{ with: 'municipal-personnel', on: '2025-01-20' }],
}

const yes = (route: string) => ({ eligible: true, route, missing: [], inOrder: true })
const no = (route: string, missing: readonly string[], inOrder = true) => ({
  eligible: false,
  route,
  missing,
  inOrder,
})
const unsure = (route: string | null, missing: readonly string[] = [], inOrder: boolean | null = true) => ({
  eligible: null,
  route,
  missing,
  inOrder,
})

export const providerEligibilityCases: readonly Case<RawEligibility>[] = [
  {
    name: 'a university within its speciality',
    facts: { provider: { kind: 'regular-university', specialities: ['土木工程'] }, course: open },
    expect: { status: 'settled', value: yes('15.1'), citations: ['15.1:empowers'], findings: [] },
    article: '15.1',
    why: '在其专业范围内, and nothing else is asked of a university',
  },
  {
    name: 'a university outside its speciality',
    facts: { provider: { kind: 'regular-university', specialities: ['会计'] }, course: open },
    expect: {
      status: 'settled',
      value: no('15.1', ['within-speciality']),
      findings: [
        {
          code: 'provider-step-missing',
          severity: 'advisory',
          provision: '15.1',
          data: { step: 'within-speciality' },
        },
      ],
    },
    article: '15.1',
    why: 'what is only permitted (可以) breaks no duty where it is not met',
  },
  {
    name: 'a university of unknown specialities',
    facts: { provider: { kind: 'regular-university' }, course: open },
    expect: { status: 'bounded', value: unsure('15.1'), missing: ['provider.specialities'], findings: [] },
    article: '15.1',
    why: 'not known is not outside',
  },
  {
    name: 'a university, the field of the course not known',
    facts: {
      provider: { kind: 'regular-university', specialities: ['会计'] },
      course: { audience: 'public' },
    },
    expect: { status: 'bounded', value: unsure('15.1'), missing: ['course.field'], findings: [] },
    article: '15.1',
    why: 'whether it lies within the speciality cannot be told',
  },
  {
    name: 'a registered school',
    facts: {
      provider: {
        kind: 'registered-educational-body',
        registeredWithEducation: true,
        specialities: ['土木工程'],
      },
      course: open,
    },
    expect: { status: 'settled', value: yes('15.1'), findings: [] },
    article: '15.1',
    why: 'registered with approval and within its speciality',
  },
  {
    name: 'a school that is not registered',
    facts: {
      provider: {
        kind: 'registered-educational-body',
        registeredWithEducation: false,
        specialities: ['土木工程'],
      },
      course: open,
    },
    expect: {
      status: 'settled',
      value: no('15.1', ['education-registration']),
      findings: ['provider-step-missing'],
    },
    article: '15.1',
    why: '经…批准登记 is what opens the paragraph to it',
  },
  {
    name: 'a school of unknown registration',
    facts: {
      provider: { kind: 'registered-educational-body', specialities: ['土木工程'] },
      course: open,
    },
    expect: { status: 'bounded', value: unsure('15.1'), missing: ['provider.registration'] },
    article: '15.1',
    why: 'not known is not unregistered',
  },
  {
    name: 'a founded body with all steps in order',
    facts: { provider: founded, course: open },
    expect: { status: 'settled', value: yes('15.2'), citations: ['15.2:requires'], findings: [] },
    article: '15.2',
    why: 'application, evaluation, joint approval by the two municipal departments',
  },
  {
    name: 'all steps on one day',
    facts: {
      provider: {
        ...founded,
        application: { on: '2025-03-03' },
        evaluation: { on: '2025-03-03' },
      },
      course: open,
    },
    expect: { status: 'settled', value: yes('15.2'), findings: [] },
    article: '15.2',
    why: 'one day can hold them in their order',
  },
  {
    name: 'approved by a district in place of the city',
    facts: {
      provider: {
        ...founded,
        approval: { on: '2025-03-03', by: ['education-department', 'district-personnel'] },
      },
      course: open,
    },
    expect: {
      status: 'settled',
      value: no('15.2', ['municipal-education-approval', 'municipal-personnel-approval']),
      findings: [
        'provider-step-missing',
        'provider-step-missing',
        'provider-step-by-another',
        'provider-step-by-another',
        'provider-step-by-another',
        'provider-step-by-another',
      ],
    },
    article: '15.2',
    why: 'the two departments of the city (市), no other level',
  },
  {
    name: 'approved by one municipal department alone',
    facts: {
      provider: { ...founded, approval: { on: '2025-03-03', by: ['municipal-education'] } },
      course: open,
    },
    expect: {
      status: 'settled',
      value: no('15.2', ['municipal-personnel-approval']),
      findings: [
        {
          code: 'provider-step-missing',
          severity: 'violation',
          provision: '15.2',
          data: { step: 'municipal-personnel-approval' },
        },
      ],
    },
    article: '15.2',
    why: '会同: both of them',
  },
  {
    name: 'approved the day before the evaluation',
    facts: {
      provider: {
        ...founded,
        approval: { on: '2025-02-09', by: ['municipal-education', 'municipal-personnel'] },
      },
      course: open,
    },
    expect: {
      status: 'settled',
      value: no('15.2', [], false),
      findings: [
        {
          code: 'provider-steps-disordered',
          severity: 'violation',
          provision: '15.2',
          data: { first: 'evaluation', second: 'municipal-education-approval' },
        },
      ],
    },
    article: '15.2',
    why: '首先 … 最后: the order is part of the rule',
  },
  {
    name: 'evaluated before it applied',
    facts: { provider: { ...founded, application: { on: '2025-02-11' } }, course: open },
    expect: { status: 'settled', value: no('15.2', [], false), findings: ['provider-steps-disordered'] },
    article: '15.2',
    why: '首先 the application',
  },
  {
    name: 'no step at all',
    facts: {
      provider: { kind: 'dedicated-body', application: null, evaluation: null, approval: null },
      course: open,
    },
    expect: {
      status: 'settled',
      value: no('15.2', [
        'application',
        'evaluation',
        'municipal-education-approval',
        'municipal-personnel-approval',
      ]),
    },
    article: '15.2',
    why: 'none said explicitly is a fact',
  },
  {
    name: 'no step known',
    facts: { provider: { kind: 'dedicated-body' }, course: open },
    expect: {
      status: 'bounded',
      value: unsure('15.2', [], null),
      missing: ['provider.application', 'provider.evaluation', 'provider.approval'],
      findings: [],
    },
    article: '15.2',
    why: 'not known is not missing',
  },
  {
    name: 'not evaluated, the rest not known',
    facts: { provider: { kind: 'dedicated-body', evaluation: null }, course: open },
    expect: {
      status: 'bounded',
      value: { ...no('15.2', ['evaluation']), inOrder: null },
      missing: ['provider.application', 'provider.approval'],
      findings: ['provider-step-missing'],
    },
    article: '15.2',
    why: 'one missing step settles the answer, and the list of what is missing may still grow',
  },
  {
    name: 'a qualified body with consent and filing',
    facts: { provider: qualified, course: open },
    expect: { status: 'settled', value: yes('15.3'), citations: ['15.3:requires'], findings: [] },
    article: '15.3',
    why: 'consent, then the filing with the municipal personnel department',
  },
  {
    name: 'filed with a district',
    facts: {
      provider: { ...qualified, filings: [{ with: 'district-personnel', on: '2025-01-20' }] },
      course: open,
    },
    expect: {
      status: 'settled',
      value: { ...yes('15.3'), missing: ['filing'] },
      readings: ['filing-effect=report'],
      findings: [
        { code: 'provider-step-missing', severity: 'violation', provision: '15.3', data: { step: 'filing' } },
        {
          code: 'provider-step-by-another',
          severity: 'advisory',
          provision: '15.3',
          data: { step: 'filing', by: 'district-personnel' },
        },
      ],
    },
    article: '15.3',
    why: '市人事行政主管部门: the municipal one',
  },
  {
    name: 'filed with both',
    facts: {
      provider: {
        ...qualified,
        filings: [
          { with: 'district-personnel', on: '2025-01-10' },
          { with: 'municipal-personnel', on: '2025-01-20' },
        ],
      },
      course: open,
    },
    expect: { status: 'settled', value: yes('15.3'), findings: [] },
    article: '15.3',
    why: 'a further filing does no harm',
  },
  {
    name: 'filed before the consent',
    facts: { provider: { ...qualified, consent: { on: '2025-01-21' } }, course: open },
    expect: {
      status: 'settled',
      value: { ...yes('15.3'), inOrder: false },
      findings: [
        {
          code: 'provider-steps-disordered',
          severity: 'violation',
          provision: '15.3',
          data: { first: 'consent', second: 'filing' },
        },
      ],
    },
    article: '15.3',
    why: 'what is filed is training that has been consented to',
  },
  ...(
    [
      ['not filed', { filings: [] }, no('15.3', ['filing'])],
      ['filed before the consent', { consent: { on: '2025-01-21' } }, no('15.3', [], false)],
    ] as const
  ).map(
    ([name, steps, value]): Case<RawEligibility> => ({
      name: `${name}, where the filing is a condition`,
      facts: { provider: { ...qualified, ...steps }, course: open },
      law: { readings: { 'filing-effect': 'condition' } },
      expect: { status: 'settled', value, readings: ['filing-effect=condition'] },
      article: '15.3',
      why: 'the other reading',
    }),
  ),
  {
    name: 'whether it was filed is not known',
    facts: { provider: { kind: qualified.kind, consent: qualified.consent }, course: open },
    expect: {
      status: 'bounded',
      value: { ...yes('15.3'), inOrder: null },
      missing: ['provider.filings'],
      findings: [],
    },
    article: '15.3',
    why: 'a filing that is missing would take nothing away',
  },
  {
    name: 'not filed, for whom not known',
    facts: { provider: { ...qualified, filings: [] }, course: {} },
    expect: {
      status: 'bounded',
      value: { ...yes('15.3'), missing: ['filing'] },
      missing: ['course.audience'],
      findings: [],
    },
    article: '15.3',
    why: 'it may teach either way; whether the duty to file is broken hangs on the audience',
  },
  ...(['in-house', undefined] as const).map(
    (audience): Case<RawEligibility> => ({
      name: `a dedicated body that was not approved, audience ${audience ?? 'not known'}`,
      facts: { provider: { ...founded, approval: null }, course: { audience } },
      expect: {
        status: 'settled',
        value: no('15.2', ['municipal-education-approval', 'municipal-personnel-approval']),
        readings: ['in-house-bodies=approval-needed'],
        findings: ['provider-step-missing', 'provider-step-missing'],
      },
      article: '15.2',
      why: '面向社会 stands in the third paragraph only: the body needs approval whomever it teaches',
    }),
  ),
  {
    name: 'a dedicated body that was not approved and teaches its own staff, which is exempt',
    facts: { provider: { ...founded, approval: null }, course: { audience: 'in-house' } },
    law: { readings: { 'in-house-bodies': 'exempt' } },
    expect: {
      status: 'settled',
      value: yes('in-house'),
      readings: ['in-house-bodies=exempt'],
      findings: [],
    },
    article: '15.2',
    why: 'the other reading',
  },
  {
    name: 'a body of unknown kind that teaches its own staff',
    facts: { provider: {}, course: { audience: 'in-house' } },
    expect: { status: 'open', missing: ['provider.kind'], readings: ['in-house-bodies=approval-needed'] },
    article: '15.2',
    why: 'a dedicated body would need approval',
  },
  {
    name: 'filed before the consent and again after it',
    facts: {
      provider: {
        ...qualified,
        consent: { on: '2025-01-21' },
        filings: [
          { with: 'municipal-personnel', on: '2025-02-01' },
          { with: 'municipal-personnel', on: '2025-01-20' },
        ],
      },
      course: open,
    },
    expect: { status: 'settled', value: yes('15.3'), findings: [] },
    article: '15.3',
    why: 'the later filing is in order',
  },
  {
    name: 'a qualified body without consent and filings',
    facts: { provider: { ...qualified, consent: null, filings: [] }, course: open },
    expect: { status: 'settled', value: no('15.3', ['consent', 'filing']) },
    article: '15.3',
    why: '应经主管部门同意, and the filing',
  },
  {
    name: 'a qualified body that trains its own staff',
    facts: { provider: { ...qualified, consent: null, filings: [] }, course: { audience: 'in-house' } },
    expect: { status: 'settled', value: yes('in-house'), citations: ['15.3:defines'], findings: [] },
    article: '15.3',
    why: '面向社会: training of its own staff is not restricted',
  },
  {
    name: 'a qualified body without consent, for whom not known',
    facts: { provider: { ...qualified, consent: null, filings: [] }, course: {} },
    expect: {
      status: 'bounded',
      value: unsure('15.3', ['consent', 'filing']),
      missing: ['course.audience'],
      findings: [],
    },
    article: '15.3',
    why: 'for its own staff it may; so nothing is breached yet',
  },
  {
    name: 'a qualified body in order, for whom not known',
    facts: { provider: qualified, course: {} },
    expect: { status: 'settled', value: yes('15.3'), findings: [] },
    article: '15.3',
    why: 'it may in either case',
  },
  {
    name: 'a qualified body of which nothing is known',
    facts: { provider: { kind: 'training-qualified-body' }, course: open },
    expect: {
      status: 'bounded',
      value: unsure('15.3', [], null),
      missing: ['provider.consent', 'provider.filings'],
    },
    article: '15.3',
    why: 'not known is not missing',
  },
  {
    name: 'a qualified body whose filing is known and whose consent is not',
    facts: {
      provider: {
        kind: 'training-qualified-body',
        filings: [{ with: 'municipal-personnel', on: '2025-01-20' }],
      },
      course: open,
    },
    expect: { status: 'bounded', value: unsure('15.3', [], null), missing: ['provider.consent'] },
    article: '15.3',
    why: 'the consent may have come before the filing or after it',
  },
  {
    name: 'steps out of their order, for whom not known',
    facts: {
      provider: {
        kind: 'dedicated-body',
        application: { on: '2025-06-02' },
        evaluation: { on: '2025-06-01' },
        approval: null,
      },
      course: {},
    },
    law: { readings: { 'in-house-bodies': 'exempt' } },
    expect: {
      status: 'bounded',
      value: unsure('15.2', ['municipal-education-approval', 'municipal-personnel-approval'], null),
      missing: ['course.audience'],
    },
    article: '15.2',
    why: 'for its own staff nobody asks in which order they came',
  },
  {
    name: 'none of the kinds',
    facts: { provider: { kind: 'other' }, course: open },
    expect: {
      status: 'settled',
      value: { eligible: false, route: null, missing: [], inOrder: true },
      findings: ['provider-without-route'],
    },
    article: '15.3',
    why: 'without a training qualification none of the three paragraphs is open',
  },
  {
    name: 'none of the kinds, for whom not known',
    facts: { provider: { kind: 'other' }, course: {} },
    expect: { status: 'bounded', value: unsure(null), missing: ['course.audience'], findings: [] },
    article: '15.3',
    why: 'its own staff it may train',
  },
  {
    name: 'of unknown kind',
    facts: { provider: {}, course: open },
    expect: {
      status: 'open',
      missing: ['provider.kind'],
      citations: ['15.1:requires', '15.2:requires', '15.3:requires'],
    },
    article: '15.1',
    why: 'the route depends on the kind',
  },
]
