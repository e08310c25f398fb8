import { titleLevelOfCode } from '../../../chongqing/entities/qualification-codes.js'
import type { TitleLevel } from '../../../chongqing/law/vocabulary.js'
import { notRead, type ReadResult, understood } from '../../read-result.js'
import { plainText } from '../../text.js'
import { readTerm } from '../read-term.js'
import { wholeOrParts } from '../whole-or-parts.js'
import { wordOf } from '../word.js'
import { isSpeciality, withoutSpeciality } from './speciality.js'

const skillGrade = /^(?:初级工|中级工|高级工|技师|高级技师|特级技师|首席技师|学徒工|普通工|普工)$/
const qualification =
  /^(?:[一二]级)?注册.+师$|^执业.+(?:师|士)$|^[一二]级(?:建造师|造价工程师)$|^(?:监理|造价|咨询|安全|消防)工程师$|资格(?:证书?)?$/

const oneTitle = (word: string): ReadResult<TitleLevel> => {
  if (skillGrade.test(word)) return notRead('skill-grade')
  if (qualification.test(word)) return notRead('qualification')
  return readTerm('titleLevels', withoutSpeciality(word))
}

/**
 * Reads a professional title (职称), as people write it, as its level.
 *
 * Known are the titles of the 27 series with their usual short forms, the levels by themselves, the codes of the standard, and
 * the two beside each other, such as 工程师（中级）. 高级 alone may be associate or full senior and is not read, nor is a title that
 * stands for different levels in the old and the new scale; the grades of skilled workers and the qualifications for a
 * profession are no titles.
 *
 * **Legal basis:** Articles 2, paragraph 1, and 3. **Source:** GB/T 8561-2001 and the names of the series as reformed since 2017.
 *
 * @param text - what stands where the title is asked for
 * @returns the level, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readTitle } from 'xueshi/import'
 * readTitle('高工') // => { ok: true, value: 'senior-associate' }
 * readTitle('工程师（中级）') // => { ok: true, value: 'intermediate' }
 * readTitle('高级') // => { ok: false, reason: 'ambiguous-word', nearest: ['副高级', '正高级'] }
 * readTitle('高级技师') // => { ok: false, reason: 'skill-grade', nearest: [] }
 * ```
 */
export const readTitle = (text: string): ReadResult<TitleLevel> => {
  const coded = titleLevelOfCode(plainText(text))
  if (coded !== undefined) return understood(coded)
  return wholeOrParts(wordOf(text), oneTitle, isSpeciality)
}
