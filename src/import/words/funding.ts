import type { FundingEntry } from '../../chongqing/entities/funding/funding-year.js'
import { type WordReader, wordReader } from './word-reader.js'

/**
 * Reads what a posting of a unit's continuing-education money is: budgeted, appropriated or spent.
 *
 * **Legal basis:** Article 19.
 *
 * @param text - the word
 * @returns the kind of posting, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readFundKind } from 'xueshi/import'
 * readFundKind('计提') // => { ok: true, value: 'appropriated' }
 * ```
 */
export const readFundKind: WordReader<NonNullable<FundingEntry['kind']>> = /* @__PURE__ */ wordReader({
  budgeted: ['预算', '预算安排', '年初预算', '预算数'],
  appropriated: ['提取', '计提', '拨付', '划拨', '提取数'],
  spent: ['支出', '列支', '使用', '实际支出', '决算支出', '支出数', '报销'],
})

/**
 * Reads whose money it is: that of the unit, the government, the employees, a donor or somebody else.
 *
 * **Legal basis:** Articles 18 and 19.
 *
 * @param text - the word
 * @returns the source, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readFundSource } from 'xueshi/import'
 * readFundSource('财政补助') // => { ok: true, value: 'government' }
 * ```
 */
export const readFundSource: WordReader<NonNullable<FundingEntry['source']>> = /* @__PURE__ */ wordReader({
  unit: ['单位自筹', '单位', '自筹', '本单位', '自有资金', '单位资金', '事业收入', '单位承担'],
  government: ['财政拨款', '财政', '政府补助', '财政补助', '财政资金', '专项资金'],
  employee: ['个人缴纳', '个人', '职工个人', '个人负担', '个人承担', '自费'],
  donation: ['捐赠', '社会捐赠', '捐助', '赞助'],
  other: ['其他', '其它'],
})
