import { type Locale, toldIn } from './languages.js'
import type { ColumnName } from './library.js'

/** A word that a column takes, as it is written into the cell, and what it is called on the page. */
export interface Choice {
  readonly text: string
  readonly label: Readonly<Record<Locale, string>>
}

const lists = {
  professionalTitle: 'titleLevels',
  education: 'educationLevels',
  role: 'professionalRoles',
  subject: 'subjectClasses',
  form: 'studyForms',
} as const satisfies Partial<Record<ColumnName, string>>

/** The official terms of a list; files are written in Chinese, whatever the language of the page. */
function termsOf(list: (typeof lists)[keyof typeof lists]): readonly Choice[] {
  const chinese: Readonly<Record<string, string>> = toldIn['zh-CN'].answers.terms[list]
  const english: Readonly<Record<string, string>> = toldIn.en.answers.terms[list]
  return Object.entries(chinese).map(([id, text]) => ({
    text,
    label: { 'zh-CN': text, en: `${english[id]} (${text})` },
  }))
}

const pairs = (words: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(words).map(([text, english]) => ({
    text,
    label: { 'zh-CN': text, en: `${english} (${text})` },
  }))

const yesOrNo = pairs({ 是: 'yes', 否: 'no' })

/** Words of files, which are on no list of the law. */
const ofFiles: Readonly<Partial<Record<ColumnName, readonly Choice[]>>> = {
  related: yesOrNo,
  recurrent: yesOrNo,
  result: pairs({ 合格: 'passed', 不合格: 'failed' }),
  review: pairs({ 审核通过: 'accepted', 待审核: 'waiting', 审核不通过: 'turned down' }),
  registrar: pairs({ 单位: 'the unit', 人才交流机构: 'talent exchange agency', 其他: 'another' }),
  kind: pairs({ 预算: 'budget', 提取: 'set aside', 支出: 'spent' }),
  source: pairs({
    单位自筹: 'the unit itself',
    财政拨款: 'public funds',
    个人缴纳: 'paid by persons',
    捐赠: 'donated',
    其他: 'another',
  }),
}

/** The words that a column takes; nothing where it takes whatever is written. */
export function choicesOf(tells: ColumnName | null): readonly Choice[] | null {
  if (tells === null) return null
  if (tells in lists) return termsOf(lists[tells as keyof typeof lists])
  return ofFiles[tells] ?? null
}
