import { mapped, type ReadResult } from '../read-result.js'
import { wordReader } from './word-reader.js'

const yes = ['是', '有', '对', '√', '✓', '✔', '☑', 'yes', 'y', 'true', '1']
const no = ['否', '无', '没有', '不是', '×', '✗', '✘', '☒', 'no', 'n', 'false', '0', 'x']

const readAnswer = /* @__PURE__ */ wordReader<'yes' | 'no'>({ yes, no })
const readRelationWord = /* @__PURE__ */ wordReader<'yes' | 'no'>({
  yes: [...yes, '相关', '有关', '一致'],
  no: [...no, '不相关', '无关', '不一致'],
})
const readRecurrenceWord = /* @__PURE__ */ wordReader<'yes' | 'no'>({
  yes: [...yes, '经常性', '经常', '每年'],
  no: [...no, '一次性', '非经常性', '临时性'],
})

const isYes = (answer: 'yes' | 'no'): boolean => answer === 'yes'

/**
 * Reads an answer of yes or no: 是, 有, √ and the like, or 否, 无, ×.
 *
 * @param text - the answer
 * @returns whether it says yes, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readYesOrNo } from 'xueshi/import'
 * readYesOrNo('√') // => { ok: true, value: true }
 * readYesOrNo('待定') // => { ok: false, reason: 'unknown-word', nearest: [] }
 * ```
 */
export const readYesOrNo = (text: string): ReadResult<boolean> => mapped(readAnswer(text), isYes)

/**
 * Reads whether a qualification has to do with the profession of the person: 是 or 相关, 否 or 不相关.
 *
 * **Legal basis:** Article 13, item 7.
 *
 * @param text - the answer
 * @returns whether it has, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readRelation } from 'xueshi/import'
 * readRelation('不相关') // => { ok: true, value: false }
 * ```
 */
export const readRelation = (text: string): ReadResult<boolean> => mapped(readRelationWord(text), isYes)

/**
 * Reads whether money recurs every year: 是 or 经常性, 否 or 一次性.
 *
 * **Legal basis:** Article 18.
 *
 * @param text - the answer
 * @returns whether it does, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readRecurrence } from 'xueshi/import'
 * readRecurrence('一次性') // => { ok: true, value: false }
 * ```
 */
export const readRecurrence = (text: string): ReadResult<boolean> => mapped(readRecurrenceWord(text), isYes)
