import type * as z from 'zod'
import type { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import type { trainingRecordSchema } from '../../src/chongqing/entities/training-record.js'
import type { FindingCode } from '../../src/chongqing/findings/findings.js'
import type { Finding } from '../../src/chongqing/pack.js'
import type { Case } from '../support/cases.js'

type RecordFacts = z.input<typeof trainingRecordSchema>
type CertificateFacts = z.input<typeof certificateSchema>

interface Facts {
  readonly record: RecordFacts
  readonly certificate?: CertificateFacts
}

const registration = {
  certificateNumber: '渝继2025-0001',
  registeredOn: '2025-03-10',
  registrar: 'unit',
} as const

const unregistered: RecordFacts = {
  id: 'r1',
  personId: 'p1',
  title: '集中培训',
  form: 'collective-training',
  study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '3' },
}
const record: RecordFacts = { ...unregistered, registration }

const certificate: CertificateFacts = {
  number: '渝继2025-0001',
  personId: 'p1',
  entries: [{ recordId: 'r0' }, { recordId: 'r1', form: '集中培训' }],
}

const registered = { registered: true, registeredOn: '2025-03-10', coversWholeStudy: true }
const nothing = { registered: false, registeredOn: null, coversWholeStudy: false }
const defect = (code: FindingCode): Finding =>
  ({ code, severity: 'data-defect', provision: '31', data: { recordId: 'r1' } }) as Finding

const until = (to: string): RecordFacts['study'] => ({ kind: 'total', from: '2025-03-03', to, hours: '12' })

