import type { ActId } from '../../src/chongqing/law/norms/acts.js'
import type { ProvisionId } from '../../src/chongqing/law/provisions.js'
import type { AuthorityQuestion } from '../../src/chongqing/rules/norms/competent-authority.js'
import type { Case, CitationText, Expected } from '../support/cases.js'

/** The facts, and the authorities expected in short: `municipal-personnel alone 500000`. */
type AuthorityCase = Case<AuthorityQuestion> & { readonly authorities?: readonly string[] }

const at = { place: '500103', system: '卫生' } as const

const city = 'municipal-personnel alone 500000'
const district = 'district-personnel alone 500103'
const industry = ['industry-department alone 卫生', 'industry-organisation alone 卫生'] as const
const levels = [city, district] as const
const everyBody = [...levels, ...industry] as const
const superiors = ['office-of-official alone', 'superior-department alone'] as const
const filedInTheCity = 'municipal-personnel addressed 500000'

/** An act in a district and an industry that are both known. */
const of = (
  act: ActId,
  citations: readonly CitationText[],
  authorities: readonly string[],
  why: string,
): AuthorityCase => ({
  name: act,
  facts: { act, ...at },
  expect: { status: 'settled', citations, findings: [] },
  authorities,
  article: citations[0]?.split(':')[0] as ProvisionId,
  why,
})

/** An act for which the text names no authority. */
const none = (
  act: ActId,
  because: CitationText,
  why = 'it lies on others than authorities',
): AuthorityCase => ({
  name: `${act}: no authority`,
  facts: { act, ...at },
  expect: { status: 'inapplicable', because, findings: [] },
  article: because.split(':')[0] as ProvisionId,
  why,
})

