// On which certificate entry and which proof does each credited hour rest?
import { explainReport, parsePerson, parseTrainingRecord, reportText } from 'xueshi'
import { foundations } from 'xueshi/tools'
import { chineseReports } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const person = parsed(parsePerson({ id: 'P-001' }))

const records = [
  {
    id: 'R-1',
    title: '公需科目培训',
    form: 'collective-training',
    subject: 'public-required',
    study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '3' },
    proofs: ['D-1'],
    registration: {
      certificateNumber: 'Z-0001',
      volume: 2,
      registeredOn: '2025-06-30',
      registrar: 'unit',
    },
  },
  {
    id: 'R-2',
    title: '高级研修班',
    form: 'advanced-seminar',
    subject: 'professional',
    // Three days of these five; nobody says how many of them lie before 1 November.
    study: { kind: 'total', from: '2025-10-30', to: '2025-11-03', days: '3' },
    proofs: ['D-2'],
    classId: 'K-7',
  },
  {
    id: 'R-3',
    title: '学术讲座',
    form: 'conference-or-abroad',
    subject: 'elective',
    study: { kind: 'sessions', sessions: [{ date: '2025-09-06', dayFraction: '0.5' }] },
  },
].map((record) => parsed(parseTrainingRecord({ ...record, personId: person.id })))

const found = foundations({ person, records, year: 2025 })
console.log(reportText(explainReport(found, chineseReports)))

// What an inspector asks first: which hours rest on nothing but the unit's word?
for (const { period, bySupport } of found.years) {
  console.log(period.system, period.year, bySupport['unit-word'])
}
