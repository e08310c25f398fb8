import { describe, expect, test } from 'vitest'
import { parameterIds } from '../../src/chongqing/law/parameters.js'
import { readingDefinitions, readingIds } from '../../src/chongqing/law/readings.js'
import type { ReadingDefinition } from '../../src/engine/editions/reading.js'
import type { Language } from '../../src/explanation/language.js'
import { defaultWords, languages, locales } from '../support/languages.js'

const expectWords = {
  'zh-CN': (text: string) => {
    expect(text).toMatch(/\p{Script=Han}/u)
    expect(text).not.toMatch(/[A-Za-z]{2}|^\s|\s$/)
  },
  en: (text: string) => {
    expect(text).toMatch(/[a-z]/)
    expect(text).not.toMatch(/\p{Script=Han}|^\s|\s$/u)
  },
} as const

const question = { 'zh-CN': /？$/, en: /^[A-Z].*\?$/ } as const
const reason = { 'zh-CN': /。$/, en: /^["A-Z].*\.$/ } as const
/** A text that each open reading takes, and how it is written. */
const taken = { number: ['0.05', /5%/], date: ['2030-01-02', /2030/] } as const

describe.each(locales)('in %s', (locale) => {
  const { readings, parameters }: Language = languages[locale]
  const defaults = defaultWords[locale]
  const expectSaid = expectWords[locale]

  test('the readings are those of the table, each once', () => {
    expect(Object.keys(readings).sort()).toStrictEqual([...readingIds].sort())
    expect(Object.keys(defaults).sort()).toStrictEqual([...readingIds].sort())
  })

  test.each(readingIds)('%s is a question with a reason and words for every option', (id) => {
    const words = readings[id] as NonNullable<(typeof readings)[string]>
    const definition: ReadingDefinition = readingDefinitions[id]
    expectSaid(words.question)
    expect(words.question).toMatch(question[locale])
    expectSaid(defaults[id])
    expect(defaults[id]).toMatch(reason[locale])
    expect(Object.keys(words.options)).toStrictEqual([...definition.options])
    for (const option of Object.values(words.options)) expectSaid(option)
    expect(new Set(Object.values(words.options)).size).toBe(definition.options.length)
    expect(words.other === undefined).toBe(definition.open === undefined)
    if (definition.open !== undefined) {
      const [option, written] = taken[definition.open]
      expect(words.other?.(option)).toMatch(written)
    }
  })

  test('the parameters have a name each, and say their value', () => {
    expect(Object.keys(parameters)).toStrictEqual([...parameterIds])
    for (const { name, unit, said } of Object.values(parameters)) {
      expectSaid(name)
      expect(said('11-01..10-31')).toContain(unit('11-01..10-31').trim())
    }
    expect(new Set(Object.values(parameters).map(({ name }) => name)).size).toBe(parameterIds.length)
  })
})
