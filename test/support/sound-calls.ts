// A sound call of every exported function that is no rule: all its arguments, those that may be left out too.
import {
  assessAnnualQuota,
  assessCertificateIntegrity,
  assessPersonYear,
  assessUnitYear,
  chainEntries,
  chainHead,
  emptyTally,
  explain,
  explainReport,
  fillInspection,
  parseCertificate,
  parsePerson,
  parseUnit,
  statisticsOf,
} from 'xueshi'
import { columnsOf } from 'xueshi/columns'
import { english, englishReports } from 'xueshi/en'
import { exactly, LawView, oneOf } from 'xueshi/engine'
import { appraisalPaper } from 'xueshi/export'
import { chineseReasons } from 'xueshi/import'
import { chongqing2006 } from 'xueshi/law'
import { unitSchema } from 'xueshi/schemas'
import { questions, receipt } from 'xueshi/tools'
import { chinese, chinesePapers } from 'xueshi/zh-CN'
import { factNames } from '../../src/chongqing/fact-names.js'
import { remedies } from '../../src/chongqing/remedies/index.js'
import { person, record } from './facts.js'

const cell = () => ({ kind: 'number', value: 45_720, format: 'yyyy/m/d' })
const sheet = () => ({
  name: '人员',
  hidden: false,
  rows: [
    [
      { kind: 'text', text: '工号' },
      { kind: 'text', text: '姓名' },
    ],
    [cell(), { kind: 'empty' }],
  ],
  merges: [{ from: { row: 1, column: 1 }, to: { row: 1, column: 2 } }],
  hiddenRows: [1],
  hiddenColumns: [1],
  brokenAt: [2],
})
const unreadable = { ok: false, reason: 'empty', nearest: [] }

