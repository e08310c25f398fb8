import { describe, expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { classifySubject } from '../../src/chongqing/rules/content/subject-class.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { questionOf } from '../../src/explanation/question.js'
import { explanationText } from '../../src/explanation/text.js'
import { remedy } from '../../src/toolbox/remedy.js'
import { languages, locales, reportLanguages } from '../support/languages.js'
import { facts, industry, struck } from './edition-cases.js'

describe.each(locales)('under an edition of one’s own, in %s', (locale) => {
  test('which is not given, a provision is named by its id, and nothing is said of it', () => {
    const text = explanationText(
      explain(assessAnnualQuota(facts, industry), languages[locale]),
      languages[locale],
    )
    expect(text).toMatch(/industry-2020:6[（ (].*[)）]\n/)
    const because = { provision: 'industry-2020:6', strength: 'mandatory' } as const
    const report = { ...remedy(assessAnnualQuota, facts, { asOf: '2026-01-05' }), because }
    expect(reportText(explainReport(report, reportLanguages[locale]))).toMatch(
      /\n {4}industry-2020:6.*[)）][.。]\n/,
    )
  })
})

test('what a struck provision set is no figure any more', () => {
  const answer = assessAnnualQuota(facts, struck)
  expect(answer.parameters.map(({ provision }) => provision)).toContain('9(2)')
  expect(explain(answer, english, struck).parameters.join()).not.toContain('Article 9')
  // Without the edition nothing says that it is struck.
  expect(explain(answer, english).lines).toStrictEqual([
    'Article 9, item 2 lays down no rule for this, and none is invented.',
  ])
})

test('what is restated is cited as restated within sentences too', () => {
  const restated = withProvisions(chongqing2006, {
    '12.2': {
      strength: chongqing2006.pack.provisions['12.2'],
      from: '2018-01-01',
      source: '某省规定',
      reference: { 'zh-CN': '《某省规定》第九条', en: 'Rules of a province, Article 9' },
      precis: { 'zh-CN': '公需科目。', en: 'Public subjects.' },
    },
    '7(4)': {
      strength: chongqing2006.pack.provisions['7(4)'],
      from: '2018-01-01',
      source: '某省规定',
      reference: { 'zh-CN': '《某省规定》第三条', en: 'Rules of a province, Article 3' },
      precis: { 'zh-CN': '如实记载。', en: 'Record truthfully.' },
    },
  })
  const answer = classifySubject({ subject: 'public-required' }, restated)
  expect(explain(answer, chinese, restated).lines[0]).toContain('属于公需科目（《某省规定》第九条）')
  const missing = { fact: 'responsibility.evidence', of: '7(4)' } as const
  expect(questionOf(missing, english, restated)).toMatch(/^Rules of a province, Article 3: /)
  expect(questionOf(missing, english)).toMatch(/^Article 7, item 4: /)
})

test('a departure from a ratio that an edition makes mandatory is not said to be no violation', () => {
  const strict = withProvisions(chongqing2006, {
    '12.3': {
      strength: 'mandatory',
      from: '2018-01-01',
      source: '某省规定',
      reference: { 'zh-CN': '《某省规定》第十条', en: 'Rules of a province, Article 10' },
      precis: { 'zh-CN': '一比四。', en: 'One to four.' },
    },
  })
  const planned = { publicRequired: '10', professional: '70', elective: '0' }
  const answer = assessSubjectRatio({ year: 2025, planned }, strict)
  const told = locales.map((locale) => explain(answer, languages[locale], strict).findings[0])
  expect(told).toStrictEqual([
    {
      severity: '违反规定',
      text: '公需科目学时与规定比例相比：少 6 学时。',
      reference: '《某省规定》第十条',
    },
    {
      severity: 'Violation',
      text: 'Hours of public subjects against the ratio asked for: 6 hours fewer.',
      reference: 'Rules of a province, Article 10',
    },
  ])
})

describe('the text that held at the time of an answer', () => {
  const asked = { person: facts.person, records: [] }
  const words = (reference: string, precis: string) => ({
    reference: { 'zh-CN': `${reference}条`, en: reference },
    precis: { 'zh-CN': `${precis}。`, en: `${precis}.` },
  })
  const amended = { strength: chongqing2006.pack.provisions['9(2)'], source: '某决定' }
  const twice = withProvisions(
    withProvisions(chongqing2006, {
      '9(2)': { ...amended, from: '2020-01-01', ...words('First amendment', 'Eighty hours') },
    }),
    { '9(2)': { ...amended, from: '2024-01-01', ...words('Second amendment', 'At least eighty hours') } },
  )
  const of9 = (year: number, law = twice) => {
    const { grounds, findings } = explain(assessAnnualQuota({ ...asked, year }, law), english, law)
    const told = grounds.find(({ role }) => role === 'requires')
    return [told?.reference, told?.precis, findings.at(-1)?.reference]
  }
  const [reference, precis] = of9(2019, chongqing2006)

  test.each([
    [2019, reference, precis],
    [2020, 'First amendment', 'Eighty hours.'],
    [2023, 'First amendment', 'Eighty hours.'],
    [2024, 'Second amendment', 'At least eighty hours.'],
    [2025, 'Second amendment', 'At least eighty hours.'],
  ])('%s', (year, cited, said) => {
    expect(of9(year)).toStrictEqual([cited, said, cited])
  })

  test('is told of each premise by itself', () => {
    const year = explain(assessPersonYear({ ...asked, year: 2023 }, twice), chinese, twice)
    const quota = year.premises.find(({ rule }) => rule === 'annual-quota')
    expect(quota?.grounds.map((one) => one.reference)).toContain('First amendment条')
  })

  test('is told where it was struck only later', () => {
    const law = withProvisions(twice, { '9(2)': { struck: true, from: '2025-01-01', source: '某决定' } })
    expect(of9(2024, law)).toStrictEqual(['Second amendment', 'At least eighty hours.', 'Second amendment'])
    const after = explain(assessAnnualQuota({ ...asked, year: 2025 }, law), english, law)
    expect(after.lines[0]).toContain('1 January 2025')
  })
})
