import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import {
  type Paper,
  paperCsv,
  paperHtml,
  paperMarkdown,
  paperSheets,
  statementPaper,
  toldHours,
} from '../../../src/export.js'
import { assessPersonYear } from '../../../src/index.js'
import { chongqing2006, withParameters } from '../../../src/law.js'
import { person, record } from '../../support/facts.js'
import { paperWords } from '../../support/languages.js'

const unread = record({ id: 'unread', study: { kind: 'unstated', unread: true } })
const ofThreeDays = record({
  id: 'three days',
  study: { kind: 'unstated', unread: true, from: '2025-06-02', to: '2025-06-04' },
})
const known = record({
  id: 'known',
  study: { kind: 'total', from: '2025-03-03', to: '2025-03-10', hours: 24 },
})
const overNewYear = record({
  id: 'over New Year',
  study: { kind: 'total', from: '2024-12-20', to: '2025-02-20', hours: 90 },
})
const yearOf = (...records: readonly ReturnType<typeof record>[]) => ({
  person: person({ name: '王一' }),
  records,
  personYear: assessPersonYear({ person: person(), records, year: 2025 }),
})

describe('hours of a study of which nothing is known', () => {
  test.each([
    ['none is unread: a range is told as it is', [overNewYear], { least: '0', most: '90' }, '0–90'],
    ['an unread one of no known days', [unread], { least: '0', most: '2190' }, '0–∞'],
    ['beside 24 hours', [known, unread], { least: '24', most: '2190' }, '24–∞'],
    ['one of three days: no more than 18 hours', [known, ofThreeDays], { least: '24', most: '42' }, '24–42'],
    ['just what the year asks for', [unread], { least: '0', most: '80' }, '0–80'],
    ['and a little more', [unread], { least: '0', most: '80.01' }, '0–∞'],
  ] as const)('%s', (_, records, hours, told) => {
    const { least, most } = toldHours(yearOf(...records).personYear)(hours) as { least: string; most: string }
    expect(`${least}–${most ?? '∞'}`).toBe(told)
  })

  test('an exact figure stays, and where no hours are asked for, any upper end tells nothing', () => {
    const { person: someone, records } = yearOf(unread)
    const law = withParameters(chongqing2006, { 'annual-quota-hours': [] })
    const told = toldHours(assessPersonYear({ person: someone, records, year: 2025 }, law))
    expect([told('24'), told({ least: '0', most: '6' })]).toStrictEqual(['24', { least: '0', most: null }])
  })
})

describe.each([
  ['zh-CN', '不明', '计入学时', '超出学时（不逾年累计）'],
  ['en', 'Not known', 'Hours credited', 'Hours beyond (not carried over)'],
] as const)('the statement in %s', (locale, unknown, credited, surplus) => {
  const words = paperWords[locale]
  const paper: Paper = statementPaper(yearOf(known, unread), words)

  test('says that they are not known, in every form', async () => {
    expect(paperMarkdown(paper)).toContain(`| — | **${unknown}** |`)
    expect(paperHtml([paper])).toMatch(new RegExp(`<td class="(?:short )?open">${unknown}</td>`))
    expect(paperCsv(paper)).toContain(`,—,${unknown},`)
    const [sheet] = await readExcelFile(await writeExcelFile(paperSheets([paper])).toBuffer())
    expect(sheet?.data.find(([key]) => key === 'unread')?.slice(5, 7)).toStrictEqual(['—', unknown])
    const fields = sheet?.data.filter(([label]) => label === credited || label === surplus)
    expect(fields?.map((row) => row.slice(0, 2))).toStrictEqual([
      [credited, '≥ 24'],
      [surplus, unknown],
    ])
  })

  test('tells nothing that is only the most that a fact can hold', () => {
    for (const text of [paperMarkdown(paper), paperHtml([paper]), paperCsv(paper)])
      expect(text).not.toMatch(/99,?999|2,?190|2,?110/)
  })
})
