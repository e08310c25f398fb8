import { appraisalParts, studyForms } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

/** Facts that differ from an appraisal in order; `undefined` takes a fact away. */
interface RawAppraisal {
  readonly appraisal?: object
  readonly class?: object
}

const good = {
  verdict: 'met',
  missingParts: [],
  written: true,
  byProvider: true,
  afterTraining: true,
  deadline: 'none-in-text',
}

export const appraisalCases: readonly Case<RawAppraisal>[] = [
  {
    name: 'in order, on the last day',
    facts: {},
    expect: { status: 'settled', value: good, citations: ['39:requires'], findings: [] },
    article: '39',
    why: 'written, by the provider, four parts, after the training',
  },
  {
    name: 'of an advanced seminar',
    facts: { class: { form: 'advanced-seminar' } },
    expect: { status: 'inapplicable', because: '39:requires', readings: ['collective-scope=form-1'] },
    article: '13(1)',
    why: '集中培训 is the name of the first item, and seminars are an item of their own',
  },
  {
    name: 'of an advanced seminar, where seminars are collective training',
    facts: { class: { form: 'advanced-seminar' } },
    law: { readings: { 'collective-scope': 'forms-1-and-2' } },
    expect: { status: 'settled', value: good, readings: ['collective-scope=forms-1-and-2'], findings: [] },
    article: '13(2)',
    why: 'the other reading',
  },
  {
    name: 'two years after the training',
    facts: { appraisal: { on: '2027-05-23' } },
    expect: { status: 'settled', value: good, findings: [] },
    article: '39',
    why: 'no deadline in the text, and none is made up',
  },
  {
    name: 'on the day before the last',
    facts: { appraisal: { on: '2025-05-22' } },
    expect: {
      status: 'settled',
      value: { ...good, verdict: 'not-met', afterTraining: false },
      findings: [
        {
          code: 'appraisal-before-end',
          severity: 'violation',
          provision: '39',
          data: { on: '2025-05-22', to: '2025-05-23' },
        },
      ],
    },
    article: '39',
    why: '集中培训学习结束后',
  },
  ...appraisalParts.map(
    (part): Case<RawAppraisal> => ({
      name: `without ${part}`,
      facts: { appraisal: { parts: appraisalParts.filter((one) => one !== part) } },
      expect: {
        status: 'settled',
        value: { ...good, verdict: 'not-met', missingParts: [part] },
        findings: [{ code: 'appraisal-part-missing', severity: 'advisory', provision: '39', data: { part } }],
      },
      article: '39',
      why: 'each of the four parts',
    }),
  ),
  {
    name: 'not in writing',
    facts: { appraisal: { written: false } },
    expect: {
      status: 'settled',
      value: { ...good, verdict: 'not-met', written: false },
      findings: [{ code: 'appraisal-not-written', severity: 'violation', provision: '39', data: {} }],
    },
    article: '39',
    why: '书面',
  },
  {
    name: 'by another provider',
    facts: { appraisal: { by: 'v2' } },
    expect: {
      status: 'settled',
      value: { ...good, verdict: 'not-met', byProvider: false },
      findings: [{ code: 'appraisal-by-another', severity: 'violation', provision: '39', data: {} }],
    },
    article: '39',
    why: 'the provider of that class',
  },
  {
    name: 'of another class',
    facts: { appraisal: { classId: 'k2' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [{ code: 'appraisal-of-another-class', severity: 'data-defect', provision: '39', data: {} }],
    },
    article: '39',
    why: 'it says nothing of this class',
  },
  {
    name: 'of someone who took part',
    facts: { class: { personIds: ['p2', 'p1'] } },
    expect: { status: 'settled', value: good, findings: [] },
    article: '39',
    why: 'one of the class',
  },
  {
    name: 'of someone who did not take part',
    facts: { class: { personIds: ['p2'] } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [{ code: 'appraisal-of-outsider', severity: 'data-defect', provision: '39', data: {} }],
    },
    article: '39',
    why: 'not one of the class',
  },
  {
    name: 'whether in writing not known',
    facts: { appraisal: { written: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good, verdict: 'undetermined', written: null },
      missing: ['appraisal.written'],
      findings: [],
    },
    article: '39',
    why: 'not known is not oral',
  },
  {
    name: 'the author not known',
    facts: { appraisal: { by: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good, verdict: 'undetermined', byProvider: null },
      missing: ['appraisal.author'],
    },
    article: '39',
    why: 'not known is not another',
  },
  {
    name: 'the provider not known',
    facts: { class: { providerId: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good, verdict: 'undetermined', byProvider: null },
      missing: ['class.provider'],
    },
    article: '39',
    why: 'with whom the author compares is not known',
  },
  {
    name: 'neither day known',
    facts: { appraisal: { on: undefined }, class: { to: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good, verdict: 'undetermined', afterTraining: null },
      missing: ['appraisal.date', 'class.last-day'],
    },
    article: '39',
    why: 'which came first cannot be told',
  },
  {
    name: 'not in writing, the day not known',
    facts: { appraisal: { written: false, on: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good, verdict: 'not-met', written: false, afterTraining: null },
      missing: ['appraisal.date'],
      findings: ['appraisal-not-written'],
    },
    article: '39',
    why: 'one breach settles the verdict',
  },
  {
    name: 'the form of the class not known',
    facts: { class: { form: undefined } },
    expect: { status: 'open', missing: ['class.form'], findings: [] },
    article: '39',
    why: 'the article is about collective training',
  },
  ...studyForms
    .filter((form) => form !== 'collective-training')
    .map(
      (form): Case<RawAppraisal> => ({
        name: `a class of the form ${form}`,
        facts: { class: { form } },
        expect: { status: 'inapplicable', because: '39:requires', findings: [] },
        article: '39',
        why: 'collective training only',
      }),
    ),
]
