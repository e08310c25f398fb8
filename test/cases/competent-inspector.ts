import type * as z from 'zod'
import type { unitSchema } from '../../src/chongqing/entities/unit.js'
import type { InspectingBody } from '../../src/chongqing/rules/norms/competent-inspector.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly body: InspectingBody
  readonly unit: Omit<z.input<typeof unitSchema>, 'id'>
}

const unit = { kind: 'enterprise', divisionCode: '500103', industrySystem: '卫生', rank: 'district' } as const
const { rank: _, ...ofNoRank } = unit
const city: InspectingBody = { actor: 'municipal-personnel' }
const district = (divisionCode?: string): InspectingBody => ({ actor: 'district-personnel', divisionCode })
const industry = (industrySystem?: string): InspectingBody => ({
  actor: 'industry-department',
  industrySystem,
})
const yes = (ground: 'territory' | 'system') => ({ competent: true, ground })
const no = (ground: 'territory' | 'system') => ({ competent: false, ground })

export const competentInspectorCases: readonly Case<Facts>[] = [
  {
    name: 'the municipal personnel department',
    facts: { body: city, unit },
    expect: {
      status: 'settled',
      value: yes('territory'),
      citations: ['25:empowers'],
      findings: [],
      premises: ['unit-scope'],
    },
    article: '25',
    why: 'the whole city is its area',
  },
  {
    name: 'the municipal personnel department, for a unit of the city as a whole',
    facts: { body: city, unit: { ...unit, divisionCode: '500000' } },
    expect: { status: 'settled', value: yes('territory') },
    article: '25',
    why: 'in the city, wherever in it',
  },
  {
    name: "the district's own department",
    facts: { body: district('500103'), unit },
    expect: { status: 'settled', value: yes('territory') },
    article: '25',
    why: '本地区',
  },
  {
    name: "another district's department",
    facts: { body: district('500105'), unit },
    expect: { status: 'settled', value: no('territory'), citations: ['25:empowers'] },
    article: '25',
    why: 'not its area',
  },
  {
    name: 'a district whose own code is not known',
    facts: { body: district(), unit },
    expect: { status: 'open', missing: ['body.division'] },
    article: '25',
    why: 'unknown is neither yes nor no',
  },
  {
    name: 'a unit whose district is not known',
    facts: { body: district('500103'), unit: { kind: 'enterprise', rank: 'district' } },
    expect: { status: 'open', missing: ['unit.division'] },
    article: '25',
    why: 'unknown is neither yes nor no',
  },
  {
    name: 'a unit that is only known to be in the city',
    facts: { body: district('500103'), unit: { ...unit, divisionCode: '500000' } },
    expect: { status: 'open', missing: ['unit.division'] },
    article: '25',
    why: 'it may be in this district or in another',
  },
  {
    name: 'neither district known',
    facts: { body: district(), unit: {} },
    expect: { status: 'open', missing: ['unit.division', 'body.division', 'unit.rank'] },
    article: '25',
    why: 'both decide',
  },
  {
    name: 'the municipal department, for a unit whose place is not known',
    facts: { body: city, unit: { kind: 'enterprise' } },
    expect: { status: 'open', missing: ['unit.division'] },
    article: '4',
    why: 'it may be outside the city',
  },
  {
    name: 'the department of its industry',
    facts: { body: industry('卫生'), unit },
    expect: { status: 'settled', value: yes('system') },
    article: '25',
    why: '本行业',
  },
  {
    name: 'the organisation of its industry',
    facts: { body: { actor: 'industry-organisation', industrySystem: '卫生' }, unit },
    expect: { status: 'settled', value: yes('system') },
    article: '25',
    why: '行业组织',
  },
  {
    name: 'the department of another industry, in the same district',
    facts: { body: { ...industry('教育'), divisionCode: '500103' }, unit },
    expect: { status: 'settled', value: no('system') },
    article: '25',
    why: 'an industry goes by its system and not by its area',
  },
  {
    name: 'an industry not known',
    facts: { body: industry(), unit },
    expect: { status: 'open', missing: ['body.industry-system'] },
    article: '25',
    why: 'unknown is neither yes nor no',
  },
  {
    name: "a unit's industry not known",
    facts: { body: industry('卫生'), unit: { kind: 'enterprise', divisionCode: '500103', rank: 'district' } },
    expect: { status: 'open', missing: ['unit.industry-system'] },
    article: '25',
    why: 'unknown is neither yes nor no',
  },
  // By rank
  ...(['municipal', 'central'] as const).flatMap((rank): Case<Facts>[] => [
    {
      name: `a district's department, for a unit in it of ${rank} rank`,
      facts: { body: district('500103'), unit: { ...unit, rank } },
      expect: { status: 'settled', value: no('territory'), readings: ['competence=area-and-rank'] },
      article: '25',
      why: '按照管理权限: a district does not manage what is above it',
    },
    {
      name: `the municipal department, for a unit of ${rank} rank`,
      facts: { body: city, unit: { ...unit, rank } },
      expect: { status: 'settled', value: yes('territory'), readings: [] },
      article: '25',
      why: 'no body of the Measures stands above the city',
    },
  ]),
  {
    name: "a district's department, for a unit in it of municipal rank, by area alone",
    facts: { body: district('500103'), unit: { ...unit, rank: 'municipal' } },
    law: { readings: { competence: 'area-alone' } },
    expect: { status: 'settled', value: yes('territory'), readings: ['competence=area-alone'] },
    article: '25',
    why: 'the other reading',
  },
  {
    name: 'a unit whose rank is not known, in the district',
    facts: { body: district('500103'), unit: ofNoRank },
    expect: { status: 'open', missing: ['unit.rank'] },
    article: '25',
    why: 'it may be managed above the district',
  },
  {
    name: 'a unit whose rank is not known, in another district',
    facts: { body: district('500105'), unit: ofNoRank },
    expect: { status: 'settled', value: no('territory'), readings: [] },
    article: '25',
    why: 'out of its area it is whatever its rank',
  },
  {
    name: 'an industry department of a district, for a municipal unit',
    facts: { body: { ...industry('卫生'), rank: 'district' }, unit: { ...unit, rank: 'municipal' } },
    expect: { status: 'settled', value: no('system') },
    article: '25',
    why: 'rank counts within an industry too',
  },
  {
    name: 'an industry department of the city, for a unit whose rank is not known',
    facts: { body: { ...industry('卫生'), rank: 'municipal' }, unit: ofNoRank },
    expect: { status: 'settled', value: yes('system'), readings: [] },
    article: '25',
    why: 'whatever it is',
  },
  {
    name: 'an industry department of a rank that is not known, for a municipal unit',
    facts: { body: industry('卫生'), unit: { ...unit, rank: 'municipal' } },
    expect: { status: 'open', missing: ['body.rank'] },
    article: '25',
    why: "the city's is competent and a district's is not",
  },
  {
    name: 'neither rank known within an industry',
    facts: { body: industry('卫生'), unit: ofNoRank },
    expect: { status: 'open', missing: ['body.rank', 'unit.rank'] },
    article: '25',
    why: 'both decide',
  },
  {
    name: 'a unit in Chengdu',
    facts: { body: city, unit: { ...unit, divisionCode: '510104' } },
    expect: { status: 'inapplicable', because: '4:excludes', citations: ['4:excludes'] },
    article: '4',
    why: 'the Measures do not apply to it',
  },
  {
    name: 'a state organ, by the scope of the Regulation',
    facts: { body: city, unit: { ...unit, kind: 'state-organ' } },
    law: { readings: { 'organs-and-social-bodies': 'out-of-scope' } },
    expect: { status: 'inapplicable', because: '4:excludes' },
    article: '4',
    why: 'under that reading the Measures do not apply to it',
  },
  {
    name: 'a district by its name',
    facts: { body: district('渝中区'), unit },
    expect: { throws: 'invalid-division', argument: 'body.divisionCode' },
    article: '25',
    why: 'a division code is six digits',
  },
]
