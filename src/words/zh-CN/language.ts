import type { Language } from '../../explanation/language.js'
import { finish, key, keyed } from './figures.js'
import { findings } from './findings.js'
import { outcomes } from './outcomes.js'
import { openOption, parameterInWords, parameterValue } from './parameters.js'
import { rules } from './rules.js'
import {
  facts,
  labels,
  roles,
  severities,
  statuses,
  strengths,
  struck,
  titles,
  verdictWord,
} from './words.js'

/** Chinese, as an HR officer in Chongqing writes it. */
export const chinese: Language = {
  titles,
  statuses,
  verdict: verdictWord,
  roles,
  strengths,
  struck,
  severities,
  facts,
  labels,
  rules,
  findings,
  outcomes,
  parameterValue,
  openOption,
  parameter: parameterInWords,
  reading: (question, option, isDefault) => `${question}${option}（${isDefault ? '默认' : '另选'}）`,
  key,
  keyed,
  ofPerson: (title, personId) => `${title}：${keyed.person(personId)}`,
  ofOne: (said, of) => `${of}：${said}`,
  finish,
  text: {
    heading: (title, verdict, status) =>
      `${title}${verdict === undefined ? '' : `：${verdict}`}${status === undefined ? '' : `（${status}）`}`,
    section: (label) => `${label}：`,
    finding: (severity, text, reference) => `【${severity}】${text}（${reference}）`,
    ground: (reference, roles, strength) => `${reference}（${roles.join('、')}；${strength}）`,
    colon: '：',
    semicolon: '；',
    space: '',
    sameAsAbove: '（见上文）',
    asBefore: '同前：',
  },
}