const acts: readonly AuthorityCase[] = [
  of('be-in-charge', ['5:empowers', '6:empowers'], everyBody, 'each in its area or in its industry'),
  of('carry-out-policy', ['5(1):requires', '6(1):requires'], everyBody, 'first item of both articles'),
  of('lead-activities', ['5(1):requires'], levels, '各级'),
  of('supervise-and-inspect', ['5(1):requires', '6(1):requires'], everyBody, 'in both first items'),
  of('set-public-subjects', ['5(2):requires'], levels, '本行政区域内'),
  of('call-up-learners', ['5(2):requires'], [city], '全市: for the whole city, so never a district'),
  of('approve-and-publish-guides', ['5(3):requires'], levels, 'what 6(3) drafts is approved here'),
  of('manage-and-issue-certificates', ['5(4):requires'], levels, '发行 is not 发放'),
  of('build-working-system', ['5(5):requires'], levels, 'fifth item'),
  of(
    'commend',
    ['5(6):empowers', '45:empowers'],
    [...levels, ...levels],
    'in charge of it (5), and it gives it (45)',
  ),
  of(
    'penalise',
    ['5(6):empowers', '46:empowers'],
    [...levels, ...levels],
    'in charge of it (5), and it imposes it (46)',
  ),
  of('see-to-public-subjects', ['6(2):requires'], industry, 'second item of 6'),
  of('draw-up-guides', ['6(3):requires'], industry, 'drafted by the industry, approved under 5(3)'),
  of(
    'file-annual-summary',
    ['6(4):requires'],
    [...industry, filedInTheCity, 'district-personnel addressed 500103'],
    'the item names the personnel department and no level',
  ),
  of('hand-out-certificates', ['6(5):requires'], industry, '发放'),
  of('settle-questions', ['6(6):requires'], industry, 'sixth item of 6'),
  of('report-study', ['7(4):requires'], ['competent-department addressed'], '上级主管部门'),
  of(
    'accept-supervision',
    ['7(5):requires'],
    everyBody.map((one) => one.replace('alone', 'addressed')),
    'those whose supervision the unit accepts',
  ),
  of(
    'complain',
    ['8(3):entitles'],
    [
      'competent-department addressed',
      filedInTheCity,
      'district-personnel addressed 500103',
      'labour-department addressed',
    ],
    'to any of them, in no order',
  ),
  of('fit-content-to-needs', ['11:requires'], everyBody, 'all who set content'),
  of('keep-subject-ratio', ['12.3:requires'], everyBody, 'all who plan'),
  of('organise-collective-training', ['13(1):empowers'], everyBody, 'the organisers named'),
  of('organise-model-seminar', ['13(2):empowers'], [city], '市人事行政主管部门'),
  of('organise-seminar', ['13(2):empowers'], industry, 'beside the units'),
  of('organise-practice-training', ['13(3):empowers'], industry, 'beside the units'),
  of(
    'apply-for-provider-approval',
    ['15.2:requires'],
    ['education-department addressed'],
    '首先向教育行政主管部门',
  ),
  of('have-applicant-evaluated', ['15.2:requires'], ['education-department alone'], 'second step'),
  of(
    'approve-provider',
    ['15.2:empowers'],
    ['municipal-education leads 500000', 'municipal-personnel joins 500000'],
    'the education and the personnel department of the city act together: no district',
  ),
  of('consent-to-public-training', ['15.3:empowers'], ['competent-department alone'], '经主管部门同意'),
  of(
    'file-public-training',
    ['15.3:requires'],
    [filedInTheCity],
    'reported to the personnel department of the city',
  ),
  of('increase-funding', ['18:requires'], ['government alone'], '各级人民政府'),
  of(
    'earmark-funds',
    ['21:requires'],
    ['government alone', ...everyBody],
    'all through whose hands the money goes',
  ),
  of(
    'draft-municipal-plan',
    ['23(1):requires'],
    ['municipal-personnel leads 500000', ...industry.map((one) => one.replace('alone', 'joins'))],
    '牵头，会同',
  ),
  of('draft-industry-plan', ['23(2):requires'], industry, 'by the industry'),
  of(
    'file-industry-plan',
    ['23(2):requires'],
    [...industry, filedInTheCity],
    'sent to the personnel department of the city',
  ),
  of('draft-district-plan', ['23(3):requires'], [district], 'by the district'),
  of(
    'file-district-plan',
    ['23(3):requires'],
    [district, filedInTheCity],
    'sent to the personnel department of the city',
  ),
  of('review-plan', ['24:requires'], everyBody, 'each its own plan'),
  of('inspect-and-evaluate', ['25:requires'], everyBody, '按照管理权限'),
  of('combine-inspection-modes', ['28.1:requires'], everyBody, 'all who inspect'),
  of(
    'file-inspection-results',
    ['28.2:requires'],
    [district, ...industry, filedInTheCity],
    'reported to the personnel department of the city; the city itself files with nobody',
  ),
  of('manage-credits', ['30.2:requires'], industry, '其主管部门'),
  of('report-year', ['32.1:requires'], ['competent-department addressed'], '上报主管部门'),
  of(
    'recheck-certificates',
    ['32.2:requires'],
    [
      'municipal-personnel leads 500000',
      'district-personnel leads 500103',
      ...industry.map((one) => one.replace('alone', 'joins')),
    ],
    '人事行政主管部门会同',
  ),
  of('keep-certificate-number', ['33:requires'], everyBody, 'those who issue and hand out'),
  of('compile-statistics', ['34:requires'], everyBody, 'all who report'),
  of('guide-standardised-teaching', ['35:requires'], levels, '指导协调'),
  of('organise-standardised-teaching', ['35:requires'], industry, '组织实施'),
  of('write-teaching-guides', ['36(1):requires'], industry, 'by 35'),
  of('set-teaching-requirements', ['36(2):requires'], industry, 'by 35'),
  of('choose-providers-and-teachers', ['36(3):requires'], industry, 'by 35'),
  of('roll-out-teaching', ['36(4):requires'], industry, 'by 35'),
  of(
    'countersign-guidance',
    ['38:requires'],
    [...industry.map((one) => one.replace('alone', 'joins')), 'municipal-personnel joins 500000'],
    'countersigned with the city: no district, and nobody leads',
  ),
  of('order-recording-corrected', ['46:requires'], levels, 'a personnel department orders the correction'),
  of('order-conduct-corrected', ['47:requires'], superiors, "the official's own office or the one above"),
  of('discipline-official', ['47:empowers'], superiors, '并可'),
  of('interpret', ['48:empowers'], [city], '市人事局'),
]

