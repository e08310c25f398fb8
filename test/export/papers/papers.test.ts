import { describe, expect, it, test } from 'vitest'
import { figureText } from '../../../src/export/paper.js'
import type { Paper, PaperCell } from '../../../src/export.js'
import {
  annualReturnPaper,
  certificatePagePaper,
  shortfallPaper,
  statementPaper,
  yearlyReportPaper,
} from '../../../src/export.js'
import {
  assessPersonYear,
  assessUnitYear,
  parseFundingYear,
  parseUnit,
  statisticsOf,
} from '../../../src/index.js'
import { chongqing2006, withParameters, withReadings } from '../../../src/law.js'
import { chinesePapers as words } from '../../../src/words/zh-CN/papers.js'
import { person, record, sessions } from '../../support/facts.js'
import { paperWords } from '../../support/languages.js'
import { people, unitPapers, unitYear } from '../unit-papers.js'

const rowsOf = (paper: Paper): readonly (readonly PaperCell[])[] =>
  paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
const texts = (paper: Paper): readonly (readonly string[])[] =>
  rowsOf(paper).map((row) => row.map(({ text }) => text))
const fieldsOf = (paper: Paper): Readonly<Record<string, string>> =>
  Object.fromEntries(
    paper.blocks.flatMap((block) =>
      'fields' in block ? block.fields.map(({ label, value }) => [label, value] as const) : [],
    ),
  )
const linesOf = (paper: Paper): readonly string[] =>
  paper.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []))

describe.each(Object.entries(paperWords))('the papers in %s', (locale, language) => {
  const papers = Object.entries(unitPapers(language))

  it.each(papers)('%s: as wide as its head, frozen, in its language', (_, paper) => {
    expect(paper.locale).toBe(locale)
    expect(Object.isFrozen(paper.blocks[0])).toBe(true)
    for (const block of paper.blocks) {
      if (block.kind !== 'table') continue
      expect(block.rows.filter((row) => row.length !== block.head.length)).toStrictEqual([])
    }
  })

  it('say on what they rest', () => {
    expect(papers.filter(([, { basis }]) => !/\d|第/.test(basis))).toStrictEqual([])
  })
})

describe('the annual return (34)', () => {
  const facts = { people, year: 2025 }
  const figures = (paper: Paper) => new Map(texts(paper).map(([, item, ...both]) => [item, both]))

  test('three professionals, of whom one is registered with 90 hours and one may have studied', () => {
    const found = figures(annualReturnPaper({ statistics: statisticsOf(facts) }, words))
    expect(found.get('专业技术人员总数')).toStrictEqual(['3', '3'])
    expect(found.get('参加继续教育学习人数')).toStrictEqual(['1–2', '2–3'])
    expect(found.get('年度学习时间累计达到80学时人数')).toStrictEqual(['1–2', '1–2'])
    expect(found.get('学习比率')).toStrictEqual(['33.33–66.67%', '66.67–100%'])
  })

  test('a figure that is known is a number, one that is not is marked', () => {
    const [total, participants] = rowsOf(annualReturnPaper({ statistics: statisticsOf(facts) }, words))
    expect(total?.[2]).toStrictEqual({ text: '3', isNumber: true })
    expect(participants?.[2]).toStrictEqual({ text: '1–2', mark: 'open' })
  })

  test('which figures are reported follows the reading', () => {
    const evidenced = withReadings(chongqing2006, { 'return-evidence': 'evidenced-attendance' })
    const said = (statistics: ReturnType<typeof statisticsOf>) =>
      linesOf(annualReturnPaper({ statistics }, words))[0]
    expect(said(statisticsOf(facts))).toBe('上报数为“据证书登记”一栏；“据学习情况”一栏供核对，不上报。')
    expect(said(statisticsOf(facts, evidenced))).toBe(
      '上报数为“据学习情况”一栏；“据证书登记”一栏供核对，不上报。',
    )
  })

  test('the ratio is of the participants where the edition reads it so', () => {
    const ofThose = withReadings(chongqing2006, { 'attainment-denominator': 'participants' })
    const known = { people: people.slice(0, 2), year: 2025 }
    const ratio = (law = chongqing2006) =>
      figures(annualReturnPaper({ statistics: statisticsOf(known, law) }, words)).get('达到80学时的比率')
    expect(ratio()).toStrictEqual(['50%', '50%'])
    expect(ratio(ofThose)).toStrictEqual(['100%', '50%'])
  })

  test('where no hours are set, nobody reaches them, and there is no ratio', () => {
    const law = withParameters(chongqing2006, { 'statistics-attainment-hours': [] })
    const found = texts(annualReturnPaper({ statistics: statisticsOf(facts, law) }, words))
    expect(found.filter(([no]) => no === '5' || no === '7').map(([, , ...both]) => both)).toStrictEqual([
      ['—', '—'],
      ['—', '—'],
    ])
  })

  test('other forms have a line only where somebody studied so', () => {
    const other = [{ person: person(), records: [record({ form: 'other' })] }]
    const has = (of: typeof people | typeof other) =>
      figures(annualReturnPaper({ statistics: statisticsOf({ people: of, year: 2025 }) }, words)).has(
        '其他形式',
      )
    expect(has(other)).toBe(true)
    expect(has([])).toBe(false)
  })
})

