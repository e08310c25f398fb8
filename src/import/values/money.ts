import { idArgument } from '../../engine/ground/arguments.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import type { Written } from '../cells/cell.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import { plainText } from '../text.js'
import { amountIn } from './amount-text.js'

/** What money is counted in. */
export type MoneyUnit =
  | 'yuan'
  | 'thousand-yuan'
  | 'ten-thousand-yuan'
  | 'million-yuan'
  | 'hundred-million-yuan'

/** By how many places the point moves from a unit to yuan. */
const placesOf: Readonly<Record<MoneyUnit, number>> = {
  yuan: 0,
  'thousand-yuan': 3,
  'ten-thousand-yuan': 4,
  'million-yuan': 6,
  'hundred-million-yuan': 8,
}

const unitOf: ReadonlyMap<string, MoneyUnit> = /* @__PURE__ */ new Map([
  ['元', 'yuan'],
  ['圆', 'yuan'],
  ['千元', 'thousand-yuan'],
  ['万元', 'ten-thousand-yuan'],
  ['万', 'ten-thousand-yuan'],
  ['百万元', 'million-yuan'],
  ['亿元', 'hundred-million-yuan'],
  ['亿', 'hundred-million-yuan'],
])

/** An amount with its point moved to the right. */
const moved = (number: string, places: number): DecimalText => {
  const [whole, fraction = ''] = number.split('.') as [string, string?]
  const digits = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`.replace(/^(-?)0+(?=\d)/, '$1')
  const rest = fraction.slice(places)
  return rest === '' ? digits : `${digits}.${rest}`
}

/**
 * Reads an amount of money in yuan: 1,234,567.80, ￥190000, 19万元, and below nothing as accountants write it, (500).
 *
 * A unit in the cell is that of the cell; one without is counted in the unit that its heading, or what stands above the table,
 * states ({@link readMoneyUnit}). Other currencies are refused.
 *
 * **Legal basis:** Article 19.
 *
 * @param written - a text, or a cell
 * @param unit - what a number without a unit is counted in; yuan where nothing is said
 * @returns yuan as decimal text, or why they were not read
 * @throws XueshiError `invalid-argument` for a unit that does not exist
 * @example
 * ```ts
 * import { readMoney } from 'xueshi/import'
 * readMoney('￥1,234,567.80元') // => { ok: true, value: '1234567.8' }
 * readMoney('19', 'ten-thousand-yuan') // => { ok: true, value: '190000' }
 * readMoney('(500)') // => { ok: true, value: '-500' }
 * readMoney('12,34') // => { ok: false, reason: 'two-numbers', nearest: [] }
 * ```
 */
export const readMoney = (written: Written, unit: MoneyUnit = 'yuan'): ReadResult<DecimalText> => {
  idArgument(unit, Object.keys(placesOf), 'unit')
  const amount = amountIn(written)
  if (!amount.ok) return amount
  const stated = amount.value.unit.replace(/整$/, '')
  const ofCell = stated === '' ? unit : unitOf.get(stated)
  if (ofCell === undefined) return notRead('unknown-unit')
  const yuan = moved(amount.value.number, placesOf[ofCell])
  return /\.\d{3}/.test(yuan) ? notRead('decimal-places') : understood(yuan)
}

const statement = /(?:单位\s*[:：]?\s*|\()\s*(?:人民币)?\s*((?:[千万亿]|百万)?元)\s*\)?/

/**
 * Reads the unit that a heading or a line above a table states for its money: 金额单位：人民币万元, 工资总额（千元）.
 *
 * @param text - the heading, or the line
 * @returns the unit, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readMoneyUnit } from 'xueshi/import'
 * readMoneyUnit('金额单位：人民币万元') // => { ok: true, value: 'ten-thousand-yuan' }
 * readMoneyUnit('职工工资总额（千元）') // => { ok: true, value: 'thousand-yuan' }
 * readMoneyUnit('职工工资总额').ok // => false
 * ```
 */
export const readMoneyUnit = (text: string): ReadResult<MoneyUnit> => {
  const unit = unitOf.get(statement.exec(plainText(text))?.[1] ?? '')
  return unit === undefined ? notRead('unknown-unit') : understood(unit)
}
