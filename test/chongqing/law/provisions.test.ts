import { describe, expect, it } from 'vitest'
import { chapterOf, chapters } from '../../../src/chongqing/law/chapters.js'
import { idParts, idsInOrder } from '../../../src/chongqing/law/provision-table.js'
import {
  isProvisionId,
  type ProvisionId,
  provisionIds,
  provisions,
} from '../../../src/chongqing/law/provisions.js'
import { articleOf, isRegulation } from '../../../src/chongqing/law/reference.js'
import { ofMeasures, ofRegulation } from '../../../src/chongqing/law/strengths.js'

/** Articles with more than one paragraph, counted in the gazette; every other article has one. */
const paragraphs = { 2: 2, 12: 5, 14: 2, 15: 3, 28: 2, 30: 2, 32: 2 }
/** Articles with numbered items. */
const items = { 5: 6, 6: 6, 7: 5, 8: 3, 9: 3, 13: 8, 23: 3, 26: 8, 27: 3, 36: 4, 37: 3 }

const regulationParagraphs = { 2: 2, 11: 2, 16: 2 }
const regulationItems = { 6: 3, 8: 6, 9: 6 }

type Counts = Readonly<Record<number, number>>

/** Every id of a text in its order, built from the counts alone. */
function expectedIds(
  prefix: string,
  articles: number,
  paragraphCounts: Counts,
  itemCounts: Counts,
): string[] {
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  return upTo(articles).flatMap((article) => {
    const count = paragraphCounts[article]
    if (count !== undefined) return upTo(count).map((paragraph) => `${prefix}${article}.${paragraph}`)
    return [
      `${prefix}${article}`,
      ...upTo(itemCounts[article] ?? 0).map((item) => `${prefix}${article}(${item})`),
    ]
  })
}

const expectedMeasures = expectedIds('', 49, paragraphs, items)
const expectedRegulation = expectedIds('R', 20, regulationParagraphs, regulationItems)

