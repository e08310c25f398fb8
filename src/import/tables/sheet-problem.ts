import { takenFacts } from '../../engine/ground/parsed.js'
import type { Problem } from '../../engine/ground/problem.js'
import type { Language } from '../../explanation/language.js'
import { problemText } from '../../explanation/problem-text.js'
import { type NotRead, notRead } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { type ReasonWords, reasonText } from '../reasons/reason-text.js'
import { reasonsArgument } from '../reasons/reasons-argument.js'

/** A place in the files of a unit. */
export interface SheetPlace {
  /** The name of the sheet. */
  readonly sheet: string
  /** The row, counted from 1 as a spreadsheet counts; absent: it is about the sheet as a whole. */
  readonly row?: number
  /** The column, counted from 1; absent: it is about the row as a whole. */
  readonly column?: number
  /** What stands over the column. */
  readonly heading?: string
}

/** Something in the files of a unit that was not read, or not quite as it stands. `sheetProblemText` says it in a language. */
export interface SheetProblem extends SheetPlace {
  /**
   * What follows from it: the row is carried as one of which not everything is known (`unread`), one fact of it is not known
   * (`open`), the row is no data (`left-out`), or it was read and someone should look (`noted`).
   */
  readonly effect: 'unread' | 'open' | 'left-out' | 'noted'
  /** Why: what a reader answered, or a problem of the library's own. */
  readonly why: NotRead | Problem
  /** What stood there; absent where it identifies a person, or is not one cell's. */
  readonly stood?: string
}

/** A problem at a place, of which nothing that stood there has to be told. */
export const problemAt = (
  place: SheetPlace,
  effect: SheetProblem['effect'],
  reason: Reason,
  nearest: readonly string[] = [],
): SheetProblem => ({ ...place, effect, why: notRead(reason, nearest) })

// A citizen number has 15 or 18 places; a mistyped one still tells whose it was meant to be.
const mayIdentify = (text: string): boolean => /\d{14}/.test(text.replace(/[\s-]+/g, ''))

/** What stood somewhere, unless it may identify somebody. */
export const standing = (text: string): { readonly stood?: string } =>
  text === '' || mayIdentify(text) ? {} : { stood: text.replace(/\s+/g, ' ') }

/**
 * What is wrong at a place in the files of a unit and what to write instead, in a sentence for whoever keeps them: the heading,
 * what stood there unless it identifies a person, and what is expected.
 *
 * @param problem - one of the problems of the files
 * @param language - the language
 * @param reasons - the words of the same language for what is written in files: `chineseReasons` or `englishReasons`
 * @returns the sentence
 * @throws XueshiError `invalid-argument` for what is no language
 * @example
 * ```ts
 * import { chineseReasons, readUnitFiles, sheetProblemText } from 'xueshi/import'
 * import { readCsv } from 'xueshi/csv'
 * import { chinese } from 'xueshi/zh-CN'
 * const bytes = new TextEncoder().encode('工号,课程名称,学习形式,开始日期,结束日期,学时\n1,新规范,网络学习,2025-3-3,2025-3-7,3天')
 * const read = readCsv(bytes, { name: '学习记录' })
 * const { problems } = readUnitFiles(read.ok ? [read.value] : [])
 * problems.filter(({ effect }) => effect === 'unread').map((one) => sheetProblemText(one, chinese, chineseReasons))
 * // => ['学时“3天”：此处应填学时，所填为天数，请改填学时或者填入“天数”列。']
 * ```
 */
export const sheetProblemText = (problem: SheetProblem, language: Language, reasons: ReasonWords): string => {
  reasonsArgument(reasons)
  takenFacts(problem, { why: 'object', 'heading?': 'string', 'stood?': 'string' }, () => 'problem')
  const { heading = '', stood = '', why } = problem
  const sentence = 'reason' in why ? reasonText(why, reasons) : problemText(why, language)
  return reasons.at(heading, stood, sentence)
}