describe('those short of their hours (9(2))', () => {
  test('who reached them is not listed; who may have reached them is, with what is to be found out', () => {
    expect(texts(shortfallPaper({ unitYear, people: people.map((one) => one.person) }, words))).toStrictEqual(
      [
        ['p2', '李二', '12', '80', '68', '不符合', ''],
        [
          'p3',
          '张三',
          '不明',
          '80',
          '0–80',
          '尚不能判定',
          '记录“r6”：学习的学时或者天数；记录“r6”：各日的学习时间',
        ],
      ],
    )
  })

  test('credits that nobody can turn into hours leave it undetermined, and the row says so', () => {
    const credits = record({
      study: { kind: 'credits', scheme: '医学学分', credits: 25, from: '2025-03-01', to: '2025-03-05' },
    })
    const answer = assessUnitYear({
      unit: unitOf(),
      people: [{ person: person(), records: [credits] }],
      year: 2025,
    })
    const [[, , , , , verdict, open] = []] = texts(shortfallPaper({ unitYear: answer }, words))
    expect(verdict).toBe('尚不能判定')
    expect(open).toContain('学分')
  })

  test('nobody is short', () => {
    const done = assessUnitYear({ unit: unitOf(), people: people.slice(0, 1), year: 2025 })
    expect(linesOf(shortfallPaper({ unitYear: done }, words))).toStrictEqual([
      '无未完成学时或者尚不能判定的人员。',
    ])
  })
})

describe("the statement of a person's year", () => {
  const [, short] = people
  test('what counted of each record, and why the rest does not; a study of another year is left out', () => {
    const paper = statementPaper({ ...short, personYear: assessPersonYear({ ...short, year: 2025 }) }, words)
    expect(texts(paper).map((row) => [row[0], row[5], row[6]])).toStrictEqual([
      ['r3', '12', '12'],
      ['r4', '20', '0'],
    ])
    expect(fieldsOf(paper)).toMatchObject({
      计入学时: '12',
      应完成学时: '80',
      尚差学时: '68',
      年度学时任务: '不符合',
    })
  })

  test('an answer without figures gives a statement without figures', () => {
    const law = withParameters(chongqing2006, { 'hours-per-day': [] })
    const paper = statementPaper(
      { ...short, personYear: assessPersonYear({ ...short, year: 2025 }, law) },
      words,
    )
    expect(texts(paper)).toHaveLength(3)
    expect(fieldsOf(paper)).toMatchObject({ 计入学时: '', 年度学时任务: '' })
  })

  test('what does not apply is said to be so', () => {
    const outside = {
      person: person({ role: 'other' }),
      records: [record({ study: sessions('2025-03-03') })],
    }
    const paper = statementPaper(
      { ...outside, personYear: assessPersonYear({ ...outside, year: 2025 }) },
      words,
    )
    expect(fieldsOf(paper)).toMatchObject({ 年度学时任务: '不适用或者无从比较' })
  })
})

