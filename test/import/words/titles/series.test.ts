import { describe, expect, test } from 'vitest'
import { readTitle } from 'xueshi/import'
import { titleSeries } from '../../../../src/import/words/titles/series.js'

/** Titles of the old scale of primary schools and kindergartens, which have another level today. */
const ofTwoScales = [
  '小学一级',
  '小学一级教师',
  '小学高级',
  '小学高级教师',
  '幼儿园一级教师',
  '幼儿园高级教师',
]

test('there are 27 series, and the political workers', () => {
  expect(Object.keys(titleSeries)).toHaveLength(28)
})

describe.each(Object.entries(titleSeries))('%s', (_, series) => {
  test.each(Object.entries(series))('has titles that are %s, and each is read so', (level, titles) => {
    expect(titles.length).toBeGreaterThan(0)
    const others = titles.filter((title) => {
      const read = readTitle(title)
      return !read.ok || read.value !== level
    })
    expect(others.filter((title) => !ofTwoScales.includes(title))).toStrictEqual([])
  })
})
