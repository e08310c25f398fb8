// A receipt is stored with a decision; a year later somebody asks whether the decision still stands.
import {
  assessAnnualQuota,
  explainReport,
  parsePerson,
  parseTrainingRecord,
  type ReportLanguage,
  reportText,
} from 'xueshi'
import { englishReports } from 'xueshi/en'
import { chongqing2006, withReadings } from 'xueshi/law'
import { parseReceipt, receipt, verify } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-006',
    name: '周某',
    title: 'junior',
    education: 'junior-college',
    role: 'professional',
    inService: true,
  }),
)
const record = (id: string, days: string) =>
  parsed(
    parseTrainingRecord({
      id,
      personId: person.id,
      title: '专业科目培训',
      form: 'collective-training',
      subject: 'professional',
      study: { kind: 'total', from: '2025-03-03', to: '2025-03-21', days },
    }),
  )
const facts = { person, records: [record('R-1', '14')], year: 2025 }

// With the secret of the personnel office nobody else can make such a receipt, or guess the facts from its digests.
const key = 'the secret of the personnel office'
const stored = JSON.stringify(receipt(assessAnnualQuota(facts), facts, { key }))
const holds = (text: string) => (stored.includes(text) ? '有' : '无')
console.log(`凭据中：姓名${holds('周某')}，学习日期${holds('2025-03-03')}\n`)

const kept = parsed(parseReceipt(JSON.parse(stored)))
const told = (now: object, law = chongqing2006, language: ReportLanguage = chineseReports) =>
  reportText(explainReport(verify(kept, now, law, { key }), language))

console.log(told(facts))
const changed = { ...facts, records: [record('R-1', '13'), record('R-2', '1')] }
console.log(told(changed))
console.log(told(changed, chongqing2006, englishReports))
console.log(told(facts, withReadings(chongqing2006, { 'quota-year': 'statistical' })))

const altered = parsed(parseReceipt(JSON.parse(stored.replace('"met"', '"not-met"'))))
console.log(
  reportText(explainReport(verify(altered, facts, chongqing2006, { key }), chineseReports)).trimEnd(),
)
