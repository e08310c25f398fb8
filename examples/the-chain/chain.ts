// One class from the provider to its use in a decision. Each link is a rule; what it finds about the hours goes on with
// the record, and the last link rests on all answers before it, so that no defect is lost on the way.
import {
  assessAppraisal,
  assessCertificateEntry,
  assessCertificateIntegrity,
  assessCertificateVerification,
  assessMakeUp,
  assessPersonYear,
  assessProviderEligibility,
  assessRegistration,
  assessStudyRegistration,
  type CertificateEntry,
  chainEntries,
  chainHead,
  type Determination,
  hasValue,
  markEntries,
  parseCertificate,
  parseLearningAppraisal,
  parseParticipation,
  parsePerson,
  parseRegistrationRequest,
  parseTrainingClass,
  parseTrainingProvider,
  parseTrainingRecord,
  statisticsOf,
  weightInDecision,
} from 'xueshi'
import { chongqing2006, type Law } from 'xueshi/law'
import { parsed } from '../support/parsed.js'

/** What goes wrong, or not, along the way. */
export interface Defects {
  /** The provider's approval lacks the municipal personnel department. */
  readonly approvalIncomplete?: boolean
  /** The appraisal lacks one of its four parts. */
  readonly appraisalIncomplete?: boolean
  /** The study was registered two days before the class ended. */
  readonly registeredEarly?: boolean
  /** The entry in the certificate bears no result. */
  readonly entryIncomplete?: boolean
  /** Somebody altered the entry after the office had chained it. */
  readonly entryAltered?: boolean
  /** Somebody took the entry out of the certificate and out of the chain; the head was kept elsewhere. */
  readonly entryRemoved?: boolean
}

/** One link of the chain: what is asked, and the answer. */
export interface Link {
  readonly asked: string
  readonly answer: Determination<unknown, unknown>
}

/** What the answer on a provider says of a record taught by it; nothing, where it leaves that open. */
const ofProvider = (answer: ReturnType<typeof assessProviderEligibility>): object => {
  if (!hasValue(answer) || answer.value.eligible === null) return {}
  const { eligible, route } = answer.value
  return { providerEligible: eligible, ...(route !== 'in-house' && { providerRoute: route }) }
}

/** Goes through the chain with some defects. */
export const chain = (defects: Defects = {}, law: Law = chongqing2006): readonly Link[] => {
  const person = parsed(
    parsePerson({
      id: 'P-1',
      title: 'intermediate',
      education: 'bachelor',
      role: 'professional',
      inService: true,
    }),
  )
  const provider = parsed(
    parseTrainingProvider({
      id: 'V-1',
      kind: 'dedicated-body',
      application: { on: '2025-01-06' },
      evaluation: { on: '2025-02-10' },
      approval: {
        on: '2025-03-03',
        by: defects.approvalIncomplete
          ? ['municipal-education']
          : ['municipal-education', 'municipal-personnel'],
      },
    }),
  )
  const eligibility = assessProviderEligibility({ provider, course: { audience: 'public' } }, law)

  const taught = parsed(
    parseTrainingClass({ id: 'K-1', form: 'collective-training', providerId: 'V-1', to: '2025-05-24' }),
  )
  const attendance = assessMakeUp(
    {
      participation: parsed(
        parseParticipation({ form: 'collective-training', attended: 'full', requirementsMet: true }),
      ),
      makeUps: [],
    },
    law,
  )
  const appraisal = assessAppraisal(
    {
      appraisal: parsed(
        parseLearningAppraisal({
          classId: 'K-1',
          personId: 'P-1',
          written: true,
          by: 'V-1',
          on: '2025-05-24',
          parts: defects.appraisalIncomplete
            ? ['attitude-and-conduct', 'mastery', 'assessment-result']
            : ['attitude-and-conduct', 'mastery', 'problem-solving', 'assessment-result'],
        }),
      ),
      class: taught,
    },
    law,
  )

  const office = assessStudyRegistration(
    {
      request: parsed(
        parseRegistrationRequest({
          personId: 'P-1',
          trainingProof: true,
          certificate: true,
          fileKeeper: 'unit',
        }),
      ),
    },
    law,
  )
  const registered = parsed(
    parseTrainingRecord({
      id: 'R-1',
      personId: 'P-1',
      title: '装配式建筑专业科目培训',
      form: 'collective-training',
      subject: 'professional',
      // Fourteen days of six hours: 84, four more than the year asks for.
      study: { kind: 'total', from: '2025-05-11', to: '2025-05-24', days: '14' },
      result: { kind: 'pass-or-fail', value: 'pass' },
      classId: 'K-1',
      providerId: 'V-1',
      // The answer on the provider goes on with the record.
      ...ofProvider(eligibility),
      registration: {
        certificateNumber: 'C-1',
        registeredOn: defects.registeredEarly ? '2025-05-22' : '2025-05-26',
        registrar: 'unit',
      },
    }),
  )
  const entry = {
    recordId: 'R-1',
    form: '集中培训',
    content: '专业科目',
    time: '84学时',
    ...(!defects.entryIncomplete && { result: '合格' }),
    completionCertificateReceived: false,
  }
  const certificateWith = (...entries: readonly object[]) =>
    parsed(parseCertificate({ number: 'C-1', personId: 'P-1', entries }))
  const made = certificateWith(entry)
  const certificate = defects.entryRemoved
    ? certificateWith()
    : defects.entryAltered
      ? certificateWith({ ...entry, time: '90学时' })
      : made
  const integrity = assessCertificateIntegrity(
    {
      certificate,
      chain: chainEntries(defects.entryRemoved ? certificate : made),
      // Kept by someone else when the entry was made.
      head: chainHead(chainEntries(made)),
    },
    law,
  )
  // So does the answer on the entry.
  const records = markEntries([registered], integrity, certificate)
  const [record = registered] = records
  const links: readonly Link[] = [
    { asked: '施教机构有资格吗（15）', answer: eligibility },
    { asked: '需要补训吗（41）', answer: attendance },
    { asked: '鉴定合规吗（39）', answer: appraisal },
    { asked: '到哪里登记，材料齐吗（31）', answer: office },
    { asked: '登记合规吗（31）', answer: assessRegistration({ record, certificate }, law) },
    {
      asked: '证书记载完整吗（30）',
      answer: assessCertificateEntry({ entry: made.entries[0] as CertificateEntry }, law),
    },
    { asked: '证书记载有改动吗（33）', answer: integrity },
    {
      asked: '证书验证了吗（32）',
      answer: assessCertificateVerification({ person, records, year: 2025, verifiedOn: '2026-01-10' }, law),
    },
    { asked: '本年度学时、比例（9、12）', answer: assessPersonYear({ person, records, year: 2025 }, law) },
    {
      asked: '计入统计吗（34）',
      answer: statisticsOf({ people: [{ person, records }], year: 2025 }, law),
    },
  ]
  const basis = links.map(({ answer }) => answer)
  return [
    ...links,
    { asked: '职称评聘中怎样用（29）', answer: weightInDecision({ purpose: 'title-appraisal', basis }, law) },
  ]
}
