// Papers of a small unit in 2025: one person with their hours, one short, one with a row that was not read.

import {
  annualReturnPaper,
  appraisalPaper,
  certificatePagePaper,
  correctedSheetPaper,
  correctionsPaper,
  evaluationPaper,
  inspectionSheetPaper,
  type Paper,
  planOutlinePaper,
  registrationCardPaper,
  shortfallPaper,
  statementPaper,
  taskBookPaper,
  yearlyReportPaper,
} from '../../src/export.js'
import {
  assessPersonYear,
  assessUnitYear,
  fillInspection,
  parseCePlan,
  parseCertificate,
  parseLearningAppraisal,
  parseRegistrationCard,
  parseTaskBook,
  parseUnit,
  premiseOf,
} from '../../src/index.js'
import type { PaperWords } from '../../src/words/papers.js'
import { person, record, sessions } from '../support/facts.js'
import { typedSheet } from '../support/typed-sheets.js'

const sound = <T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!parsed.ok) throw new Error('The facts of the papers are refused.')
  return parsed.value
}

const days = (month: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `2025-${month}-${String(i + 1).padStart(2, '0')}`)

const unit = sound(parseUnit({ id: 'u1', name: '某某设计院', kind: 'enterprise', divisionCode: '500103' }))
const registration = { certificateNumber: '渝0001', registeredOn: '2025-09-30', registrar: 'unit' } as const
const [done, short, unread] = ['p1', 'p2', 'p3'].map((id, i) =>
  person({ id, name: ['王一', '李二', '张三'][i] }),
) as [ReturnType<typeof person>, ReturnType<typeof person>, ReturnType<typeof person>]

export const people = [
  {
    person: done,
    records: [
      record({ id: 'r1', study: sessions(...days('03', 12)), registration }),
      record({ id: 'r2', subject: 'public-required', study: sessions(...days('05', 3)), registration }),
    ],
  },
  {
    person: short,
    records: [
      record({ id: 'r3', personId: 'p2', study: sessions(...days('04', 2)) }),
      record({
        id: 'r4',
        personId: 'p2',
        form: 'self-study',
        study: { kind: 'total', from: '2025-06-01', to: '2025-06-02', hours: 20 },
      }),
      record({ id: 'r5', personId: 'p2', study: sessions('2023-04-01') }),
    ],
  },
  {
    person: unread,
    records: [
      record({
        id: 'r6',
        personId: 'p3',
        form: undefined,
        subject: undefined,
        study: { kind: 'unstated', unread: true },
      }),
    ],
  },
] as const

const year = 2025
export const unitYear = assessUnitYear({ unit, people, year, asOf: '2025-12-31' })
const about = {
  unitName: '某某设计院',
  filledBy: '赵四',
  responsible: '钱五',
  filledOn: '2025-11-05',
} as const

const entry = {
  form: '集中培训',
  content: '新规范',
  time: '2025年3月1日至12日，72学时',
  result: '合格',
  completionNumber: '结字1号',
}
const card = sound(parseRegistrationCard({ personId: 'p1', keeper: 'unit', entries: [entry] }))
const certificate = sound(
  parseCertificate({
    number: '渝0001',
    personId: 'p1',
    volume: 2,
    issuedOn: '2024-01-05',
    entries: [entry, {}],
  }),
)
const taskBook = sound(
  parseTaskBook({
    origin: 'declared',
    items: ['study-content'],
    approval: { on: '2025-02-20' },
    from: '2025-03-01',
    to: '2025-05-30',
    hours: 20,
    log: [
      { date: '2025-03-05', hours: 4 },
      { date: '2025-03-12', dayFraction: 0.5 },
    ],
    unitAssessment: 'pass',
  }),
)
const appraisal = sound(
  parseLearningAppraisal({ classId: '新规范培训班', personId: 'p1', parts: [], on: '2025-03-12' }),
)
const plan = sound(
  parseCePlan({
    level: 'municipal',
    lead: 'municipal-personnel',
    from: '2026-01-01',
    to: '2030-12-31',
    adoptedOn: '2025-12-01',
  }),
)

const corrections = [
  { sheet: '学习记录', what: '缺少“学时”列' },
  { sheet: '学习记录', row: 2, column: 2, stood: '三天', what: '请改为数字，或填入“天数”列' },
  { sheet: '学习记录', row: 3, what: '找不到此人' },
  { sheet: '人员', row: 2, column: 28, what: '请填写职称' },
] as const
const sheet = typedSheet('学习记录', [['人员编号', '学时'], ['p1', '三天'], ['p9'], ['=1+1', 8]])

/** Each paper from facts, and each that can be blank without any. */
export const unitPapers = (words: PaperWords): Readonly<Record<string, Paper>> => ({
  'annual return': annualReturnPaper(
    { statistics: premiseOf(unitYear, 'annual-statistics') as never, ...about },
    words,
  ),
  'annual return, blank': annualReturnPaper({}, words),
  'those short': shortfallPaper({ unitYear, people: [done, short], ...about }, words),
  statement: statementPaper(
    { ...people[1], personYear: assessPersonYear({ ...people[1], year }), unitName: '某某设计院' },
    words,
  ),
  'statement over a row that was not read': statementPaper(
    { ...people[2], personYear: assessPersonYear({ ...people[2], year }) },
    words,
  ),
  corrections: correctionsPaper(corrections, words),
  'no corrections': correctionsPaper([], words),
  'a sheet with what to correct': correctedSheetPaper(sheet, corrections, words),
  'registration card': registrationCardPaper(
    { card, personName: '王一', unitName: '某某设计院', certificateNumber: '渝0001' },
    words,
  ),
  'registration card, blank': registrationCardPaper({}, words),
  'certificate page': certificatePagePaper(
    { certificate, personName: '王一', unitName: '某某设计院' },
    words,
  ),
  'task book': taskBookPaper({ taskBook, texts: { 'study-content': '新规范' }, personName: '王一' }, words),
  'task book, blank': taskBookPaper({}, words),
  appraisal: appraisalPaper(
    { appraisal, texts: { mastery: '熟练' }, personName: '王一', providerName: '某某学院' },
    words,
  ),
  'appraisal, blank': appraisalPaper({}, words),
  'evaluation of a class': evaluationPaper({ kind: 'comprehensive', className: '新规范培训班' }, words),
  'evaluation of courses': evaluationPaper(
    { kind: 'course', courses: ['制图', '测量'], hostName: '某某协会' },
    words,
  ),
  'evaluation of a course, blank': evaluationPaper({ kind: 'course' }, words),
  inspection: inspectionSheetPaper({ filling: fillInspection({ unitYear, providers: [] }), ...about }, words),
  'inspection, blank': inspectionSheetPaper({}, words),
  'yearly report': yearlyReportPaper({ unitYear, recipient: '区人力资源和社会保障局', ...about }, words),
  'yearly report, blank': yearlyReportPaper({}, words),
  'plan outline': planOutlinePaper({ plan, texts: { 'main-goals': '人人达标' } }, words),
  'plan outline, blank': planOutlinePaper({}, words),
})
