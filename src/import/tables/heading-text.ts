import { remembered } from '../../engine/ground/remembered.js'
import { nearestWords } from '../words/nearest.js'
import { wordOf } from '../words/word.js'
import { type ColumnName, columnsOf, type TableKind } from './columns.js'

// What may stand in brackets behind a heading without changing what the column holds: its own unit, or how to fill it in.
const beside =
  /\((?:(?:百?[千万亿]|百)?元|人民币.{0,2}元|天|学时|学分|分|必填|选填|可选|是\/否|yyyy.*|年.?月.?日?|格式.*|如.*|例.*|下拉.*|单选)\)$/

/** A heading as it is looked up: without white space, the star of what must be filled in, what says that it is a part of the one before, and what only says how. */
export const headingWord = (text: string): string =>
  wordOf(text)
    .replace(/^[*＊]+|[*＊]+$/g, '')
    .replace(/^其中[:：]/, '')
    .replace(beside, '')
    .replace(/[*＊]+$/, '')

const byHeading = (columns: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ColumnName> =>
  new Map(
    Object.entries(columns)
      .reverse()
      .flatMap(([column, names]) => names.map((name) => [headingWord(name), column as ColumnName] as const)),
  )

const columnsByHeading = /* @__PURE__ */ remembered((kind: TableKind) => byHeading(columnsOf[kind]))

// 起 and 止 under 培训时间 are two dates of one stretch.
const ends: readonly (readonly [RegExp, ColumnName, ColumnName])[] = [
  [/(?:起|始|开始|自|起始|开始时间|起始时间|开始日期)$/, 'span', 'from'],
  [/(?:止|至|终|结束|截止|终止|结束时间|截止时间|结束日期)$/, 'span', 'to'],
]

/**
 * What a column under headings tells in a table of a kind.
 *
 * @param words - the headings as they are looked up, the upper one first
 */
export const columnUnder = (kind: TableKind, words: readonly string[]): ColumnName | undefined => {
  const known = columnsByHeading(kind)
  const lower = words.at(-1) as string
  const whole = known.get(words.join('')) ?? known.get(lower)
  if (whole !== undefined) return whole
  const [upper] = words as [string]
  const end =
    words.length > 1 ? ends.find(([shape, of]) => shape.test(lower) && known.get(upper) === of) : undefined
  return end?.[2]
}

/** The headings nearest to one that is not known. */
export const nearestHeadings = (kind: TableKind, word: string): readonly string[] =>
  nearestWords(word, [...columnsByHeading(kind).keys()])
