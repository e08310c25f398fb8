import { planBases, planSources } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

const municipal = {
  level: 'municipal',
  lead: 'municipal-personnel',
  together: ['industry-department'],
  bases: planBases,
}
const filings = [{ with: 'municipal-personnel', on: '2021-03-15' }]
const industry = {
  level: 'industry',
  lead: 'industry-organisation',
  sources: planSources,
  adoptedOn: '2021-03-01',
  filings,
}
const district = { ...industry, level: 'district', lead: 'district-personnel' }

const value = (drafting: string, basis: string, filing: string, verdict?: string) => ({
  verdict: verdict ?? ([drafting, basis, filing].includes('not-met') ? 'not-met' : 'met'),
  drafting,
  basis,
  filing,
})

/** The fields of a plan, and the day of the question. */
export interface PlanCaseFacts {
  readonly [field: string]: unknown
  readonly asOf?: string
}

export const planProcedureCases: readonly Case<PlanCaseFacts>[] = [
  {
    name: 'a municipal plan in order',
    facts: municipal,
    expect: {
      status: 'settled',
      value: value('met', 'met', 'not-required'),
      citations: ['23(1):requires'],
      findings: [],
    },
    article: '23(1)',
    why: 'led by municipal personnel with the industries; no filing is asked of it',
  },
  {
    name: 'a municipal plan that was filed and one that is not adopted',
    facts: { ...municipal, adoptedOn: null, filings },
    expect: { status: 'settled', value: value('met', 'met', 'not-required'), findings: [] },
    article: '23(1)',
    why: 'no duty of filing, whatever is said of filings',
  },
  {
    name: 'a municipal plan led by a district',
    facts: { ...municipal, lead: 'district-personnel' },
    expect: {
      status: 'settled',
      value: value('not-met', 'met', 'not-required'),
      findings: [
        {
          code: 'plan-led-by-another',
          severity: 'violation',
          provision: '23(1)',
          data: { level: 'municipal', lead: 'district-personnel' },
        },
      ],
    },
    article: '23(1)',
    why: 'the municipal personnel department leads (牵头)',
  },
  {
    name: 'a municipal plan drawn up alone',
    facts: { ...municipal, together: ['municipal-education'] },
    expect: {
      status: 'settled',
      value: value('not-met', 'met', 'not-required'),
      findings: [{ code: 'plan-drafted-alone', severity: 'violation', provision: '23(1)', data: {} }],
    },
    article: '23(1)',
    why: '会同 the bodies of the industries',
  },
  {
    name: 'a municipal plan without a basis',
    facts: { ...municipal, bases: planBases.slice(1) },
    expect: {
      status: 'settled',
      value: value('met', 'not-met', 'not-required'),
      findings: [
        {
          code: 'plan-basis-missing',
          severity: 'advisory',
          provision: '23(1)',
          data: { basis: 'state-and-trend' },
        },
      ],
    },
    article: '23(1)',
    why: '主要依据, without a command',
  },
  {
    name: 'a municipal plan of which nothing else is known',
    facts: { level: 'municipal' },
    expect: {
      status: 'bounded',
      value: value('undetermined', 'undetermined', 'not-required', 'undetermined'),
      missing: ['plan.lead', 'plan.together', 'plan.bases'],
      findings: [],
    },
    article: '23(1)',
    why: 'its filing is no question',
  },
  ...(['industry-department', 'industry-organisation'] as const).map(
    (lead): Case<PlanCaseFacts> => ({
      name: `an industry plan by ${lead}`,
      facts: { ...industry, lead },
      expect: {
        status: 'settled',
        value: value('met', 'met', 'met'),
        citations: ['23(2):requires'],
        findings: [],
      },
      article: '23(2)',
      why: 'either body of an industry, filed with municipal personnel',
    }),
  ),
  {
    name: 'an industry plan by a personnel department',
    facts: { ...industry, lead: 'municipal-personnel' },
    expect: {
      status: 'settled',
      value: value('not-met', 'met', 'met'),
      findings: ['plan-led-by-another'],
    },
    article: '23(2)',
    why: 'the industry draws up its own plan',
  },
  {
    name: 'a district plan in order',
    facts: district,
    expect: {
      status: 'settled',
      value: value('met', 'met', 'met'),
      citations: ['23(3):requires'],
      findings: [],
    },
    article: '23(3)',
    why: 'by district personnel, filed with municipal personnel',
  },
  {
    name: 'a district plan without regard to the municipal plan',
    facts: { ...district, sources: ['regulation', 'own-needs'] },
    expect: {
      status: 'settled',
      value: value('met', 'not-met', 'met'),
      findings: [
        {
          code: 'plan-source-missing',
          severity: 'violation',
          provision: '23(3)',
          data: { source: 'municipal-plan' },
        },
      ],
    },
    article: '23(3)',
    why: '依据…市级规划的具体要求',
  },
  {
    name: 'a district plan filed with the district itself',
    facts: { ...district, filings: [{ with: 'district-personnel' }] },
    expect: {
      status: 'settled',
      value: value('met', 'met', 'not-met'),
      findings: [
        {
          code: 'plan-filed-elsewhere',
          severity: 'advisory',
          provision: '23(3)',
          data: { with: 'district-personnel' },
        },
        { code: 'plan-not-filed', severity: 'overdue-undated', provision: '23(3)', data: {} },
      ],
    },
    article: '23(3)',
    why: 'filed with the municipal department (市人事行政主管部门), no other level',
  },
  {
    name: 'an industry plan adopted and not filed',
    facts: { ...industry, filings: [] },
    expect: { status: 'settled', value: value('met', 'met', 'not-met'), findings: ['plan-not-filed'] },
    article: '23(2)',
    why: 'binding, without a day: something to look at, and not yet late',
  },
  {
    name: 'filed on the day of the adoption',
    facts: { ...industry, filings: [{ with: 'municipal-personnel', on: '2021-03-01' }] },
    expect: { status: 'settled', value: value('met', 'met', 'met'), findings: [] },
    article: '23(2)',
    why: '出台后: the day can hold both',
  },
  {
    name: 'filed the day before the adoption',
    facts: { ...industry, filings: [{ with: 'municipal-personnel', on: '2021-02-28' }] },
    expect: {
      status: 'settled',
      value: value('met', 'met', 'not-met'),
      findings: [
        {
          code: 'plan-filed-before-adoption',
          severity: 'data-defect',
          provision: '23(2)',
          data: { on: '2021-02-28', adoptedOn: '2021-03-01' },
        },
        'plan-not-filed',
      ],
    },
    article: '23(2)',
    why: 'what is filed is the plan as adopted',
  },
  {
    name: 'filed, on a day that is not known',
    facts: { ...industry, filings: [{ with: 'municipal-personnel' }] },
    expect: { status: 'settled', value: value('met', 'met', 'met') },
    article: '23(2)',
    why: 'nothing says that it was too early',
  },
  {
    name: 'filed, the adoption not known',
    facts: { ...industry, adoptedOn: undefined },
    expect: { status: 'settled', value: value('met', 'met', 'met') },
    article: '23(2)',
    why: 'it was filed',
  },
  {
    name: 'not filed, the adoption not known',
    facts: { ...industry, adoptedOn: undefined, filings: [] },
    expect: {
      status: 'bounded',
      value: value('met', 'met', 'undetermined', 'undetermined'),
      missing: ['plan.adopted-on'],
      findings: [],
    },
    article: '23(2)',
    why: 'a plan that is not adopted has nothing to file',
  },
  {
    name: 'not yet adopted',
    facts: { ...industry, adoptedOn: null, filings: undefined },
    expect: { status: 'settled', value: value('met', 'met', 'not-due'), findings: [] },
    article: '23(2)',
    why: '具体规划方案出台后',
  },
  {
    name: 'the filings not known',
    facts: { ...industry, filings: undefined },
    expect: {
      status: 'bounded',
      value: value('met', 'met', 'undetermined', 'undetermined'),
      missing: ['plan.filings'],
    },
    article: '23(2)',
    why: 'not known is not unfiled',
  },
  {
    name: 'led by another, the rest not known',
    facts: { level: 'industry', lead: 'unit' },
    expect: {
      status: 'bounded',
      value: value('not-met', 'undetermined', 'undetermined'),
      missing: ['plan.sources', 'plan.filings'],
    },
    article: '23(2)',
    why: 'one breach settles the verdict',
  },
  {
    name: 'of unknown level',
    facts: { lead: 'municipal-personnel' },
    expect: {
      status: 'open',
      missing: ['plan.level'],
      citations: ['23(1):requires', '23(2):requires', '23(3):requires'],
    },
    article: '23(1)',
    why: 'the three levels are not treated alike',
  },
  // The day of the question
  {
    name: 'asked on the day before the adoption',
    facts: { ...industry, filings: [], asOf: '2021-02-28' },
    expect: { status: 'settled', value: value('met', 'met', 'not-due'), findings: [] },
    article: '23(2)',
    why: '具体规划方案出台后: it is not adopted yet',
  },
  {
    name: 'asked on the day of the adoption',
    facts: { ...industry, filings: [], asOf: '2021-03-01' },
    expect: {
      status: 'settled',
      value: value('met', 'met', 'not-met'),
      findings: [{ code: 'plan-not-filed', severity: 'overdue-undated', provision: '23(2)', data: {} }],
    },
    article: '23(2)',
    why: 'it is due from then on, and no day is set by which it is late',
  },
  {
    name: 'asked on the day before the filing',
    facts: { ...industry, asOf: '2021-03-14' },
    expect: {
      status: 'settled',
      value: value('met', 'met', 'not-met'),
      findings: ['plan-not-filed'],
    },
    article: '23(2)',
    why: 'it has not been made yet',
  },
  {
    name: 'asked on the day of the filing',
    facts: { ...industry, asOf: '2021-03-15' },
    expect: { status: 'settled', value: value('met', 'met', 'met'), findings: [] },
    article: '23(2)',
    why: 'it has been made',
  },
  {
    name: 'asked before a filing elsewhere',
    facts: { ...industry, filings: [{ with: 'district-personnel', on: '2021-03-15' }], asOf: '2021-03-14' },
    expect: { status: 'settled', value: value('met', 'met', 'not-met'), findings: ['plan-not-filed'] },
    article: '23(2)',
    why: 'what lies ahead is not found either',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { ...industry, asOf: '2021-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '23(2)',
    why: 'a mistake of the calling program',
  },
].map(({ facts, ...rest }) => ({
  ...rest,
  facts: Object.fromEntries(Object.entries(facts).filter(([, known]) => known !== undefined)),
})) as readonly Case<PlanCaseFacts>[]
