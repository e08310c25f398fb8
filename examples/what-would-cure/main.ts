// What is the least that would turn "not met" into "met", and until when is it possible at all?
import {
  assessAnnualQuota,
  assessFundingFloor,
  explainReport,
  parseFundingYear,
  parsePerson,
  parseTrainingRecord,
  parseUnit,
  reportText,
} from 'xueshi'
import { englishReports } from 'xueshi/en'
import { remedy } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-009',
    title: 'intermediate',
    education: 'bachelor',
    role: 'professional',
    employments: [{ unitId: 'U-1', from: '2016-07-01' }],
  }),
)
const record = (fields: object) =>
  parsed(
    parseTrainingRecord({
      personId: person.id,
      title: '继续教育',
      subject: 'professional',
      result: { kind: 'pass-or-fail', value: 'pass' },
      ...fields,
    }),
  )
const quota = {
  person,
  records: [
    record({
      id: 'R-1',
      form: 'collective-training',
      study: { kind: 'total', from: '2025-05-12', to: '2025-05-23', days: '9' },
    }),
    // Ten hours of self-study by a task book; the unit has not assessed them yet.
    record({
      id: 'R-2',
      form: 'self-study',
      study: { kind: 'total', from: '2025-09-01', to: '2025-10-31', hours: '10' },
      taskBook: {
        origin: 'arranged',
        items: [
          'study-content',
          'requirements',
          'references',
          'start-and-end-dates',
          'hour-calculation',
          'assessment-method',
        ],
        approval: { on: '2025-08-20' },
        from: '2025-09-01',
        to: '2025-10-31',
        unitAssessment: null,
      },
    }),
  ],
  year: 2025,
}

const floor = {
  unit: parsed(parseUnit({ id: 'U-1', kind: 'enterprise' })),
  funding: parsed(
    parseFundingYear({
      unitId: 'U-1',
      year: 2025,
      payroll: '12000000',
      entries: [{ amount: '175000', kind: 'appropriated', recurrent: true, source: 'unit' }],
    }),
  ),
}

const found = [
  // With three weeks left, with one day left, and after the year.
  ...['2025-12-10', '2025-12-30', '2026-01-05'].map((asOf) => remedy(assessAnnualQuota, quota, { asOf })),
  remedy(assessFundingFloor, floor, { asOf: '2025-12-10' }),
]
for (const report of found) {
  for (const language of [chineseReports, englishReports])
    console.log(reportText(explainReport(report, language)))
}
