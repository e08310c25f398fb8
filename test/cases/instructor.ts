import type { InstructorFacts } from '../../src/chongqing/rules/provider/instructor.js'
import type { Case } from '../support/cases.js'

const field = '桥梁工程'
const fields = [field]

export const instructorCases: readonly Case<InstructorFacts>[] = [
  {
    name: 'an expert of the field, the title not known',
    facts: { fields, field, recognisedExpert: true },
    expect: {
      status: 'settled',
      value: { verdict: 'met', inField: true, by: 'expert' },
      citations: ['17:requires'],
      findings: [],
    },
    article: '17',
    why: '或: an expert needs no title',
  },
  ...(['senior-associate', 'senior-full'] as const).map(
    (title): Case<InstructorFacts> => ({
      name: `of the field, with the title ${title}`,
      facts: { fields, field, title },
      expect: {
        status: 'settled',
        value: { verdict: 'met', inField: true, by: 'senior-title' },
        findings: [],
      },
      article: '17',
      why: '高级 covers both senior levels; nobody need be called an expert besides',
    }),
  ),
  {
    name: 'an expert of a related field',
    facts: { fields: ['隧道工程'], relatedFields: ['隧道工程'], field, recognisedExpert: true },
    expect: { status: 'settled', value: { verdict: 'met', inField: true, by: 'expert' } },
    article: '17',
    why: '本专业及相关专业: either',
  },
  {
    name: 'a senior title of another field',
    facts: { fields: ['会计'], field, title: 'senior-full' },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', inField: false, by: 'senior-title' },
      findings: [
        {
          code: 'instructor-not-qualified',
          severity: 'violation',
          provision: '17',
          data: { lacks: 'field' },
        },
      ],
    },
    article: '17',
    why: 'the words on the field stand before both kinds',
  },
  {
    name: 'of another field, nothing else known',
    facts: { fields: [], field },
    expect: { status: 'settled', value: { verdict: 'not-met', inField: false, by: null } },
    article: '17',
    why: 'nothing else could make up for it',
  },
  ...(['none', 'junior', 'intermediate'] as const).map(
    (title): Case<InstructorFacts> => ({
      name: `no expert, with the title ${title}`,
      facts: { fields, field, recognisedExpert: false, title },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', inField: true, by: null },
        findings: [
          {
            code: 'instructor-not-qualified',
            severity: 'violation',
            provision: '17',
            data: { lacks: 'standing' },
          },
        ],
      },
      article: '17',
      why: 'below 高级, and no expert',
    }),
  ),
  {
    name: 'intermediate, expert or not is not known',
    facts: { fields, field, title: 'intermediate' },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', inField: true, by: null },
      missing: ['instructor.expert'],
      findings: [],
    },
    article: '17',
    why: 'an expert without a senior title may teach',
  },
  {
    name: 'no expert, the title not known',
    facts: { fields, field, recognisedExpert: false },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', inField: true, by: null },
      missing: ['instructor.title'],
    },
    article: '17',
    why: 'an unknown title is not none',
  },
  {
    name: 'senior, the fields not known',
    facts: { field, title: 'senior-full' },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', inField: null, by: 'senior-title' },
      missing: ['instructor.fields'],
    },
    article: '17',
    why: 'of which field the title is decides',
  },
  {
    name: 'neither expert nor senior, the fields not known',
    facts: { field, recognisedExpert: false, title: 'junior' },
    expect: {
      status: 'bounded',
      value: { verdict: 'not-met', inField: null, by: null },
      missing: ['instructor.fields'],
      findings: ['instructor-not-qualified'],
    },
    article: '17',
    why: 'the verdict stands whatever the fields are',
  },
  {
    name: 'nothing known',
    facts: { field },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', inField: null, by: null },
      missing: ['instructor.fields', 'instructor.expert', 'instructor.title'],
      findings: [],
    },
    article: '17',
    why: 'all three would tell',
  },
]
