import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { type DecisionPurpose, decisionPurposes } from '../../src/chongqing/law/vocabulary.js'
import { type Case, struck } from '../support/cases.js'

interface Facts {
  readonly purpose: DecisionPurpose | 'other'
  readonly on?: string
  /** The answers it rests on: an entry by the parts it has, or a certificate by what was chained and what it now says. */
  readonly basis?: readonly (
    | { readonly entry: readonly ('form' | 'content' | 'time' | 'result')[] }
    | { readonly chained: string; readonly now: string; readonly correctionsChained?: false }
  )[]
}

const whole = ['form', 'content', 'time', 'result'] as const
const weight = { weight: 'one-important-basis', barsByItself: false } as const

export const decisionWeightCases: readonly Case<Facts>[] = [
  ...decisionPurposes.map(
    (purpose): Case<Facts> => ({
      name: purpose,
      facts: { purpose },
      expect: {
        status: 'settled',
        value: { purpose, ...weight, found: [], lackingFacts: [] },
        citations: ['29:sets-value'],
        findings: [],
        readings: [],
        premises: [],
      },
      article: '29',
      why: 'one important basis among others (之一), never an automatic bar',
    }),
  ),
  ...(
    [
      ['title-appraisal', '2015-09-30', 'one-important-basis', '29:sets-value'],
      ['title-appraisal', '2015-10-01', 'important-condition', 'national-2015:weight-for-titles:sets-value'],
      ['title-appraisal', undefined, 'important-condition', 'national-2015:weight-for-titles:sets-value'],
      [
        'licence-registration',
        undefined,
        'necessary-where-law-says',
        'national-2015:weight-for-licences:sets-value',
      ],
      ['promotion', undefined, 'one-important-basis', '29:sets-value'],
    ] as const
  ).map(
    ([purpose, on, weighs, setter]): Case<Facts> => ({
      name: `${purpose} under the national rules${on === undefined ? '' : ` on ${on}`}`,
      facts: { purpose, ...(on !== undefined && { on }) },
      law: { from: national2015 },
      expect: {
        status: 'settled',
        value: { purpose, weight: weighs, barsByItself: false, found: [], lackingFacts: [] },
        citations: setter === '29:sets-value' ? [setter] : ['29:sets-value', setter],
        findings: [],
      },
      article: '29',
      why: 'the national rules make it an important condition for titles, and leave licences to the law of each',
    }),
  ),
  {
    name: 'titles in an edition that sets no weight',
    facts: { purpose: 'title-appraisal' },
    law: { parameters: { 'weight-for-titles': struck } },
    expect: { status: 'unregulated', because: '29:sets-value' },
    article: '29',
    why: 'a struck value is not replaced',
  },
  {
    name: 'a decision on a day that does not exist',
    facts: { purpose: 'title-appraisal', on: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'on' },
    article: '29',
    why: 'a mistake of the caller',
  },
  {
    name: 'another decision',
    facts: { purpose: 'other', basis: [{ entry: ['form'] }] },
    expect: { status: 'inapplicable', because: '29:defines', findings: [], premises: [] },
    article: '29',
    why: 'four decisions are named; for others the text says nothing, and nothing is weighed',
  },
  {
    name: 'on a basis in which nothing was found',
    facts: { purpose: 'promotion', basis: [{ entry: whole }, { chained: 'AB', now: 'AB' }] },
    expect: {
      status: 'settled',
      value: { purpose: 'promotion', ...weight, found: [], lackingFacts: [] },
      citations: ['29:sets-value'],
      findings: [],
      premises: ['certificate-entry', 'certificate-integrity'],
    },
    article: '29',
    why: 'what it rests on is its premises',
  },
  {
    name: 'on a basis with defects',
    facts: {
      purpose: 'title-appraisal',
      basis: [{ entry: ['form', 'content'] }, { chained: 'AB', now: 'AXC' }, { entry: whole }],
    },
    expect: {
      status: 'settled',
      value: {
        purpose: 'title-appraisal',
        ...weight,
        found: [
          {
            rule: 'certificate-entry',
            code: 'entry-part-missing',
            severity: 'data-defect',
            provision: '30.1',
            times: 2,
          },
          {
            rule: 'certificate-integrity',
            code: 'entry-altered',
            severity: 'violation',
            provision: '33',
            times: 1,
          },
          {
            rule: 'certificate-integrity',
            code: 'entry-not-chained',
            severity: 'advisory',
            provision: '33',
            times: 1,
          },
        ],
        lackingFacts: [],
      },
      citations: ['29:sets-value'],
      findings: [
        {
          code: 'basis-has-findings',
          severity: 'advisory',
          provision: '29',
          data: {
            found: [
              { severity: 'data-defect', times: 2 },
              { severity: 'violation', times: 1 },
              { severity: 'advisory', times: 1 },
            ],
          },
        },
      ],
      premises: ['certificate-entry', 'certificate-integrity', 'certificate-entry'],
    },
    article: '29',
    why: 'whoever decides sees every defect, and the text makes a bar of none',
  },
  {
    name: 'on the same answer twice',
    facts: {
      purpose: 'promotion',
      basis: [{ entry: ['form', 'content', 'time'] }, { entry: ['form', 'content', 'time'] }],
    },
    expect: {
      status: 'settled',
      valueHas: {
        found: [
          {
            rule: 'certificate-entry',
            code: 'entry-part-missing',
            severity: 'data-defect',
            provision: '30.1',
            times: 1,
          },
        ],
      },
    },
    article: '29',
    why: 'one finding is one, by however many ways it is reached',
  },
  {
    name: 'on a basis that lacks facts',
    facts: {
      purpose: 'licence-registration',
      basis: [{ chained: 'AB', now: 'AX', correctionsChained: false }, { entry: whole }],
    },
    expect: {
      status: 'settled',
      valueHas: { ...weight, lackingFacts: ['certificate-integrity'] },
      findings: [
        'basis-has-findings',
        {
          code: 'basis-lacks-facts',
          severity: 'advisory',
          provision: '29',
          data: { rules: ['certificate-integrity'] },
        },
      ],
    },
    article: '29',
    why: 'the weight does not depend on them; that they are missing is not hidden',
  },
]