const facts = () => ({ person: person(), records: [record()], year: 2025 })
const answer = assessAnnualQuota(facts())
const explanation = explain(answer, english)
const report = explainReport(questions(answer), englishReports)
const problem = { path: ['id'], code: 'missing', details: [] }
const certificate = parseCertificate.orThrow({ number: 'z1', personId: 'p1', entries: [{ recordId: 'r1' }] })
const chain = chainEntries(certificate)
const integrity = assessCertificateIntegrity({ certificate, chain })
const correction = () => ({ of: 1, entry: certificate.entries[0], on: '2025-06-02', by: 'registrar' })
const aspect = () => (one: { readonly status: string }) => one.status
const law = chongqing2006
const columns = () => columnsOf([{ person: person(), records: [record()] }])
const kept = receipt(answer, facts(), { key: 'sixteen characters' })
const unitYear = assessUnitYear({ unit: parseUnit.orThrow({ id: 'u1' }), people: [], year: 2025 })
const ofUnit = () => ({ unitName: '某院', filledBy: '甲某', responsible: '乙某', filledOn: '2025-11-20' })
const personYear = assessPersonYear(facts())
const toCorrect = () => ({ sheet: '人员', row: 2, column: 1, stood: '三天', what: '请改为数字' })
const paper = appraisalPaper({}, chinesePapers)
const amendment = () => ({
  from: '2020-01-01',
  source: 'act',
  strength: 'mandatory',
  reference: { en: 'Rule 6' },
  precis: { en: 'A rule.' },
})
const pack = () => ({
  id: 'small',
  edition: 'small-2000',
  provisions: { '1': 'mandatory' },
  parameters: { 'most-visits': { kind: 'years', provision: '1' } },
  readings: { visits: { options: ['each', 'all'], provisions: ['1'] } },
  fields: {},
  values: { 'most-visits': [{ from: '2000-01-01', value: '5', source: 'the text' }] },
})
// A recorder is closed by the answer that it gives.
const recorder = () => ({ cite: () => ({}), citeNorm: () => ({}), settled: (value: unknown) => value })
const procedure = () => ({
  here: { go: { to: 'there', by: '1' } },
  there: { go: { refused: 'there', by: '1' } },
})
const periodOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** The arguments of each, made anew each time. */
export const soundCalls: Readonly<Record<string, () => readonly unknown[]>> = {
  // xueshi
  addColumns: () => [emptyTally(2025), columns(), law, 'u1'],
  columnBuffers: () => [columns()],
  columnsIn: () => [new Uint8Array(3), 7],
  columnsOf: () => [[{ person: person(), records: [record()] }]],
  joinColumns: () => [[columns(), columns()]],
  lineOf: () => [columns(), 'p1'],
  peopleIn: () => [columns()],
  sliceColumns: () => [columns(), 0, 1],
  streamColumns: () => [[new Uint8Array(3)], { at: 7 }],
  whoCountsIn: () => ['people', columns(), 2025, law, '2025-12-31', 'u1'],
  addPeople: () => [emptyTally(2025), [{ person: person(), records: [record()] }], law, 'u1', [record()]],
  emptyTally: () => [2025, law, '2025-12-31'],
  mergeTallies: () => [emptyTally(2025), emptyTally(2025)],
  whoCounts: () => ['people', [facts()], 2025, law, '2025-12-31', 'u1'],
  hasValue: () => [answer],
  isCitizenNumber: () => ['11010519491231002X'],
  referenceTo: () => ['9', english, law],
  unreadPerson: () => [{ id: 'p1' }],
  unreadRecord: () => [{ id: 'r1' }],
  educationLevelOfCode: () => ['21'],
  titleLevelOfCode: () => ['1'],
  personYearFigures: () => [facts(), law],
  personYearOnDemand: () => [facts(), law],
  premiseOf: () => [answer, 'credited-hours'],
  chainCorrection: () => [chain, correction()],
  chainEntries: () => [certificate],
  chainHead: () => [chain],
  extendChain: () => [chain, [...certificate.entries]],
  markEntries: () => [[record()], integrity, certificate],
  verifyChain: () => [certificate, chain, chainHead(chain)],
  findingsWithin: () => [answer, answer],
  checkCreditCode: () => ['91350100M000100Y43'],
  parseEach: () => [parsePerson, [{ id: 'p1' }]],
  explain: () => [answer, english, law],
  explainReport: () => [questions(answer), englishReports, law],
  reportText: () => [report],
  explanationMarkdown: () => [explanation, english],
  explanationText: () => [explanation, english],
  problemText: () => [problem, english],
  questionOf: () => [{ fact: 'unit.kind', of: 'u1' }, english, law],
  // xueshi/law
  asEdition: () => [law, { edition: 'mine', inForceUntil: '2030-12-31' }],
  dutiesOf: () => ['unit'],
  encouragements: () => [],
  normsOf: () => ['9'],
  powersOf: () => ['municipal-personnel'],
  prohibitionsOf: () => ['unit'],
  rightsOf: () => ['professional'],
  whoMay: () => ['verify-certificates'],
  withParameters: () => [law, { 'annual-quota-hours': [{ from: '2020-01-01', value: '90', source: 'act' }] }],
  withProvisions: () => [law, { 'mine-2020:6': amendment() }],
  withReadings: () => [law, { 'quota-year': 'statistical' }],
  ledger: () => [],
  rulesOfNorm: () => ['compile-statistics'],
  interpreter: () => [[{ name: '局', attestedOn: '2020-01-01', source: 'act' }]],
  purposeOf: () => [],
  responsibilitiesOf: () => ['unit'],
  parseOfficialText: () => ['第一章  甲\n    第一条  子'],
  // xueshi/schemas
  schemaIn: () => [unitSchema, english],
  // xueshi/tools
  outcomeOf: () => [answer],
  receiptUnder: () => [law],
  remedyOf: () => [remedies],
  questions: () => [answer],
  receipt: () => [answer, facts(), { law, include: 'facts', key: 'sixteen characters' }],
  remedy: () => [assessAnnualQuota, facts(), { asOf: '2025-12-31' }, law],
  foundations: () => [facts(), law],
  strikeOut: () => [assessAnnualQuota, facts(), ['r1'], law, { aspect: aspect() }],
  verify: () => [kept, facts(), law, { key: 'sixteen characters' }],
  boundaries: () => [assessAnnualQuota, facts(), law, { aspect: aspect(), within: ['year'], limit: 5 }],
  compare: () => [
    assessAnnualQuota,
    { facts: facts(), law },
    { facts: facts(), law },
    { aspect: aspect(), limit: 5 },
  ],
  takeOver: () => [assessAnnualQuota, { facts: facts(), law }, { facts: facts(), law }, []],
  freshness: () => [law, { asOf: '2025-01-01', years: 12, of: answer }],
  questionsIn: () => [factNames],
  sensitivity: () => [
    assessAnnualQuota,
    facts(),
    law,
    { aspect: aspect(), also: {}, only: ['quota-year'], limit: 5 },
  ],
  sensitivityOfMany: () => [assessAnnualQuota, [facts()], law, { only: ['quota-year'], limit: 5 }],
  verifyUnder: () => [law, () => assessAnnualQuota],
  // xueshi/engine
  LawView: () => [law],
  addDays: () => ['2025-01-01', 3],
  daysBetween: () => ['2025-01-01', '2025-01-03'],
  definePack: () => [pack()],
  exactText: () => [exactly(150)],
  exactly: () => [150],
  hoursReadingsOf: () => ['1'],
  hoursText: () => [150],
  isExact: () => [exactly(150)],
  isPartialDate: () => ['2025-03'],
  isPlainDate: () => ['2025-03-03'],
  oneOf: () => [['a', 'b']],
  parser: () => [oneOf(['a', 'b'])],
  plus: () => [exactly(150), exactly(50)],
  rangeText: () => [exactly(150)],
  reckonYear: () => [person(), [record()], { year: 2025, periodOf }, new LawView(law)],
  schemaOf: () => ['parseX'],
  spanOf: () => [{ least: '1', most: '2' }],
  stepIn: () => [recorder(), procedure(), 'here', 'go'],
  takeStep: () => [recorder(), procedure(), 'here', 'go'],
  toHundredths: () => ['1.5'],
  yearOf: () => ['2025-01-01'],
  // xueshi/import
  readCredits: () => [cell()],
  readDate: () => [cell(), { year: 2025 }],
  readDays: () => [cell()],
  readEducation: () => ['本科'],
  readFundKind: () => ['提取'],
  readFundSource: () => ['单位'],
  readHours: () => [cell()],
  readKey: () => [cell()],
  readLastDate: () => [cell(), { year: 2025 }],
  readMoney: () => [cell(), 'yuan'],
  readMoneyUnit: () => ['万元'],
  readPartialDate: () => [cell(), { year: 2025 }],
  readPeriod: () => [cell(), { year: 2025 }],
  readRecurrence: () => ['是'],
  readRegistrar: () => ['单位'],
  readRelation: () => ['是'],
  readResult: () => ['合格'],
  readReviewState: () => ['审核通过'],
  readTerm: () => ['studyForms', '自学'],
  readTitle: () => ['工程师'],
  readUnitAssessment: () => ['合格'],
  readUnitFiles: () => [
    [sheet()],
    {
      unit: { id: 'u1', name: '某院' },
      columns: { 工号: 'number' },
      year: 2025,
      assumedForm: 'distance',
      onProgress: aspect(),
    },
  ],
  readYesOrNo: () => ['是'],
  reasonText: () => [unreadable, chineseReasons],
  sheetProblemText: () => [
    { sheet: '人员', row: 2, effect: 'unread', why: unreadable },
    chinese,
    chineseReasons,
  ],
  templateSheets: () => [],
  // xueshi/export
  annualReturnPaper: () => [{ ...ofUnit(), statistics: statisticsOf(emptyTally(2025)) }, chinesePapers],
  appraisalPaper: () => [
    { texts: { mastery: '好' }, personName: '甲某', className: '甲班', providerName: '某校' },
    chinesePapers,
  ],
  certificatePagePaper: () => [{ certificate, personName: '甲某', unitName: '某院' }, chinesePapers],
  correctedSheetPaper: () => [sheet(), [toCorrect()], chinesePapers, { headingRow: 1, firstRow: 2 }],
  correctionsPaper: () => [[toCorrect()], chinesePapers],
  evaluationPaper: () => [
    { kind: 'course', className: '甲班', hostName: '某院', providerName: '某校', courses: ['甲课'] },
    chinesePapers,
  ],
  inspectionSheetPaper: () => [
    { ...ofUnit(), filling: fillInspection({ unitYear, providers: [] }) },
    chinesePapers,
  ],
  paperCsv: () => [paper],
  paperHtml: () => [[paper]],
  paperMarkdown: () => [paper],
  paperSheets: () => [[paper]],
  planOutlinePaper: () => [{ texts: { 'main-goals': '目标' } }, chinesePapers],
  registrationCardPaper: () => [
    { personName: '甲某', unitName: '某院', certificateNumber: 'z1' },
    chinesePapers,
  ],
  shortfallPaper: () => [{ ...ofUnit(), unitYear, people: [person()] }, chinesePapers],
  statementPaper: () => [
    { person: person(), records: [record()], personYear, unitName: '某院' },
    chinesePapers,
  ],
  taskBookPaper: () => [
    { texts: { 'study-content': '内容' }, personName: '甲某', unitName: '某院' },
    chinesePapers,
  ],
  toldHours: () => [personYear],
  yearlyReportPaper: () => [{ ...ofUnit(), unitYear, recipient: '区人力社保局' }, chinesePapers],
  // xueshi/csv and xueshi/workbook
  readCsv: () => [new TextEncoder().encode('工号\n001'), { name: '人员', encoding: 'utf-8' }],
  readWorkbook: () => [new Uint8Array(4)],
}
