import type { Grounds } from '../../../engine/determination/determination.js'
import type { Figure } from '../../../explanation/figures.js'
import { classesIn } from '../../classes.js'
import { unreadStudies } from '../../unread.js'
import { key, list } from '../figures.js'
import { terms } from '../law/terms.js'

export const named = (entries: readonly string[]): string => list(entries.map(key))

export const lacking = (what: string, missing: readonly string[]): string =>
  missing.length === 0 ? `${what}齐全。` : `${what}缺：${list(missing)}。`

export const stepped = (
  from: string,
  event: string,
  to: string,
  refusal: string | null,
): readonly string[] => [
  `状态：${from}。事项：${event}。`,
  refusal === null ? `此后状态：${to}。` : `该事项不予办理：${refusal}；状态不变。`,
]

export const yesNo = (known: boolean | null): string => (known === null ? '不明' : known ? '是' : '否')

export const classTerms: Readonly<Record<string, string>> = /* @__PURE__ */ (() => ({
  ...terms.subjectClasses,
  unclassified: '未注明类别',
  ...terms.studyForms,
}))()

export const byClass = (
  figures: Readonly<Record<string, Figure>>,
  written: (figure: Figure) => string,
): readonly string[] =>
  classesIn(figures).map((name) => `${classTerms[name]}${written(figures[name] as Figure)}`)

/** Said before all else of a person of whom a study could not be read. */
export const unreadFirst = (grounds: Grounds): string | false => {
  const count = unreadStudies(grounds)
  return count > 0 && `有 ${count} 条学习记录未能读取，是否参加学习、学时多少均不明，不按未参加学习处理。`
}