describe('what is not known is left to be filled in', () => {
  test('a return that could not be made', () => {
    const statistics = statisticsOf({ people: [], year: 2004 })
    expect(statistics.status).toBe('not-in-force')
    expect(
      new Set(texts(annualReturnPaper({ statistics }, words)).map(([, , figure]) => figure)),
    ).toStrictEqual(new Set(['']))
  })

  test('a unit outside the Measures has no title of a year and nobody who is short', () => {
    const outside = parseUnit({ id: 'u2', kind: 'enterprise', divisionCode: '110101' })
    if (!outside.ok) throw new Error('refused')
    const paper = shortfallPaper(
      { unitYear: assessUnitYear({ unit: outside.value, people, year: 2025 }) },
      words,
    )
    expect([paper.title, texts(paper)]).toStrictEqual(['　　　　年度未完成学时人员名单', []])
  })

  test('a name that is not given, and a person whose year has no figures', () => {
    const law = withParameters(chongqing2006, { 'hours-per-day': [] })
    const unregulated = assessUnitYear({ unit: unitOf(), people, year: 2025 }, law)
    expect(texts(shortfallPaper({ unitYear: unregulated, people: [person()] }, words))).toStrictEqual([])
    const noQuota = withParameters(chongqing2006, { 'annual-quota-hours': [] })
    expect(
      texts(
        shortfallPaper({ unitYear: assessUnitYear({ unit: unitOf(), people, year: 2025 }, noQuota) }, words),
      ),
    ).toStrictEqual([])
  })

  test('an end that is not known', () => {
    const records = [
      record({ id: 'r1', study: { kind: 'unstated', from: '2025-03-01' } }),
      record({ id: 'r2', study: { kind: 'unstated', to: '2025-03-02' } }),
      record({ id: 'r3', study: sessions('2025-03-03') }),
    ]
    const facts = { person: person(), records }
    const paper = statementPaper({ ...facts, personYear: assessPersonYear({ ...facts, year: 2025 }) }, words)
    expect(texts(paper).map((row) => row[4])).toStrictEqual([
      '2025年3月1日至…',
      '…至2025年3月2日',
      '2025年3月3日',
    ])
    const { days } = paperWords.en.common
    expect([days('2025-03-01', '…'), days('…', '2025-03-02')]).toStrictEqual([
      '1 March 2025 to …',
      '… to 2 March 2025',
    ])
  })

  test('where no statistical year is set, the calendar year decides what is listed', () => {
    const law = withParameters(chongqing2006, { 'statistical-period': [] })
    const records = ['2024-12-30', '2025-01-02'].map((day, i) =>
      record({ id: `r${i}`, study: sessions(day) }),
    )
    const facts = { person: person(), records }
    const paper = statementPaper(
      { ...facts, personYear: assessPersonYear({ ...facts, year: 2025 }, law) },
      words,
    )
    expect(texts(paper).map(([id]) => id)).toStrictEqual(['r1'])
  })

  test('blank papers', () => {
    expect(fieldsOf(certificatePagePaper({}, words))).toStrictEqual({
      证书编号: '',
      册次: '',
      姓名: '',
      单位名称: '',
      发证日期: '',
    })
    const { filled } = {
      filled: assessUnitYear({ unit: unitOf(), people: [], funding: fundingOf(), year: 2025 }),
    }
    expect(fieldsOf(yearlyReportPaper({ unitYear: filled }, words))['经费比例']).toBe('符合')
  })

  test('a figure that nothing bounds', () => expect(figureText({ least: '5', most: null })).toBe('≥ 5'))
})

function fundingOf() {
  const funding = parseFundingYear({
    unitId: 'u1',
    year: 2025,
    payroll: 1000,
    complete: true,
    entries: [{ amount: 15, kind: 'appropriated', purpose: '培训', recurrent: true, source: 'unit' }],
  })
  if (!funding.ok) throw new Error(JSON.stringify(funding.problems))
  return funding.value
}

function unitOf() {
  const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
  if (!unit.ok) throw new Error('refused')
  return unit.value
}
