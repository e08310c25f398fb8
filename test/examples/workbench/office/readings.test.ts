import { describe, expect, test } from 'vitest'
import { toldIn } from '../../../../examples/workbench/office/languages.js'
import { preview, turning } from '../../../../examples/workbench/office/readings.js'
import { lawText } from '../../../../examples/workbench/office/views/law-text.js'
import { smallUnit } from './small-unit.js'

const { model } = smallUnit()

describe('another reading', () => {
  test('says whose verdict it would change, of those whose answers rest on it', () => {
    expect(preview(model, 'coverage', 'either-suffices')).toEqual({
      resting: 1,
      quota: [{ id: '003', name: '丙', before: 'undetermined', after: 'not-met' }],
      ratio: 1,
      money: null,
    })
  })

  test('changes nobody where all hours are enough or too few either way', () => {
    expect(preview(model, 'daily-maximum', 'none')).toMatchObject({ resting: 3, quota: [], money: null })
  })

  test('is counted alone, some of the people at a time', () => {
    const first = turning(model, 0, 2)
    const rest = turning(model, 2, 2)
    expect([first.done, first.total, rest.done, rest.total]).toEqual([2, 3, 3, 3])
    expect(first.alone['coverage'] ?? 0).toBe(0)
    expect(rest.alone['coverage']).toBe(1)
  })
})

describe('the text of the law', () => {
  const text = lawText(model, toldIn['zh-CN'])

  test('has 49 articles in 14 chapters, each with what it says', () => {
    const articles = text.chapters.flatMap((chapter) => chapter.articles)
    expect(text.chapters).toHaveLength(14)
    expect(articles.map(({ article }) => article)).toEqual(Array.from({ length: 49 }, (_, at) => at + 1))
    expect(articles.every(({ provisions }) => provisions.length > 0)).toBe(true)
    expect(articles[8]?.provisions.map(({ reference }) => reference)).toEqual([
      '第九条',
      '第九条第（一）项',
      '第九条第（二）项',
      '第九条第（三）项',
    ])
  })

  test('names the figures that the answers of the year read', () => {
    expect(text.parameters[0]).toBe('年度学时任务：每年至少 80 学时（2006年2月27日起，第九条第（二）项）')
  })
})