describe('the provisions of the Measures and the Regulation', () => {
  it('are every article, paragraph and item, in the order of the text', () => {
    expect(provisionIds).toEqual([...expectedMeasures, ...expectedRegulation])
  })

  it('number 112 in the Measures and 38 in the Regulation', () => {
    expect(Object.keys(ofMeasures)).toHaveLength(112)
    expect(Object.keys(ofRegulation)).toHaveLength(38)
    expect(Object.keys(provisions)).toHaveLength(150)
    expect(new Set(provisionIds).size).toBe(150)
  })

  it('cover 49 and 20 articles', () => {
    const articles = (ids: readonly ProvisionId[]) => [...new Set(ids.map(articleOf))]
    const isMeasures = (id: ProvisionId) => !isRegulation(id)
    expect(articles(provisionIds.filter(isMeasures))).toEqual(Array.from({ length: 49 }, (_, i) => i + 1))
    expect(articles(provisionIds.filter(isRegulation))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
  })

  it.each(provisionIds)('%s has a nature, named once each, and names nobody twice', (id) => {
    const { nature, binds } = provisions[id]
    expect(nature.length).toBeGreaterThan(0)
    expect(new Set(nature).size).toBe(nature.length)
    expect(new Set(binds).size).toBe(binds.length)
  })

  it('are recognised by their ids and nothing else is', () => {
    expect(provisionIds.every(isProvisionId)).toBe(true)
    for (const text of ['', '2', '12', '24.1', '8(4)', '50', 'R21', 'r18', 'R2', 'toString', '__proto__']) {
      expect(isProvisionId(text)).toBe(false)
    }
  })
})

describe('the strength of provisions', () => {
  const withStrength = (strength: string) => provisionIds.filter((id) => provisions[id].strength === strength)

  it('is a general rule only where the text says 一般', () => {
    expect(withStrength('general-rule')).toEqual(['8(2)', '12.3', '24'])
  })

  it('is permissive where the text permits', () => {
    expect(withStrength('permissive')).toEqual(['8(3)', '15.1', '40', '42', 'R6(3)'])
  })

  it('is promotional for the encouragements of Article 14', () => {
    expect(withStrength('promotional')).toEqual(['14.1', '14.2'])
  })

  it('is mandatory where the operative sentence has a modal of obligation', () => {
    expect(withStrength('mandatory')).toEqual([
      ...['7(3)', '8(1)', '9', '9(1)', '9(2)', '9(3)', '10', '11', '15.2', '15.3', '18', '19', '21'],
      ...['23(2)', '23(3)', '28.2', '30.1', '30.2', '32.1', '33', '34', '38', '39', '41', '43', '44', '47'],
      ...['R5', 'R6(1)', 'R7', 'R10', 'R11.1', 'R12', 'R13', 'R15', 'R16.1', 'R16.2', 'R17', 'R19'],
    ])
  })

  it('is definitional where the text defines, classifies or lists forms', () => {
    expect(withStrength('definitional')).toEqual([
      ...['2.1', '2.2', '4', '12.1', '12.2', '12.4', '12.5'],
      ...['13', '13(1)', '13(2)', '13(3)', '13(4)', '13(5)', '13(6)', '13(7)', '13(8)'],
      ...['23', '27(1)', '27(2)', '29'],
      ...['R2.1', 'R2.2', 'R3', 'R9', 'R9(1)', 'R9(2)', 'R9(3)', 'R9(4)', 'R9(5)', 'R9(6)'],
    ])
  })

  it('makes no definition a duty', () => {
    for (const id of withStrength('definitional')) expect(provisions[id].nature).not.toContain('duty')
  })
})

describe('the nature of provisions', () => {
  it('is a prohibition where the text says 不得 of conduct', () => {
    const prohibitions = provisionIds.filter((id) => provisions[id].nature.includes('prohibition'))
    expect(prohibitions).toEqual(['21', '30.1', '33', 'R16.2'])
  })

  it('is a sanction in three provisions and their counterparts only, none of them on a professional', () => {
    const sanctions = provisionIds.filter((id) => provisions[id].nature.includes('sanction'))
    expect(sanctions).toEqual(['46', '47', 'R18', 'R19'])
    for (const id of sanctions) expect(provisions[id].binds).not.toContain('professional')
  })
})

describe('the chapters', () => {
  it('are fourteen, numbered in order', () => {
    expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  it('hold every article from 1 to 49 in exactly one chapter', () => {
    for (let article = 1; article <= 49; article += 1) {
      const holding = chapters.filter((one) => one.firstArticle <= article && article <= one.lastArticle)
      expect(holding).toHaveLength(1)
      expect(chapterOf(article)).toBe(holding[0])
    }
  })

  it('begin and end where the text does', () => {
    expect(chapters.map(({ firstArticle, lastArticle }) => [firstArticle, lastArticle])).toEqual([
      ...[
        [1, 4],
        [5, 7],
        [8, 10],
        [11, 13],
        [14, 17],
        [18, 21],
        [22, 24],
      ],
      ...[
        [25, 28],
        [29, 34],
        [35, 38],
        [39, 41],
        [42, 44],
        [45, 47],
        [48, 49],
      ],
    ])
  })

  it.each([0, 50, -1, 4.5, Number.NaN])('have no article %s', (article) => {
    expect(chapterOf(article)).toBeUndefined()
  })
})

describe('ids', () => {
  it('come apart into text, article, paragraph and item', () => {
    expect(idParts('24')).toEqual({ regulation: false, article: 24, paragraph: null, item: null })
    expect(idParts('12.3')).toEqual({ regulation: false, article: 12, paragraph: 3, item: null })
    expect(idParts('R6(1)')).toEqual({ regulation: true, article: 6, paragraph: null, item: 1 })
  })

  it.each(['', 'R', '0', '012', '1.0', '8()', '8(0)', '12.', ' 1', '1 ', 'X1'])(
    'are not shaped like %j',
    (text) => {
      expect(idParts(text)).toBeNull()
    },
  )

  it('sort in the order of the text whatever order they come in', () => {
    const table = Object.fromEntries([...provisionIds].reverse().map((id) => [id, null]))
    expect(idsInOrder(table)).toEqual(provisionIds)
  })

  it('that are no ids sort last', () => {
    expect(idsInOrder({ other: null, R20: null, '3': null })).toEqual(['3', 'R20', 'other'])
  })
})
