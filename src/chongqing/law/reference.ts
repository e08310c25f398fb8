import { unknownArticle } from '../../engine/ground/errors.js'
import { type IdParts, idParts } from './provision-table.js'
import type { ProvisionId, RegulationProvisionId } from './provisions.js'

/** The number of the article to which a provision belongs; the Regulation's `'R18'` gives 18. */
export function articleOf(id: ProvisionId): number {
  return partsOf(id).article
}

/** Whether a provision stands in the Regulation, not in the Measures. */
export function isRegulation(id: ProvisionId): id is RegulationProvisionId {
  return partsOf(id).regulation
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A whole number from 1 to 99 as articles are numbered: 十, 十二, 二十, 四十九. */
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
