import type { Bilingual } from '../editions/provision.js'
import type { Problem, ProblemCode } from './problem.js'

/** What may stand in a message: a bound, a count, or a name that a schema uses; never anything of the input. */
type Detail = string | number

// {0} and {1} stand for the first and second detail, {all} for all of them, {others} for all but the first, {kind} for the
// first as a kind of value.
const messages: Record<ProblemCode, Bilingual> = {
  missing: {
    'zh-CN': '此处须有值；选填字段如无内容，应整个省略。',
    en: 'A value must stand here; an optional field without one is to be left out altogether.',
  },
  type: { 'zh-CN': '此处须为{kind}。', en: 'This must be {kind}.' },
  'unknown-field': {
    'zh-CN': '此处有 {0} 个未定义的字段；可用的字段为：{others}。',
    en: 'Fields that are not defined stand here; their number: {0}. Those that are defined: {others}.',
  },
  option: { 'zh-CN': '此处只能取下列值之一：{all}。', en: 'This must be one of: {all}.' },
  date: {
    'zh-CN': '须为实际存在的日期文本，格式为 YYYY-MM-DD，年份在 1900 至 2999 之间。',
    en: 'This must be the text of a date that exists, YYYY-MM-DD, in the years from 1900 to 2999.',
  },
  'reversed-dates': {
    'zh-CN': '结束日期早于开始日期。',
    en: 'The last day comes before the first.',
  },
  decimal: {
    'zh-CN':
      '须为普通十进制数（文本或数字）：只含数字，至多一个小数点，不带正负号、指数、分隔符、空格或多余的前导零。',
    en: 'This must be a plain decimal, as text or as a number: digits and at most one point, without sign, exponent, separators, spaces or superfluous leading zeros.',
  },
  'decimal-places': {
    'zh-CN': '小数至多两位；位数更多的（如浮点运算的误差）不予舍入。',
    en: 'There may be at most two decimal places; more of them, such as floating-point arithmetic leaves behind, are not rounded.',
  },
  positive: { 'zh-CN': '须大于零。', en: 'This must be more than zero.' },
  'whole-number': { 'zh-CN': '须为整数。', en: 'This must be a whole number.' },
  'out-of-range': { 'zh-CN': '须在 {0} 至 {1} 之间。', en: 'This must lie between {0} and {1}.' },
  'too-short': { 'zh-CN': '文本不得为空。', en: 'The text must not be empty.' },
  'too-long': { 'zh-CN': '文本至多 {0} 个字符。', en: 'The text may have at most {0} characters.' },
  'surrounding-space': {
    'zh-CN': '编号首尾不得有空白字符。',
    en: 'There must be no white space before or after this key.',
  },
  'too-few': { 'zh-CN': '列表至少须有 {0} 项。', en: 'The list must have at least this many items: {0}.' },
  'too-many': { 'zh-CN': '列表至多可有 {0} 项。', en: 'The list may have at most {0} items.' },
  'exactly-one': {
    'zh-CN': '{0} 与 {1} 两项须填写一项，且只填一项。',
    en: 'Exactly one of {0} and {1} must be given.',
  },
  'idle-days': {
    'zh-CN': '路途天数与休息天数之和超过起止日期所含的天数。',
    en: 'The days of travel and rest are more than the days from the first date to the last.',
  },
  'log-and-sessions': {
    'zh-CN': '自学任务书已有逐日记录的，学习时间不得再按日期另行填列。',
    en: 'Where the task book has a dated log, the study cannot have dated sessions of its own.',
  },
  'citizen-number': {
    'zh-CN': '须为有效的公民身份号码（GB 11643）：十八位，出生日期实际存在，校验码正确，校验码 X 为大写。',
    en: 'This must be a citizen number of GB 11643: eighteen characters, a birth date that exists and the right check character, with X in upper case.',
  },
  'citizen-number-as-id': {
    'zh-CN': '编号不得使用公民身份号码，请改用内部编号。',
    en: 'A citizen number must not be used as a key; use a key of your own.',
  },
  'division-code': {
    'zh-CN': '须为六位数字的行政区划代码（GB/T 2260）。',
    en: 'This must be a division code of GB/T 2260: six digits.',
  },
  digest: {
    'zh-CN': '须为 SHA-256 摘要：{0} 位小写十六进制数字。',
    en: 'This must be a SHA-256 digest: {0} hexadecimal digits in lower case.',
  },
  'plain-data': {
    'zh-CN': '须为普通 JSON 数据，至多 {0} 层。',
    en: 'This must be plain JSON data, at most {0} levels deep.',
  },
}

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { 'zh-CN': '文本', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  boolean: { 'zh-CN': '布尔值（true 或 false）', en: 'true or false' },
  object: { 'zh-CN': '对象', en: 'an object' },
  record: { 'zh-CN': '对象', en: 'an object' },
  array: { 'zh-CN': '列表', en: 'a list' },
}

const listed = (details: readonly string[], language: keyof Bilingual): string =>
  details.join(language === 'en' ? ', ' : '、')

const say = (code: ProblemCode, details: readonly string[], language: keyof Bilingual): string =>
  messages[code][language].replace(/\{(\w+)\}/g, (_, place: string) => {
    if (place === 'all') return listed(details, language)
    if (place === 'others') return listed(details.slice(1), language)
    if (place === 'kind') return kinds[details[0]!]![language]
    return details[Number(place)]!
  })

/** A problem as a schema states it: one text, because that is what zod carries. */
export const coded = (code: ProblemCode, ...details: Detail[]): string => [code, ...details].join(' ')

/** The problem at a path that a schema has {@link coded | stated}. */
export const problemAt = (path: Problem['path'], text: string): Problem => {
  const [code, ...details] = text.split(' ') as [ProblemCode, ...string[]]
  const message = { 'zh-CN': say(code, details, 'zh-CN'), en: say(code, details, 'en') }
  return Object.freeze({ path: Object.freeze([...path]), code, message: Object.freeze(message) })
}