export const registrationCases: readonly Case<Facts>[] = [
  {
    name: 'registered by the unit after the study',
    facts: { record },
    expect: {
      status: 'settled',
      value: { ...registered, inCertificate: null },
      citations: ['31:requires'],
      findings: [],
      readings: [],
    },
    article: '31',
    why: 'the unit, after the study; no certificate is at hand to compare with',
  },
  {
    name: 'registered by the talent exchange agency',
    facts: { record: { ...record, registration: { ...registration, registrar: 'talent-exchange-agency' } } },
    expect: { status: 'settled', value: { ...registered, inCertificate: null }, findings: [] },
    article: '31',
    why: 'the other of the two that register',
  },
  {
    name: 'registered by somebody else',
    facts: { record: { ...record, registration: { ...registration, registrar: 'other' } } },
    expect: {
      status: 'settled',
      value: { ...registered, inCertificate: null },
      findings: [defect('registrar-not-competent')],
    },
    article: '31',
    why: 'the text names two and no third; the entry is there all the same',
  },
  {
    name: 'not registered',
    facts: { record: unregistered },
    expect: {
      status: 'settled',
      value: { ...nothing, inCertificate: null },
      citations: ['31:requires'],
      findings: [],
    },
    article: '31',
    why: 'an absent registration is none',
  },
  // When
  {
    name: 'registered on the last day of the study',
    facts: { record: { ...record, study: until('2025-03-10') } },
    expect: { status: 'settled', valueHas: { coversWholeStudy: true }, findings: [] },
    article: '31',
    why: 'on that day the study is over',
  },
  {
    name: 'registered the day before the last day of the study',
    facts: { record: { ...record, study: until('2025-03-11') } },
    expect: {
      status: 'settled',
      valueHas: { registered: true, coversWholeStudy: false },
      findings: [defect('registered-before-study-ended')],
    },
    article: '31',
    why: 'registration comes after the study (参加学习后)',
  },
  {
    name: 'a session after the registration, dates out of order',
    facts: {
      record: {
        ...record,
        study: {
          kind: 'sessions',
          sessions: [
            { date: '2025-03-11', dayFraction: 1 },
            { date: '2025-03-03', dayFraction: 1 },
          ],
        },
      },
    },
    expect: { status: 'settled', valueHas: { coversWholeStudy: false } },
    article: '31',
    why: 'the last date counts, wherever it stands',
  },
  {
    name: 'all sessions before the registration, dates out of order',
    facts: {
      record: {
        ...record,
        study: {
          kind: 'sessions',
          sessions: [
            { date: '2025-03-10', dayFraction: 1 },
            { date: '2025-03-03', dayFraction: 1 },
          ],
        },
      },
    },
    expect: { status: 'settled', valueHas: { coversWholeStudy: true }, findings: [] },
    article: '31',
    why: 'the last date is the day of registration',
  },
  {
    name: 'self-study whose log goes beyond the registration',
    facts: {
      record: {
        ...record,
        form: 'self-study',
        taskBook: {
          origin: 'arranged',
          items: [],
          from: '2025-03-01',
          to: '2025-03-31',
          log: [{ date: '2025-03-20', hours: '2' }],
        },
      },
    },
    expect: { status: 'settled', valueHas: { coversWholeStudy: false } },
    article: '31',
    why: 'where there is a log, it is the study',
  },
  {
    name: 'a task book with a log on a study that is no self-study',
    facts: {
      record: {
        ...record,
        taskBook: {
          origin: 'arranged',
          items: [],
          from: '2025-03-01',
          to: '2025-03-31',
          log: [{ date: '2025-03-20', hours: '2' }],
        },
      },
    },
    expect: { status: 'settled', valueHas: { coversWholeStudy: true } },
    article: '31',
    why: 'task books belong to self-study',
  },
  {
    name: 'self-study without a log',
    facts: { record: { ...record, form: 'self-study' } },
    expect: { status: 'settled', valueHas: { coversWholeStudy: true } },
    article: '31',
    why: 'the total says when it ended',
  },
  {
    name: 'credits without dates',
    facts: { record: { ...record, study: { kind: 'credits', scheme: '会计', credits: '30' } } },
    expect: {
      status: 'bounded',
      value: {
        registered: true,
        registeredOn: '2025-03-10',
        coversWholeStudy: null,
        inCertificate: null,
      },
      missing: ['record.credit-dates@r1'],
      findings: [],
    },
    article: '31',
    why: 'it is registered; whether after the study is not known',
  },
  {
    name: 'credits begun before the registration, end not known',
    facts: {
      record: { ...record, study: { kind: 'credits', scheme: '会计', credits: '30', from: '2025-03-10' } },
    },
    expect: { status: 'bounded', missing: ['record.credit-dates@r1'] },
    article: '31',
    why: 'they may have been earned on that day or later',
  },
  {
    name: 'credits begun after the registration, end not known',
    facts: {
      record: { ...record, study: { kind: 'credits', scheme: '会计', credits: '30', from: '2025-03-11' } },
    },
    expect: {
      status: 'settled',
      valueHas: { coversWholeStudy: false },
      findings: ['registered-before-study-ended'],
    },
    article: '31',
    why: 'whenever they end, it is later',
  },
  {
    name: 'credits that ended before the registration',
    facts: {
      record: { ...record, study: { kind: 'credits', scheme: '会计', credits: '30', to: '2025-03-10' } },
    },
    expect: { status: 'settled', valueHas: { coversWholeStudy: true } },
    article: '31',
    why: 'the end is known',
  },
  // The certificate
  {
    name: 'borne out by the certificate',
    facts: { record, certificate },
    expect: { status: 'settled', value: { ...registered, inCertificate: true }, findings: [] },
    article: '31',
    why: 'holder, number and entry agree',
  },
  {
    name: 'a certificate of another number',
    facts: { record, certificate: { ...certificate, number: '渝继2025-0002' } },
    expect: {
      status: 'settled',
      value: { ...registered, inCertificate: false },
      findings: [defect('certificate-number-differs')],
    },
    article: '31',
    why: 'the entry is in a certificate that is not the one stated',
  },
  {
    name: 'a certificate whose number differs by a space',
    facts: { record, certificate: { ...certificate, number: '渝继2025-0001 ' } },
    expect: { status: 'settled', findings: ['certificate-number-differs'] },
    article: '31',
    why: 'numbers are compared exactly',
  },
  {
    name: 'a certificate of somebody else',
    facts: { record, certificate: { ...certificate, personId: 'p2' } },
    expect: {
      status: 'settled',
      value: { ...registered, inCertificate: false },
      findings: [defect('certificate-holder-differs')],
    },
    article: '31',
    why: 'one registers in one’s own certificate (由本人)',
  },
  {
    name: 'a certificate without the entry',
    facts: { record, certificate: { ...certificate, entries: [{ recordId: 'r0' }, { form: '集中培训' }] } },
    expect: {
      status: 'settled',
      value: { ...registered, inCertificate: false },
      findings: [defect('entry-not-found')],
    },
    article: '31',
    why: 'what the record states is not in the certificate',
  },
  {
    name: 'a certificate with nothing right',
    facts: { record, certificate: { number: 'x', personId: 'p2', volume: 2, entries: [] } },
    expect: {
      status: 'settled',
      findings: ['certificate-holder-differs', 'certificate-number-differs', 'entry-not-found'],
    },
    article: '31',
    why: 'each contradiction is named',
  },
  {
    name: 'only another volume of the certificate at hand',
    facts: {
      record: { ...record, registration: { ...registration, volume: 2 } },
      certificate: { ...certificate, volume: 1, entries: [{ recordId: 'r0' }] },
    },
    expect: { status: 'settled', value: { ...registered, inCertificate: null }, findings: [] },
    article: '31',
    why: 'the entry is to be looked for in the volume stated',
  },
  {
    name: 'the volume stated, without the entry',
    facts: {
      record: { ...record, registration: { ...registration, volume: 2 } },
      certificate: { ...certificate, volume: 2, entries: [{ recordId: 'r0' }] },
    },
    expect: { status: 'settled', valueHas: { inCertificate: false }, findings: ['entry-not-found'] },
    article: '31',
    why: 'this is where it should be',
  },
  {
    name: 'a volume stated, the volume at hand not numbered, without the entry',
    facts: {
      record: { ...record, registration: { ...registration, volume: 2 } },
      certificate: { ...certificate, entries: [] },
    },
    expect: { status: 'settled', valueHas: { inCertificate: false }, findings: ['entry-not-found'] },
    article: '31',
    why: 'what is at hand is taken for the whole',
  },
  {
    name: 'another volume of a certificate of another number',
    facts: {
      record: { ...record, registration: { ...registration, volume: 2 } },
      certificate: { ...certificate, number: 'x', volume: 1, entries: [] },
    },
    expect: {
      status: 'settled',
      valueHas: { inCertificate: false },
      findings: ['certificate-number-differs', 'entry-not-found'],
    },
    article: '31',
    why: 'all volumes of one person bear one number, so that this is no volume of the certificate stated',
  },
  {
    name: 'another volume of the certificate of somebody else',
    facts: {
      record: { ...record, registration: { ...registration, volume: 2 } },
      certificate: { ...certificate, personId: 'p2', volume: 1, entries: [] },
    },
    expect: {
      status: 'settled',
      valueHas: { inCertificate: false },
      findings: ['certificate-holder-differs', 'entry-not-found'],
    },
    article: '31',
    why: 'no volume of the certificate of this person',
  },
  {
    name: 'not registered, and not in the certificate',
    facts: { record: unregistered, certificate: { ...certificate, entries: [{ recordId: 'r0' }] } },
    expect: { status: 'settled', value: { ...nothing, inCertificate: false }, findings: [] },
    article: '31',
    why: 'the two agree',
  },
  {
    name: 'not registered, but in the certificate',
    facts: { record: unregistered, certificate },
    expect: {
      status: 'settled',
      value: { ...nothing, inCertificate: true },
      findings: [defect('registration-not-stated')],
    },
    article: '31',
    why: 'the two contradict each other; the record decides and the contradiction is pointed out',
  },
]
