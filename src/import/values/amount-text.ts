import type { NumberCell, Written } from '../cells/cell.js'
import { isScaled, shownDate, shownUnit } from '../cells/number-format.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { isBlankText } from '../text.js'
import { numberText, withoutNoise, writtenIn } from './written.js'

/** An amount as it stands: the number as decimal text, and what it is counted in, empty where nothing says it. */
export interface Amount {
  readonly number: string
  readonly unit: string
}

/** Decimal text without zeros that say nothing. */
const plainDecimal = (text: string): string => {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(
    text,
  ) as RegExpExecArray
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

const number = /^([-+]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/

/** What is not one known number, by what it looks like. */
const failing: readonly (readonly [RegExp, Reason])[] = [
  [/[$€£]|USD|[美港欧日]元|港币/i, 'currency'],
  [/[%％‰]/, 'percent'],
  [/^[约近超]|[余多几]|[一二两三四五六七八九]{2}|[≥≤><≈±]|以[上下]|左右|\d\+/, 'approximate'],
  [/\d\D{0,3}[-–—~～至到]\D{0,3}\d/, 'range'],
  [/\d[^\d.,]+\d|\d\s+\d|\d,(?!\d{3}(?:\D|$))\d*|\d\.\d*\./, 'two-numbers'],
]

/** A number in a text, with what stands behind it. */
const inText = (text: string): ReadResult<Amount> => {
  if (isBlankText(text)) return notRead('empty')
  const reason = failing.find(([shape]) => shape.test(text))?.[1]
  if (reason !== undefined) return notRead(reason)
  const tight = text.replace(/\s+/g, '').replace(/^−/, '-')
  // Accountants write what is below nothing in brackets.
  const [, inBrackets] = /^\((.+)\)$/.exec(tight) ?? []
  const [, sign, digits, unit] =
    number.exec((inBrackets ?? tight).replace(/^[¥￥]|^(?:人民币|RMB)/i, '')) ?? []
  if (digits === undefined) return notRead('no-number')
  const exact = withoutNoise(digits.replaceAll(',', ''))
  if (exact.includes('e')) return notRead('digits-lost')
  const isBelow = (sign === '-') !== (inBrackets !== undefined)
  return understood({ number: plainDecimal(`${isBelow ? '-' : ''}${exact}`), unit: unit as string })
}

const inCell = ({ value, format = 'General' }: NumberCell): ReadResult<Amount> => {
  // What was typed as 3-5 is stored as the fifth of March.
  if (shownDate(format) !== undefined) return notRead('date-instead')
  if (isScaled(format)) return notRead('scaled-format')
  const unit = shownUnit(format)
  if (unit.includes('%')) return notRead('percent')
  const text = numberText(value)
  return text.includes('e') ? notRead('digits-lost') : understood({ number: text, unit })
}

/** The amount that stands somewhere, or why there is none. */
export const amountIn = (
  written: Written,
  said: (text: string) => string = (text) => text,
): ReadResult<Amount> => {
  const found = writtenIn(written)
  if (!found.ok) return found
  return typeof found.value === 'string' ? inText(said(found.value)) : inCell(found.value)
}
