import type * as z from 'zod'
import type { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import type { CertificateEntryPart } from '../../src/chongqing/law/vocabulary.js'
import type { Finding } from '../../src/chongqing/pack.js'
import type { Case } from '../support/cases.js'

type Facts = z.input<typeof certificateSchema>['entries'][number]

const full = { form: '集中培训', content: '公需科目', time: '18学时', result: '合格' }
const without = (field: keyof typeof full): Facts =>
  Object.fromEntries(Object.entries(full).filter(([name]) => name !== field))
const complete = { complete: true, missingParts: [] }
const partMissing = (part: CertificateEntryPart): Finding => ({
  code: 'entry-part-missing',
  severity: 'data-defect',
  provision: '30.1',
  data: { part },
})

const withoutPart = (field: keyof typeof full, part: CertificateEntryPart, term: string): Case<Facts> => ({
  name: `without ${part}`,
  facts: { ...without(field), completionCertificateReceived: false },
  expect: {
    status: 'settled',
    value: { complete: false, missingParts: [part] },
    citations: ['30.1:defines'],
    findings: [partMissing(part)],
  },
  article: '30.1',
  why: `${term} is one of the four that are recorded`,
})

export const certificateEntryCases: readonly Case<Facts>[] = [
  {
    name: 'all four parts, no completion certificate',
    facts: { ...full, completionCertificateReceived: false },
    expect: {
      status: 'settled',
      value: complete,
      citations: ['30.1:defines'],
      findings: [],
      readings: [],
    },
    article: '30.1',
    why: 'without a completion certificate there is no number to note',
  },
  {
    name: 'all four parts and the number of the completion certificate',
    facts: { ...full, completionCertificateReceived: true, completionNumber: '结2025-1' },
    expect: {
      status: 'settled',
      value: complete,
      citations: ['30.1:defines', '30.1:requires'],
      findings: [],
    },
    article: '30.1',
    why: 'whoever received a completion certificate must note its number',
  },
  {
    name: 'all four parts, a completion certificate and no number',
    facts: { ...full, completionCertificateReceived: true },
    expect: {
      status: 'settled',
      value: { complete: false, missingParts: [] },
      citations: ['30.1:defines', '30.1:requires'],
      findings: [{ code: 'completion-number-missing', severity: 'violation', provision: '30.1', data: {} }],
    },
    article: '30.1',
    why: 'the number must be noted (应注明); it is none of the four parts',
  },
  {
    name: 'a number though no completion certificate was received',
    facts: { ...full, completionCertificateReceived: false, completionNumber: '结2025-1' },
    expect: {
      status: 'settled',
      value: complete,
      citations: ['30.1:defines'],
      findings: [
        { code: 'completion-number-unexplained', severity: 'advisory', provision: '30.1', data: {} },
      ],
    },
    article: '30.1',
    why: 'nothing is missing, but the two do not go together',
  },
  {
    name: 'a number, certificate not known',
    facts: { ...full, completionNumber: '结2025-1' },
    expect: { status: 'settled', value: complete, citations: ['30.1:defines'], findings: [] },
    article: '30.1',
    why: 'complete either way',
  },
  {
    name: 'no number, certificate not known',
    facts: full,
    expect: {
      status: 'open',
      missing: ['certificate-entry.completion-certificate'],
      citations: ['30.1:defines', '30.1:requires'],
      findings: [],
    },
    article: '30.1',
    why: 'complete only if no completion certificate was received',
  },
  withoutPart('form', 'study-form', '学习形式'),
  withoutPart('content', 'study-content', '学习内容'),
  withoutPart('time', 'study-time', '学习时间'),
  withoutPart('result', 'assessment-result', '考核（考试）成绩'),
  {
    name: 'a part missing, no number, certificate not known',
    facts: without('result'),
    expect: {
      status: 'settled',
      value: { complete: false, missingParts: ['assessment-result'] },
      citations: ['30.1:defines'],
    },
    article: '30.1',
    why: 'incomplete either way, so that nobody is asked about the certificate',
  },
  {
    name: 'an empty entry of a study with a completion certificate',
    facts: { completionCertificateReceived: true },
    expect: {
      status: 'settled',
      value: {
        complete: false,
        missingParts: ['study-form', 'study-content', 'study-time', 'assessment-result'],
      },
      findings: [
        'completion-number-missing',
        partMissing('study-form'),
        partMissing('study-content'),
        partMissing('study-time'),
        partMissing('assessment-result'),
      ],
    },
    article: '30.1',
    why: 'every gap is named, in the order of the text',
  },
]
