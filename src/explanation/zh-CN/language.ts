import { officialReference } from '../../law/reference.js'
import type { Language } from '../language.js'
import { date, finish, key } from './figures.js'
import { findings } from './findings.js'
import { outcomes } from './outcomes.js'
import { openOption, parameterValue } from './parameters.js'
import { rules } from './rules.js'
import { facts, labels, roles, severities, statuses, strengths, titles, verdicts } from './words.js'

/** Chinese, as an HR officer in Chongqing writes it. */
export const chinese: Language = {
  titles,
  statuses,
  verdicts,
  roles,
  strengths,
  severities,
  facts,
  labels,
  rules,
  findings,
  outcomes,
  reference: officialReference,
  parameterValue,
  openOption,
  // A date that is itself the value needs no other to say since when it holds.
  parameter: (name, value, from, reference) =>
    `${name}：${value}（${value === date(from) ? '' : `${date(from)}起，`}${reference}）`,
  reading: (question, option, isDefault) => `${question}${option}（${isDefault ? '默认' : '另选'}）`,
  key,
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
