// Cases of the rules on registration, the certificate and self-study.

import { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import type { CertificateEntry } from '../../src/chongqing/entities/certificate/certificate-entry.js'
import { entryChainSchema } from '../../src/chongqing/entities/certificate/entry-chain.js'
import { registrationCardSchema } from '../../src/chongqing/entities/registration/registration-card.js'
import { registrationRequestSchema } from '../../src/chongqing/entities/registration/registration-request.js'
import { taskBookSchema } from '../../src/chongqing/entities/self-study/task-book.js'
import { chongqing2006, type Determination } from '../../src/chongqing/pack.js'
import { certificateDeadline } from '../../src/chongqing/rules/certificate/certificate-deadline.js'
import { assessCertificateEntry } from '../../src/chongqing/rules/certificate/certificate-entry.js'
import { assessCertificateIntegrity } from '../../src/chongqing/rules/certificate/certificate-integrity.js'
import { stepCertificate } from '../../src/chongqing/rules/certificate/certificate-life.js'
import { numberOfNextVolume } from '../../src/chongqing/rules/certificate/certificate-number.js'
import { assessVolumes } from '../../src/chongqing/rules/certificate/certificate-series.js'
import { assessCertificateVerification } from '../../src/chongqing/rules/certificate/certificate-verification.js'
import {
  chainCorrection,
  chainEntries,
  chainHead,
} from '../../src/chongqing/rules/certificate/entry-chain.js'
import { weightInDecision } from '../../src/chongqing/rules/registration/decision-weight.js'
import { assessStudyRegistration } from '../../src/chongqing/rules/registration/register-study.js'
import { assessRegistrationCard } from '../../src/chongqing/rules/registration/registration-card.js'
import { assessSelfStudyContent } from '../../src/chongqing/rules/self-study/self-study-content.js'
import { creditSelfStudy } from '../../src/chongqing/rules/self-study/self-study-credit.js'
import { assessSelfStudyOrigin } from '../../src/chongqing/rules/self-study/self-study-origin.js'
import { stepSelfStudy } from '../../src/chongqing/rules/self-study/self-study-procedure.js'
import { assessTaskBook } from '../../src/chongqing/rules/self-study/task-book.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import * as facts from '../support/facts.js'
import { certificateNumber, person, record, registered, secretTitle } from './secret-facts.js'

const certificate = (fields: object) =>
  certificateSchema.parse({ number: certificateNumber, personId: 'p1', entries: [], ...fields })

const request = (fields: object) => registrationRequestSchema.parse({ personId: 'p1', ...fields })

const entries = [
  { recordId: 'r1', form: '集中培训', content: '公需科目', time: '16学时', result: '合格' },
  { recordId: 'r2', form: '自学', content: '专业科目', time: '6学时', result: '合格' },
  { recordId: 'r3', form: '集中培训', content: '专业科目', time: '12学时', result: '合格' },
]

const changed = certificate({ entries: [entries[0], { ...entries[1], time: '60学时' }] })
const incomplete = certificate({ entries: [{ form: '自学', content: '专业科目' }] })
  .entries[0] as CertificateEntry
const finalChain = chainEntries(certificate({ entries }))
const { correctionsChained: _, ...withoutCorrections } = finalChain
const chain = entryChainSchema.parse(withoutCorrections)
const correctedChain = chainCorrection(
  chainCorrection(finalChain, { of: 2, entry: null, on: '2025-06-02', by: '登记处' }),
  { of: 3, entry: changed.entries[1] ?? null, on: '2025-06-03', by: '登记处' },
)

const taskBook = facts.taskBook({ hours: 3 })

export const certificateCases: Readonly<Record<string, Determination<unknown, unknown>>> = {
  'decision-weight': weightInDecision({ purpose: 'title-appraisal' }),
  'decision-weight.findings': weightInDecision({
    purpose: 'promotion',
    basis: [
      assessCertificateEntry({ entry: incomplete }),
      assessCertificateIntegrity({ certificate: changed, chain: finalChain }),
      assessCertificateIntegrity({ certificate: changed, chain }),
    ],
  }),
  'decision-weight.in-order': weightInDecision({
    purpose: 'annual-assessment',
    basis: [assessCertificateIntegrity({ certificate: certificate({ entries }), chain: finalChain })],
  }),
  'decision-weight.inapplicable': weightInDecision({ purpose: 'other' }),
  'register-study': assessStudyRegistration({
    request: request({
      applicantId: 'p2',
      trainingProof: true,
      certificate: true,
      fileKeeper: 'talent-exchange-agency',
      appliedAt: 'unit',
      appliedOn: '2025-06-02',
      studyEndedOn: '2025-05-23',
    }),
  }),
  'register-study.not-met': assessStudyRegistration({
    request: request({ trainingProof: true, certificate: false, fileKeeper: 'unit' }),
  }),
  'register-study.bounded': assessStudyRegistration({ request: request({ trainingProof: true }) }),
  'registration-card': assessRegistrationCard({
    card: registrationCardSchema.parse({
      personId: 'p1',
      keeper: 'person',
      entries: [{ ...entries[0], time: '12学时' }, { recordId: 'r9' }],
    }),
    certificate: certificate({ entries: [entries[0], entries[1]] }),
  }),
  'registration-card.extra': assessRegistrationCard({
    card: registrationCardSchema.parse({ personId: 'p1', keeper: 'unit', entries }),
    certificate: certificate({ entries: entries.slice(1) }),
  }),
  'registration-card.lacking': assessRegistrationCard({
    card: registrationCardSchema.parse({ personId: 'p1', keeper: 'unit', entries: entries.slice(1) }),
    certificate: certificate({ entries }),
  }),
  'registration-card.bounded': assessRegistrationCard({
    card: registrationCardSchema.parse({ personId: 'p1', entries }),
    certificate: certificate({ entries }),
  }),
  'certificate-verification': assessCertificateVerification({
    person: person(),
    records: [
      record({
        study: facts.totalDays('2025-11-03', '2025-11-07', 5),
        registration: registered('2025-11-20'),
      }),
    ],
    year: 2025,
    verifiedOn: '2025-12-20',
    certificate: certificate({ state: 'damaged', flagged: true }),
  }),
  'certificate-verification.due': assessCertificateVerification({
    person: person(),
    records: [],
    year: 2025,
    verifiedOn: null,
  }),
  'certificate-verification.no-statistical-year': assessCertificateVerification(
    { person: person(), records: [], year: 2025, verifiedOn: null, asOf: '2025-06-30' },
    withParameters(chongqing2006, { 'statistical-period': [] }),
  ),
  'certificate-verification.bounded': assessCertificateVerification({
    person: person(),
    records: [],
    year: 2025,
  }),
  'certificate-life': stepCertificate({ state: 'full', event: 'renewal-issued' }),
  'certificate-life.refused': stepCertificate({ state: 'active', event: 'renewal-issued' }),
  'certificate-life.loss': stepCertificate({ state: 'active', flagged: true, event: 'loss' }),
  'certificate-number': numberOfNextVolume({ current: certificate({}), occasion: 'renewal' }),
  'certificate-number.unregulated': numberOfNextVolume(
    { current: certificate({}), occasion: 'replacement' },
    withReadings(chongqing2006, { 'reissue-number': 'new' }),
  ),
  'certificate-series': assessVolumes({
    personId: 'p1',
    certificates: [
      certificate({ volume: 1, state: 'active' }),
      certificate({ volume: 2, number: '渝继2025-0002', issuedAs: 'renewal', state: 'active' }),
      certificate({ personId: 'p9' }),
    ],
  }),
  'certificate-series.none': assessVolumes({ personId: 'p1', certificates: [] }),
  'certificate-integrity': assessCertificateIntegrity({
    certificate: changed,
    chain: finalChain,
  }),
  'certificate-integrity.bounded': assessCertificateIntegrity({ certificate: changed, chain }),
  'certificate-integrity.corrected': assessCertificateIntegrity({
    certificate: certificate({ entries: [entries[0], { ...entries[1], time: '60学时' }] }),
    chain: correctedChain,
    head: chainHead(correctedChain),
  }),
  'certificate-integrity.cut-off': assessCertificateIntegrity({
    certificate: certificate({ entries: entries.slice(0, 1) }),
    chain: chainEntries(certificate({ entries: entries.slice(0, 1) })),
    head: chainHead(finalChain),
  }),
  'certificate-integrity.intact': assessCertificateIntegrity({
    certificate: certificate({ entries }),
    chain,
  }),
  'certificate-deadline': certificateDeadline({ act: 'replacement' }),
  'self-study-origin': assessSelfStudyOrigin({ origin: 'declared', confirmedByUnit: true }),
  'self-study-origin.not-confirmed': assessSelfStudyOrigin({ origin: 'declared', confirmedByUnit: false }),
  'self-study-origin.other': assessSelfStudyOrigin({ origin: 'other' }),
  'self-study-content': assessSelfStudyContent({
    judged: { 'up-to-date': true, targeted: false, practical: false },
  }),
  'self-study-content.met': assessSelfStudyContent({
    judged: { 'up-to-date': true, targeted: true, practical: true },
  }),
  'self-study-content.bounded': assessSelfStudyContent({ judged: { 'up-to-date': true } }),
  'task-book': assessTaskBook({
    taskBook: taskBookSchema.parse({ ...taskBook, items: ['study-content', 'requirements'], approval: null }),
  }),
  'task-book.met': assessTaskBook({ taskBook: taskBookSchema.parse(taskBook) }),
  'task-book.bounded': assessTaskBook({
    taskBook: taskBookSchema.parse(facts.taskBook({ approval: undefined })),
  }),
  'self-study-procedure': stepSelfStudy({ state: 'declared', event: 'approval' }),
  'self-study-procedure.refused': stepSelfStudy({ state: 'failed', event: 'crediting' }),
  'self-study-credit': creditSelfStudy({
    person: person(),
    record: facts.selfStudy({ title: secretTitle, taskBook: facts.taskBook({ unitAssessment: undefined }) }),
  }),
  'self-study-credit.credits': creditSelfStudy({
    person: person(),
    record: facts.selfStudy({ title: secretTitle, study: facts.credits(3) }),
  }),
}
