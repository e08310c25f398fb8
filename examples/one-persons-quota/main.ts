// Does this person have 80 hours this year, and which records count?
import { assessAnnualQuota, explain, explanationText, parsePerson, parseTrainingRecord } from 'xueshi'
import { chinese } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = parsed(
  parsePerson({
    id: 'P-001',
    title: 'intermediate',
    education: 'bachelor',
    role: 'professional',
    employments: [{ unitId: 'U-1', from: '2016-07-01' }],
  }),
)

const records = [
  {
    id: 'R-1',
    title: '公需科目培训',
    form: 'collective-training',
    subject: 'public-required',
    // Stated as 20 hours in three days; a day holds six.
    study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: '20' },
  },
  {
    id: 'R-2',
    title: '桥梁检测新技术高级研修班',
    form: 'advanced-seminar',
    subject: 'professional',
    // Two of the twelve days went on travel.
    study: { kind: 'total', from: '2025-06-09', to: '2025-06-20', days: '10', travelDays: '2' },
  },
  {
    id: 'R-3',
    title: '网络课程',
    form: 'distance',
    subject: 'elective',
    study: { kind: 'sessions', sessions: [{ date: '2025-09-06', dayFraction: '0.5' }] },
  },
].map((record) =>
  parsed(
    parseTrainingRecord({ ...record, personId: person.id, result: { kind: 'pass-or-fail', value: 'pass' } }),
  ),
)

const answer = assessAnnualQuota({ person, records, year: 2025 })
console.log(explanationText(explain(answer, chinese), chinese))