const withoutAuthority: readonly AuthorityCase[] = [
  none('see-to-study', '7(1):requires'),
  none('set-own-content', '7(2):requires'),
  none('guarantee-study-time', '7(3):requires'),
  none('record-study', '7(4):requires'),
  none('have-study-time', '8(1):entitles'),
  none('keep-treatment', '8(2):entitles'),
  none('obey-rules', '9(1):requires'),
  none('complete-annual-hours', '9(2):requires'),
  none('bear-agreed-cost', '9(3):requires'),
  none('sue', '10:entitles', 'a court is no authority of the Measures'),
  none('build-learning-organisation', '11:defines', 'a call makes nobody competent'),
  none('use-universities-as-main-channel', '14.1:defines', 'an encouragement makes nobody competent'),
  none('find-partners-by-tender', '14.2:defines', 'an encouragement makes nobody competent'),
  none('teach-within-speciality', '15.1:entitles'),
  none('organise-assessment', '16:requires'),
  none('appoint-qualified-instructors', '17:requires'),
  none('donate', '18:defines', 'an encouragement makes nobody competent'),
  none('keep-funding-floor', '19:requires'),
  none('bear-own-cost', '20:requires'),
  none('misappropriate-funds', '21:excludes', 'nobody is competent for what is forbidden'),
  none('evaluate-class', '27(3):requires'),
  none('count-travel-time', '30.1:excludes', 'nobody is competent for what is forbidden'),
  none('register-study', '31:empowers', 'the unit or the agency registers'),
  none('write-appraisal', '39:requires'),
  none('choose-assessment-mode', '40:empowers', 'the host decides'),
  none('make-up-training', '41:requires'),
  none('arrange-self-study', '42:empowers'),
  none('choose-fit-self-study', '43:requires'),
  none('assess-self-study', '44:requires'),
]

const openly = (
  name: string,
  facts: AuthorityQuestion,
  expect: Expected,
  authorities: readonly string[],
  why: string,
  article: ProvisionId,
): AuthorityCase => ({ name, facts, expect, authorities, why, article })

const instead = (
  act: ActId,
  article: ProvisionId,
  asked: string,
  named: string,
  authorities: readonly string[],
): AuthorityCase => ({
  name: `${act}: the ${asked} asked about`,
  facts: { act, ...at, level: asked === 'district-personnel' ? 'district' : 'municipal' },
  expect: {
    status: 'settled',
    findings: [
      {
        code: 'level-not-competent',
        severity: 'advisory',
        provision: article,
        data: { asked, named } as never,
      },
    ],
  },
  authorities,
  article,
  why: 'where the text names a department, another level does not stand in for it',
})

