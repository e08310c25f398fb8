import { certificateSchema } from '../../../src/chongqing/entities/certificate/certificate.js'
import type { CertificateEntry } from '../../../src/chongqing/entities/certificate/certificate-entry.js'
import { registrationCardSchema } from '../../../src/chongqing/entities/registration/registration-card.js'
import { registrationRequestSchema } from '../../../src/chongqing/entities/registration/registration-request.js'
import { givenReturnSchema } from '../../../src/chongqing/entities/statistics/given-return.js'
import type { FactsOf } from '../../../src/chongqing/remedies/remedist.js'
import { person, record, registered, totalHours } from '../../support/facts.js'
import type { ExpectedLine, RemedyCase } from '../../support/remedies.js'

const certificate = (entries: readonly object[], personId = 'p1') =>
  certificateSchema.parse({ number: 'z1', personId, entries })
const entry = (fields: object): FactsOf<'certificate-entry'> => ({
  entry: certificate([fields]).entries[0] as CertificateEntry,
})

const parts = { form: '集中培训', content: '桥梁检测', time: '18学时', result: '合格' }

export const certificateEntryRemedies: readonly RemedyCase<FactsOf<'certificate-entry'>>[] = [
  {
    name: 'an entry without content and result',
    facts: entry({ form: '集中培训', time: '18学时', completionCertificateReceived: false }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'certificateEntryParts', item: 'study-content', rests: ['30.1'] },
        { act: 'supply', list: 'certificateEntryParts', item: 'assessment-result', rests: ['30.1'] },
      ],
    },
    article: '30.1',
    why: 'form, content, time and result',
  },
  {
    name: 'an entry without the number of the completion certificate',
    facts: entry({ ...parts, completionCertificateReceived: true }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'enter-number', rests: ['30.1'] }] },
    article: '30.1',
    why: '凡领取结业证的，应注明结业证号',
  },
  {
    name: 'an entry without content, completion certificate not known',
    facts: entry({ form: '集中培训', time: '18学时', result: '合格' }),
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'supply', list: 'certificateEntryParts', item: 'study-content', rests: ['30.1'] }],
      missing: ['certificate-entry.completion-certificate'],
    },
    article: '30.1',
    why: 'the content is needed whether there was one or not',
  },
]

export const registerStudyRemedies: readonly RemedyCase<FactsOf<'register-study'>>[] = [
  {
    name: 'neither paper',
    facts: {
      request: registrationRequestSchema.parse({
        personId: 'p1',
        trainingProof: false,
        certificate: false,
        fileKeeper: 'unit',
      }),
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'supply', list: 'registrationPapers', item: 'training-proof', rests: ['31'] },
        { act: 'supply', list: 'registrationPapers', item: 'certificate', rests: ['31'] },
      ],
    },
    article: '31',
    why: 'the person brings both',
  },
  {
    name: 'brought to an office that registers nothing',
    facts: {
      request: registrationRequestSchema.parse({
        personId: 'p1',
        trainingProof: true,
        certificate: true,
        fileKeeper: 'talent-exchange-agency',
        appliedAt: 'other',
      }),
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'assign', task: 'registration', to: ['unit', 'talent-exchange-agency'], rests: ['31'] }],
    },
    article: '31',
    why: 'the unit or the agency registers',
  },
  {
    name: 'no certificate, the proof not known',
    facts: {
      request: registrationRequestSchema.parse({ personId: 'p1', certificate: false, fileKeeper: 'unit' }),
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'supply', list: 'registrationPapers', item: 'certificate', rests: ['31'] }],
      missing: ['registration.training-proof'],
    },
    article: '31',
    why: 'the certificate is needed whether the proof is there or not',
  },
]

const register = (from: string): ExpectedLine => ({
  act: 'register',
  recordId: 'r1',
  from,
  rests: ['31'],
})
const enter: ExpectedLine = { act: 'enter-in-certificate', recordId: 'r1', rests: ['31'] }
const study = totalHours('2025-03-03', '2025-03-05', '18')

