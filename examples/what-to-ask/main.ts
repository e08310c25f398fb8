// What must be asked so that a verdict can be given, the most telling question first.
import { assessAnnualQuota, explainReport, parsePerson, parseTrainingRecord, reportText } from 'xueshi'
import { englishReports } from 'xueshi/en'
import { questions } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

// The file says neither whether she is in service nor when in December and January the seminar was.
const person = parsed(
  parsePerson({ id: 'P-008', title: 'intermediate', education: 'bachelor', role: 'professional' }),
)
const record = (id: string, study: object, more: object = {}) =>
  parsed(
    parseTrainingRecord({
      id,
      personId: 'P-008',
      title: '研修',
      form: 'advanced-seminar',
      subject: 'professional',
      study,
      ...more,
    }),
  )
const records = [
  record('R-1', { kind: 'total', from: '2025-03-03', to: '2025-03-21', days: '12' }),
  record('R-2', { kind: 'total', from: '2025-12-29', to: '2026-01-04', days: '5' }),
]

const answer = assessAnnualQuota({ person, records, year: 2025 })
for (const language of [chineseReports, englishReports]) {
  process.stdout.write(reportText(explainReport(questions(answer), language)))
}

// Both are answered: she is in service, and the seminar ran from 29 December to 2 January.
const settled = assessAnnualQuota({
  person: parsed(parsePerson({ ...person, inService: true })),
  records: [
    ...records.slice(0, 1),
    record('R-2', {
      kind: 'sessions',
      sessions: ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02'].map((date) => ({
        date,
        dayFraction: '1',
      })),
    }),
  ],
  year: 2025,
})
if (settled.status === 'settled') console.log(`${settled.value.hours} hours, ${settled.value.verdict}`)