const wherever: readonly AuthorityCase[] = [
  instead('approve-provider', '15.2', 'district-personnel', 'municipal-personnel', [
    'municipal-education leads 500000',
    'municipal-personnel joins 500000',
  ]),
  instead('file-public-training', '15.3', 'district-personnel', 'municipal-personnel', [filedInTheCity]),
  instead('file-industry-plan', '23(2)', 'district-personnel', 'municipal-personnel', [
    ...industry,
    filedInTheCity,
  ]),
  instead('draft-district-plan', '23(3)', 'municipal-personnel', 'district-personnel', [district]),
  instead('countersign-guidance', '38', 'district-personnel', 'municipal-personnel', [
    ...industry.map((one) => one.replace('alone', 'joins')),
    'municipal-personnel joins 500000',
  ]),
  instead('call-up-learners', '5(2)', 'district-personnel', 'municipal-personnel', [city]),
  instead('interpret', '48', 'district-personnel', 'municipal-personnel', [city]),
  openly(
    'the level of each department may be chosen',
    { act: 'inspect-and-evaluate', ...at, level: 'district' },
    { status: 'settled', findings: [] },
    [district, ...industry],
    '市、区县: both are named, and an industry has no level here',
    '25',
  ),
  ...(['municipal', 'district'] as const).flatMap((level) => [
    openly(
      `the filing of a district's plan, at the level ${level}`,
      { act: 'file-district-plan', ...at, level },
      { status: 'settled', valueHas: { doneBy: ['district-personnel'] }, findings: [] },
      [district, filedInTheCity],
      'the district files and the city is filed with: each has its part',
      '23(3)',
    ),
    openly(
      `the filing of results, at the level ${level}`,
      { act: 'file-inspection-results', ...at, level },
      {
        status: 'settled',
        valueHas: { doneBy: ['district-personnel', 'industry-department', 'industry-organisation'] },
        findings: [],
      },
      [district, ...industry, filedInTheCity],
      'the same of results',
      '28.2',
    ),
  ]),
  openly(
    'a filing by somebody who is no authority',
    { act: 'file-public-training' },
    { status: 'settled', valueHas: { doneBy: ['training-qualified-body'] } },
    [filedInTheCity],
    'who files is said as well as with whom',
    '15.3',
  ),
  openly(
    'a filing that names no level, at the level asked about',
    { act: 'file-annual-summary', ...at, level: 'municipal' },
    { status: 'settled', findings: [] },
    [...industry, filedInTheCity],
    'that of the body itself is the default reading of 6(4)',
    '6(4)',
  ),
  openly(
    'a matter of the whole city',
    { act: 'supervise-and-inspect', place: '500000', system: null },
    { status: 'settled', citations: ['5(1):requires'] },
    [city],
    'a district has its own area and no more',
    '5(1)',
  ),
  openly(
    'a code that stands for the districts together',
    { act: 'supervise-and-inspect', place: '500100', system: null },
    { status: 'settled' },
    [city],
    '市辖区 is no district of its own',
    '5(1)',
  ),
  openly(
    'a place not known',
    { act: 'set-public-subjects' },
    { status: 'bounded', missing: ['matter.place'] },
    [city, 'district-personnel alone'],
    'a district is competent too; which one is not known',
    '5(2)',
  ),
  openly(
    'a place not known, where only the city is named',
    { act: 'file-public-training' },
    { status: 'settled', citations: ['15.3:requires'] },
    [filedInTheCity],
    'the place does not matter',
    '15.3',
  ),
  openly(
    'only the city, at the level asked about',
    { act: 'set-public-subjects', level: 'municipal' },
    { status: 'settled' },
    [city],
    'the place does not matter',
    '5(2)',
  ),
  openly(
    'a district plan in the whole city',
    { act: 'draft-district-plan', place: '500000' },
    { status: 'bounded', missing: ['matter.place'] },
    ['district-personnel alone'],
    'only a district drafts it, and the city is none',
    '23(3)',
  ),
  openly(
    'a system not known',
    { act: 'draft-industry-plan', place: '500103' },
    { status: 'bounded', missing: ['matter.system'] },
    ['industry-department alone', 'industry-organisation alone'],
    'which industry decides',
    '23(2)',
  ),
  openly(
    'neither known',
    { act: 'inspect-and-evaluate' },
    { status: 'bounded', missing: ['matter.place', 'matter.system'], citations: ['25:requires'] },
    [city, 'district-personnel alone', 'industry-department alone', 'industry-organisation alone'],
    'both decide',
    '25',
  ),
  openly(
    'of no industry',
    { act: 'inspect-and-evaluate', place: '500103', system: null },
    { status: 'settled', missing: [] },
    levels,
    'no body of an industry is competent',
    '25',
  ),
  {
    name: 'of no industry, what only an industry does',
    facts: { act: 'draft-industry-plan', place: '500103', system: null },
    expect: { status: 'inapplicable', because: '23(2):requires' },
    article: '23(2)',
    why: 'there is nobody to do it',
  },
  {
    name: 'a place in Chengdu',
    facts: { act: 'inspect-and-evaluate', place: '510104', system: '卫生' },
    expect: { status: 'inapplicable', because: '4:excludes', citations: ['4:excludes'] },
    article: '4',
    why: 'the Measures apply to the city',
  },
  {
    name: 'a place by its name',
    facts: { act: 'inspect-and-evaluate', place: '渝中区' },
    expect: { throws: 'invalid-division', argument: 'place' },
    article: '4',
    why: 'a division code is six digits',
  },
  {
    name: 'a place of seven digits',
    facts: { act: 'inspect-and-evaluate', place: '5001030' },
    expect: { throws: 'invalid-division', argument: 'place' },
    article: '4',
    why: 'a division code is six digits',
  },
]

export const competentAuthorityCases: readonly AuthorityCase[] = [...acts, ...withoutAuthority, ...wherever]
