import { unknownArticle } from '../../engine/ground/errors.js'
import { type IdParts, idParts } from './provision-table.js'
import type { ProvisionId, RegulationProvisionId } from './provisions.js'

/**
 * The number of the article to which a provision belongs; the Regulation's `'R18'` gives 18.
 *
 * @category Law
 */
export function articleOf(id: ProvisionId): number {
  return partsOf(id).article
}

/**
 * Whether a provision stands in the Regulation, not in the Measures.
 *
 * @category Law
 */
export function isRegulation(id: ProvisionId): id is RegulationProvisionId {
  return partsOf(id).regulation
}

/**
 * The Chinese form of citation: 第十二条第三款, 第八条第（一）项, 《条例》第十八条.
 *
 * @category Law
 */
export function officialReference(id: ProvisionId): string {
  const { regulation, article, paragraph, item } = partsOf(id)
  return [
    regulation ? '《条例》' : '',
    `第${chineseNumeral(article)}条`,
    paragraph === null ? '' : `第${chineseNumeral(paragraph)}款`,
    item === null ? '' : `第（${chineseNumeral(item)}）项`,
  ].join('')
}

/**
 * The English form of citation: `Article 12, paragraph 3`, `Article 8, item 1`, `Regulation, Article 18`.
 *
 * @category Law
 */
export function englishReference(id: ProvisionId): string {
  const { regulation, article, paragraph, item } = partsOf(id)
  return [
    ...(regulation ? ['Regulation'] : []),
    `Article ${article}`,
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
    ...(item === null ? [] : [`item ${item}`]),
  ].join(', ')
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/**
 * A whole number from 1 to 99 as articles are numbered: 十, 十二, 二十, 四十九.
 *
 * @category Law
 */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ten}${digits[number % 10]}`
}

function partsOf(id: ProvisionId): IdParts {
  const parts = idParts(id)
  if (parts === null) throw unknownArticle('id')
  return parts
}
