// Which values should one's own mapping be tested with? Those on which the answer turns.
import {
  assessAnnualQuota,
  assessFundingFloor,
  assessPersonYear,
  explainReport,
  parseFundingYear,
  parsePerson,
  parseTrainingRecord,
  parseUnit,
  reportText,
} from 'xueshi'
import { englishReports } from 'xueshi/en'
import { chongqing2006 } from 'xueshi/law'
import { boundaries } from 'xueshi/tools'
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
const recordWith = (study: object) =>
  parsed(
    parseTrainingRecord({
      id: 'R-1',
      personId: 'P-001',
      title: '专业技术培训',
      form: 'collective-training',
      subject: 'professional',
      study,
      result: { kind: 'pass-or-fail', value: 'pass' },
    }),
  )

// 79.5, 80, 80.5: two hours are missing.
const month = recordWith({ kind: 'total', from: '2025-03-01', to: '2025-03-31', hours: '78' })
const quota = boundaries(assessAnnualQuota, { person, records: [month], year: 2025 })
console.log(reportText(explainReport(quota, chineseReports)))

// 31 October and 1 November: not a verdict, but the hours of the statistical year.
const day = recordWith({ kind: 'sessions', sessions: [{ date: '2025-10-31', dayFraction: '1' }] })
const hours = boundaries(assessPersonYear, { person, records: [day], year: 2025 }, chongqing2006, {
  aspect: (answer) => 'value' in answer && answer.value.statisticalYear?.hours,
  within: ['records', 'R-1', 'study', 'sessions', '0', 'date'],
})
console.log(reportText(explainReport(hours, englishReports)))

// To the fen: what the payroll may be, and what must be set aside.
const funding = boundaries(assessFundingFloor, {
  unit: parsed(parseUnit({ id: 'U-1', kind: 'enterprise' })),
  funding: parsed(
    parseFundingYear({
      unitId: 'U-1',
      year: 2025,
      payroll: '12345678.90',
      entries: [{ id: 'E-1', amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }],
    }),
  ),
})
for (const { path, turns } of funding.facts) {
  for (const { before, after } of turns) console.log(path.join('/'), before.value, '|', after.value)
}