export const registrationRemedies: readonly RemedyCase<FactsOf<'registration'>>[] = [
  {
    name: 'a study that is not registered',
    facts: { record: record({ study }) },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [register('2025-06-30')] },
    article: '31',
    why: 'no day is set, so that none is too late',
  },
  {
    name: 'a study that is not over',
    facts: { record: record({ study }) },
    asOf: '2025-03-04',
    expect: { standing: 'cured', lines: [register('2025-03-05')] },
    article: '31',
    why: '参加学习后: once it is over',
  },
  {
    name: 'a study that is not registered, with the certificate at hand',
    facts: { record: record({ study }), certificate: certificate([{ recordId: 'r0' }]) },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [register('2025-06-30'), enter] },
    article: '31',
    why: 'the certificate must bear it out',
  },
  {
    name: 'a registered study that the certificate does not bear',
    facts: {
      record: record({ study, registration: registered('2025-03-10') }),
      certificate: certificate([]),
    },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [enter] },
    article: '31',
    why: 'it is registered, and only the entry is lacking',
  },
  {
    name: 'a study registered before it was over',
    facts: { record: record({ study, registration: registered('2025-03-04') }) },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [register('2025-06-30')] },
    article: '31',
    why: 'an entry attests no later study',
  },
  {
    name: "another person's certificate",
    facts: { record: record({ study }), certificate: certificate([], 'p2') },
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '31' },
    article: '31',
    why: 'an entry in it would be no entry of this person',
  },
  {
    name: 'credits of which the days are not known',
    facts: {
      record: record({ study: { kind: 'credits', scheme: '行业学分', credits: 5 } }),
    },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [register('2025-06-30')],
      missing: ['record.credit-dates@r1'],
    },
    article: '31',
    why: 'registered it must be; whether the whole of it depends on its days',
  },
]

const card = (
  entries: readonly object[],
  inUse: readonly object[],
  more: { readonly keeper?: string; readonly earlier?: readonly object[] } = {},
): FactsOf<'registration-card'> => ({
  card: registrationCardSchema.parse({ personId: 'p1', entries, keeper: more.keeper ?? 'unit' }),
  certificate: certificate(inUse),
  ...(more.earlier && { earlierVolumes: [certificate(more.earlier)] }),
})
const align = (name: string, change: 'add' | 'remove' | 'correct'): ExpectedLine => ({
  act: 'align-card',
  entry: name,
  change,
  rests: ['31'],
})
const training = { recordId: 'r1', form: '集中培训', time: '18学时' }

export const registrationCardRemedies: readonly RemedyCase<FactsOf<'registration-card'>>[] = [
  {
    name: 'a card in the hands of the person',
    facts: card([training], [training], { keeper: 'person' }),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'assign', task: 'card-keeping', to: ['unit', 'talent-exchange-agency'], rests: ['31'] }],
    },
    article: '31',
    why: '该卡由所在单位或代理人事档案的人才交流机构保存',
  },
  {
    name: 'a card that lacks an entry, has one too many and words one otherwise',
    facts: card(
      [{ ...training, time: '81学时' }, { form: '自学' }],
      [training, { recordId: 'r2', form: '网上培训' }],
    ),
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [align('r1', 'correct'), align('r2', 'add'), align('#2', 'remove')],
    },
    article: '31',
    why: 'it says what the certificate says',
  },
  {
    name: 'a card that lacks an entry of an earlier volume',
    facts: card([training], [training], { earlier: [{ recordId: 'r0', form: '自学' }] }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [align('r0', 'add')] },
    article: '31',
    why: 'the card goes on when a booklet is full',
  },
]

export const certificateVerificationRemedies: readonly RemedyCase<FactsOf<'certificate-verification'>>[] = [
  {
    name: 'a year that was not verified',
    facts: { person: person(), records: [], year: 2024, verifiedOn: null, asOf: '2025-03-01' },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'verify-certificate', from: '2025-06-30', rests: ['32.1'] }],
    },
    article: '32.1',
    why: 'no day is set, so that none is too late',
  },
  {
    name: 'a year that is not over, asked without a day',
    facts: { person: person(), records: [], year: 2025, verifiedOn: null },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [{ act: 'verify-certificate', from: '2025-12-31', rests: ['32.1'] }],
    },
    article: '32.1',
    why: 'together with the appraisal of the year, once it is over',
  },
  {
    name: 'a year that is not over on the day on which it is asked',
    facts: { person: person(), records: [], year: 2025, verifiedOn: null, asOf: '2025-06-30' },
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '32.1',
    why: 'nothing is due yet',
  },
]

export const givenReturnRemedies: readonly RemedyCase<FactsOf<'given-return'>>[] = [
  {
    name: 'a return without any of its items',
    facts: { given: givenReturnSchema.parse({ from: '2024-11-01', to: '2025-10-31' }), year: 2025 },
    asOf: '2025-12-01',
    expect: { standing: 'no-remedy-known', because: '34' },
    article: '34',
    why: 'the figures have to be counted; nobody can write them for the unit',
  },
  {
    name: 'a return of which the days are not known',
    facts: {
      given: givenReturnSchema.parse({
        totalProfessionals: 0,
        registered: {
          participants: 0,
          reached: 0,
          bySubject: { professional: { heads: 0 } },
          byForm: { distance: { heads: 0 } },
          studyRatio: 0,
          attainmentRatio: 0,
        },
      }),
      year: 2025,
    },
    asOf: '2025-12-01',
    expect: { standing: 'undetermined', missing: ['given-return.period'] },
    article: '34',
    why: 'what it covers is to be asked first',
  },
]
