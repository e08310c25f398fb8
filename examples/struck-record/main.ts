// A proof turns out to be false: what falls with its records, and what takes their place?
import { assessAnnualQuota, explainReport, parsePerson, parseTrainingRecord, reportText } from 'xueshi'
import { englishReports } from 'xueshi/en'
import { foundations, strikeOut } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-001',
    title: 'intermediate',
    education: 'bachelor',
    role: 'professional',
    inService: true,
  }),
)

const total = (from: string, to: string, hours: string) => ({ kind: 'total', from, to, hours })

const records = [
  { id: 'R-1', study: total('2025-03-03', '2025-03-14', '62'), proofs: ['D-1'] },
  { id: 'R-2', study: total('2025-05-12', '2025-05-14', '18'), proofs: ['D-2'] },
  // Another part of the same class, with a proof of its own beside the false one.
  { id: 'R-3', study: total('2025-05-19', '2025-05-21', '12'), proofs: ['D-2', 'D-3'] },
  // A lecture on a day that R-2 had filled.
  { id: 'R-4', study: { kind: 'sessions', sessions: [{ date: '2025-05-14', hours: '3' }] } },
].map((record) =>
  parsed(
    parseTrainingRecord({
      ...record,
      personId: person.id,
      title: '专业技术培训',
      form: 'collective-training',
      subject: 'professional',
      result: { kind: 'pass-or-fail', value: 'pass' },
    }),
  ),
)
const facts = { person, records, year: 2025 }

const [year] = foundations(facts).years
const onFalseProof = year?.proofs.find(({ proof }) => proof === 'D-2')?.recordIds ?? []
console.log('D-2:', onFalseProof.join(', '))

for (const language of [chineseReports, englishReports]) {
  console.log(reportText(explainReport(strikeOut(assessAnnualQuota, facts, onFalseProof), language)))
}
