import { type CodedEducation, educationLevelOfCode } from '../../chongqing/entities/qualification-codes.js'
import { mapped, type ReadResult, understood } from '../read-result.js'
import { plainText } from '../text.js'
import { readTerm } from './read-term.js'
import { wholeOrParts } from './whole-or-parts.js'
import { wordOf } from './word.js'

// How somebody studied, and of which science a degree is, say nothing of the level.
const manner =
  /^(?:全日制|非全日制|在职|脱产|函授|业余|自考|自学考试|成人|成人教育|电大|夜大|网络|网教|远程|开放|统招|普通高校|普通全日制)(?=.)/
const science =
  /^(?:哲学|经济学|法学|教育学|文学|历史学|理学|工学|农学|医学|军事学|管理学|艺术学|工程|工商管理)(?=学士|硕士|博士)/
const form = /^(在读)?(.*?)(?:\(?(毕业|结业|肄业|在读|辍学)生?\)?)?$/

const levelOf = (word: string) =>
  readTerm(
    'educationLevels',
    word
      .replace(manner, '')
      .replace(science, '')
      .replace(/(?:学历|学位)$/, ''),
  )

/**
 * Reads schooling (学历), as people write it, in the fields of a person.
 *
 * Known are the names and the codes of the standard, daily words, and how it was studied for and left: 结业, 肄业 and 在读 say that
 * somebody has not graduated. 中技 and 中职 are of several kinds and are not read; a degree that is higher than the schooling
 * beside it contradicts it.
 *
 * **Legal basis:** Article 2, paragraph 1. **Source:** GB/T 4658-2006.
 *
 * @param text - what stands where the schooling is asked for
 * @returns the schooling, or why it was not read; `graduated` is absent where the words do not tell
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readEducation } from 'xueshi/import'
 * readEducation('大学本科毕业') // => { ok: true, value: { education: 'bachelor', graduated: true } }
 * readEducation('中专（肄业）') // => { ok: true, value: { education: 'secondary-technical', graduated: false } }
 * readEducation('函授大专') // => { ok: true, value: { education: 'junior-college' } }
 * readEducation('本科/硕士') // => { ok: false, reason: 'contradiction', nearest: [] }
 * ```
 */
export const readEducation = (text: string): ReadResult<CodedEducation> => {
  const coded = educationLevelOfCode(plainText(text))
  if (coded !== undefined) return understood(coded)
  const [, still, level, left] = form.exec(wordOf(text)) as RegExpExecArray
  const leaving = still ?? left
  return mapped(wholeOrParts(level as string, levelOf), (education) =>
    leaving === undefined ? { education } : { education, graduated: leaving === '毕业' },
  )
}
