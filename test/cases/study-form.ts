import type { FormFacts } from '../../src/chongqing/rules/content/study-form.js'
import type { Case } from '../support/cases.js'

export const studyFormCases: readonly Case<FormFacts>[] = [
  {
    name: 'collective training',
    facts: { form: 'collective-training' },
    expect: {
      status: 'settled',
      value: {
        form: 'collective-training',
        subForm: null,
        primaryProvision: '13(1)',
        tags: [],
        recognised: true,
      },
      citations: ['13(1):defines'],
      findings: [],
      readings: [],
    },
    article: '13(1)',
    why: '集中培训',
  },
  {
    name: 'an advanced seminar of the city',
    facts: { form: 'advanced-seminar', subForm: 'municipal-demonstration' },
    expect: {
      status: 'settled',
      valueHas: { subForm: 'municipal-demonstration', primaryProvision: '13(2)', recognised: true },
      citations: ['13(2):defines'],
    },
    article: '13(2)',
    why: '高级研修班, the first of its two kinds',
  },
  {
    name: 'further study in practice',
    facts: { form: 'practice-based', subForm: 'further-study' },
    expect: {
      status: 'settled',
      valueHas: { subForm: 'further-study', primaryProvision: '13(3)', recognised: true },
      citations: ['13(3):defines'],
    },
    article: '13(3)',
    why: '业务进修',
  },
  {
    name: 'distance study',
    facts: { form: 'distance', subForm: 'online' },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(5)', recognised: true },
      citations: ['13(5):defines'],
    },
    article: '13(5)',
    why: '网上培训',
  },
  {
    name: 'an academic conference',
    facts: { form: 'conference-or-abroad', subForm: 'academic-conference' },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(6)', recognised: true },
      citations: ['13(6):defines'],
    },
    article: '13(6)',
    why: '学术会议',
  },
  {
    name: 'a degree course taken online',
    facts: { form: 'degree-education', tags: ['distance'] },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(8)', tags: ['distance'], recognised: true },
      citations: ['13(8):defines'],
    },
    article: '13(8)',
    why: 'one primary form; the other is kept as a tag and decides nothing',
  },
  {
    name: 'tags that repeat each other, the form itself, and "other"',
    facts: {
      form: 'degree-education',
      tags: ['other', 'distance', 'degree-education', 'distance', 'practice-based'],
    },
    expect: { status: 'settled', valueHas: { tags: ['distance', 'practice-based'] } },
    article: '13',
    why: 'each further form once, in the order given',
  },
  {
    name: 'a tag whose item sets a condition',
    facts: { form: 'distance', tags: ['qualification-exam', 'self-study'] },
    expect: {
      status: 'settled',
      valueHas: { tags: ['qualification-exam', 'self-study'], recognised: true },
      citations: ['13(5):defines'],
      findings: [],
    },
    article: '13(5)',
    why: 'only the primary form is held against its item',
  },
  // 13(4)
  {
    name: 'self-study as the unit arranges',
    facts: { form: 'self-study', subForm: 'self-chosen', arrangedByUnit: true },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(4)', recognised: true },
      citations: ['13(4):defines'],
      findings: [],
    },
    article: '13(4)',
    why: '按照单位安排',
  },
  {
    name: 'self-study without the unit',
    facts: { form: 'self-study', arrangedByUnit: false },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(4)', recognised: false },
      findings: [{ code: 'form-arrangement-missing', severity: 'advisory', provision: '13(4)', data: {} }],
    },
    article: '13(4)',
    why: 'the item describes self-study as the unit arranges it',
  },
  {
    name: 'self-study, arrangement not known',
    facts: { form: 'self-study' },
    expect: {
      status: 'open',
      missing: ['study.arranged-by-unit'],
      citations: ['13(4):defines'],
      findings: [],
    },
    article: '13(4)',
    why: 'unknown is not "not arranged"',
  },
  // 13(7)
  {
    name: 'a qualification of the profession',
    facts: {
      form: 'qualification-exam',
      subForm: 'qualification-exam-sitting',
      relatedToProfession: true,
    },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(7)', recognised: true },
      citations: ['13(7):defines'],
      findings: [],
    },
    article: '13(7)',
    why: '与所从事专业相关',
  },
  {
    name: 'a qualification of another profession',
    facts: { form: 'qualification-exam', relatedToProfession: false },
    expect: {
      status: 'settled',
      valueHas: { primaryProvision: '13(7)', recognised: false },
      findings: [{ code: 'form-relation-missing', severity: 'advisory', provision: '13(7)', data: {} }],
    },
    article: '13(7)',
    why: 'the item asks for the relation',
  },
  {
    name: 'a qualification, relation not known',
    facts: { form: 'qualification-exam', arrangedByUnit: true },
    expect: { status: 'open', missing: ['study.related-to-profession'], citations: ['13(7):defines'] },
    article: '13(7)',
    why: 'unknown is not "unrelated", and the arrangement does not matter here',
  },
  // A form that no item names
  {
    name: 'another form',
    facts: { form: 'other', relatedToProfession: false, arrangedByUnit: false },
    expect: {
      status: 'settled',
      value: { form: 'other', subForm: null, primaryProvision: '13', tags: [], recognised: true },
      citations: ['13:defines'],
      findings: [{ code: 'unknown-form', severity: 'data-defect', provision: '13', data: {} }],
    },
    article: '13',
    why: 'the eight are the main forms (主要形式): another is accepted, and pointed out',
  },
]
