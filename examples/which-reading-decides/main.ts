// Does a verdict stand however the law is read? And in a whole unit, how many verdicts hang on which phrase?
import { assessAnnualQuota, explainReport, parsePerson, parseTrainingRecord, reportText } from 'xueshi'
import { englishReports } from 'xueshi/en'
import { sensitivity, sensitivityOfMany } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = (id: string, more: object = {}) =>
  parsed(
    parsePerson({
      id,
      title: 'intermediate',
      education: 'bachelor',
      role: 'professional',
      inService: true,
      ...more,
    }),
  )
const record = (personId: string, id: string, study: object, more: object = {}) =>
  parsed(
    parseTrainingRecord({
      id,
      personId,
      title: '集中培训',
      form: 'collective-training',
      subject: 'professional',
      study,
      result: { kind: 'pass-or-fail', value: 'pass' },
      registration: { certificateNumber: `Z-${personId}`, registeredOn: '2025-12-31', registrar: 'unit' },
      ...more,
    }),
  )
const march = (hours: string) => ({ kind: 'total', from: '2025-03-01', to: '2025-03-31', hours })

// 70 hours beyond doubt, and ten hours on one day with a provider whose standing is in doubt.
const longDay = { kind: 'sessions', sessions: [{ date: '2025-05-05', hours: '10' }] }
const doubtful = {
  person: person('P-005'),
  records: [
    record('P-005', 'R-1', march('70')),
    record('P-005', 'R-2', longDay, { providerEligible: false }),
  ],
  year: 2025,
}
const found = sensitivity(assessAnnualQuota, doubtful)
process.stdout.write(reportText(explainReport(found, chineseReports)))

const unit = [
  doubtful,
  { person: person('P-006'), records: [record('P-006', 'R-3', march('84'))], year: 2025 },
  { person: person('P-007', { title: 'none' }), records: [], year: 2025 },
]
process.stdout.write(reportText(explainReport(sensitivityOfMany(assessAnnualQuota, unit), englishReports)))
