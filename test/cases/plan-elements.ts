import { planBases, planParts } from '../../src/chongqing/law/vocabulary.js'
import type { PlanElementsFacts } from '../../src/chongqing/rules/planning/plan-elements.js'
import type { Case } from '../support/cases.js'

export const planElementsCases: readonly Case<PlanElementsFacts>[] = [
  {
    name: 'a municipal plan with all parts and bases',
    facts: { level: 'municipal', parts: planParts, bases: planBases },
    expect: {
      status: 'settled',
      value: { verdict: 'met', missingParts: [], missingBases: [] },
      citations: ['22:defines', '23(1):defines'],
      findings: [],
    },
    article: '22',
    why: 'four parts (22) and four bases (23(1))',
  },
  ...planParts.map(
    (part): Case<PlanElementsFacts> => ({
      name: `a district plan without ${part}`,
      facts: { level: 'district', parts: planParts.filter((one) => one !== part) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missingParts: [part], missingBases: [] },
        citations: ['22:defines'],
        findings: [{ code: 'plan-part-missing', severity: 'advisory', provision: '22', data: { part } }],
      },
      article: '22',
      why: '主要内容包括 commands nobody; the bases of 23(1) are those of the municipal plan only',
    }),
  ),
  ...planBases.map(
    (basis): Case<PlanElementsFacts> => ({
      name: `a municipal plan without ${basis}`,
      facts: { level: 'municipal', parts: planParts, bases: planBases.filter((one) => one !== basis) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missingParts: [], missingBases: [basis] },
        findings: [{ code: 'plan-basis-missing', severity: 'advisory', provision: '23(1)', data: { basis } }],
      },
      article: '23(1)',
      why: '主要依据, an open list without a command',
    }),
  ),
  {
    name: 'an industry plan with all parts',
    facts: { level: 'industry', parts: planParts },
    expect: { status: 'settled', value: { verdict: 'met', missingParts: [], missingBases: [] } },
    article: '22',
    why: 'nothing is asked of its bases here',
  },
  {
    name: 'a municipal plan, its bases not known',
    facts: { level: 'municipal', parts: planParts },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', missingParts: [], missingBases: null },
      missing: ['plan.bases'],
    },
    article: '23(1)',
    why: 'not known is not missing',
  },
  {
    name: 'a municipal plan, its parts not known',
    facts: { level: 'municipal', bases: planBases },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', missingParts: null, missingBases: [] },
      missing: ['plan.parts'],
    },
    article: '22',
    why: 'not known is not missing',
  },
  {
    name: 'a municipal plan without a basis, its parts not known',
    facts: { level: 'municipal', bases: [] },
    expect: {
      status: 'bounded',
      value: { verdict: 'not-met', missingParts: null, missingBases: planBases },
      missing: ['plan.parts'],
    },
    article: '23(1)',
    why: 'one gap settles the verdict',
  },
  {
    name: 'all parts, the level not known',
    facts: { parts: planParts },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', missingParts: [], missingBases: null },
      missing: ['plan.level'],
      citations: ['22:defines'],
    },
    article: '23(1)',
    why: 'only a municipal plan has the four bases',
  },
  {
    name: 'nothing known',
    facts: {},
    expect: { status: 'open', missing: ['plan.parts', 'plan.level'], findings: [] },
    article: '22',
    why: 'nothing can be said',
  },
]
