import { describe, expect, test } from 'vitest'
import { emptyTally, statisticsOf } from 'xueshi'
import { appraisalPaper, type Paper, paperCsv, paperHtml, toldHours, yearlyReportPaper } from 'xueshi/export'
import { chinesePapers } from 'xueshi/zh-CN'

const paper = appraisalPaper({}, chinesePapers)
const withBlock = (block: unknown): Paper => ({ ...paper, blocks: [block as never] })

describe('what papers are written from', () => {
  const statistics = statisticsOf(emptyTally(2025))

  test('is the answer of one rule', () => {
    const unitYear = statistics as never
    expect(() => yearlyReportPaper({ unitYear }, chinesePapers)).toThrow(/unitYear.*unit-year/)
    expect(() => toldHours(unitYear)).toThrow(/personYear.*person-year/)
  })

  test('was parsed, and is not what its parse function takes', () => {
    const appraisal = { personId: 'p1' } as never
    expect(() => appraisalPaper({ appraisal }, chinesePapers)).toThrow('parseLearningAppraisal')
  })

  test('is told in the words of papers, not in a language alone', () => {
    expect(() => appraisalPaper({}, chinesePapers.language as never)).toThrow('chinesePapers')
  })
})

describe('what is written', () => {
  test.each([
    ['a kind that there is not', { kind: 'picture' }, 'paper.blocks[0].kind'],
    ['a table without rows', { kind: 'table', title: '', head: [] }, 'paper.blocks[0].rows'],
    ['a cell that is a text', { kind: 'table', title: '', head: [], rows: [['甲']] }, 'blocks[0].rows[0][0]'],
    ['lines that are none', { kind: 'lines', title: '', lines: '甲' }, 'paper.blocks[0].lines'],
  ])('has no block of %s', (_, block, place) => {
    expect(() => paperCsv(withBlock(block))).toThrow(place)
  })

  test('is at least one paper', () => {
    expect(() => paperHtml([] as never)).toThrow('at least one paper')
  })
})
