import { describe, expect, test } from 'vitest'
import { parameterIds } from '../../../src/chongqing/law/parameters.js'
import { parameterPrecis } from '../../../src/chongqing/law/precis/parameters.js'
import { readingPrecis } from '../../../src/chongqing/law/precis/readings.js'
import { isProvisionId } from '../../../src/chongqing/law/provisions.js'
import {
  defaultOption,
  type ReadingDefinition,
  readingDefinitions,
  readingIds,
} from '../../../src/chongqing/law/readings.js'
import type { Bilingual } from '../../../src/engine/editions/provision.js'

const expectWords = ({ 'zh-CN': zh, en }: Bilingual): void => {
  expect(zh).toMatch(/\p{Script=Han}|^\{value\}$/u)
  expect(zh).not.toMatch(/[A-Za-z]{2}(?<!value)|^\s|\s$/)
  expect(en).toMatch(/[a-z]/)
  expect(en).not.toMatch(/\p{Script=Han}|^\s|\s$/u)
}

interface Words {
  readonly question: Bilingual
  readonly reason: Bilingual
  readonly options: Readonly<Record<string, Bilingual>>
  readonly other: Bilingual | null
}

describe('the readings', () => {
  test('are those of the table, each once', () => {
    expect(Object.keys(readingPrecis)).toStrictEqual([...readingIds])
  })

  test.each(readingIds)('%s has at least two ways to be read, and names provisions that exist', (id) => {
    const { options, open, provisions }: ReadingDefinition = readingDefinitions[id]
    expect(new Set(options).size).toBe(options.length)
    expect(options.length > 1 || open !== undefined).toBe(true)
    expect(defaultOption(id)).toBe(options[0])
    expect(provisions.length).toBeGreaterThan(0)
    for (const provision of provisions) expect(isProvisionId(provision)).toBe(true)
  })

  test.each(readingIds)('%s is a question with a reason and words for every option', (id) => {
    const { question, reason, options, other }: Words = readingPrecis[id]
    const definition: ReadingDefinition = readingDefinitions[id]
    expectWords(question)
    expect(question['zh-CN']).toMatch(/？$/)
    expect(question.en).toMatch(/^[A-Z].*\?$/)
    expectWords(reason)
    expect(reason['zh-CN']).toMatch(/。$/)
    expect(reason.en).toMatch(/^["A-Z].*\.$/)
    expect(Object.keys(options)).toStrictEqual([...definition.options])
    for (const option of Object.values(options)) expectWords(option)
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = Object.values(options).map((option) => option[locale])
      expect(new Set(words).size).toBe(words.length)
    }
    expect(other === null).toBe(definition.open === undefined)
    if (other !== null) expect(`${other['zh-CN']} ${other.en}`).toMatch(/\{value\}.*\{value\}/)
  })
})

describe('the parameters', () => {
  test('have a name each, and say their value', () => {
    expect(Object.keys(parameterPrecis)).toStrictEqual([...parameterIds])
    for (const { name, value } of Object.values(parameterPrecis)) {
      expectWords(name)
      expect(value['zh-CN'].split('{value}')).toHaveLength(2)
      expect(value.en.split('{value}')).toHaveLength(2)
    }
    expect(new Set(Object.values(parameterPrecis).map(({ name }) => name['zh-CN'])).size).toBe(
      parameterIds.length,
    )
  })
})
