import { deepFreeze } from '../../engine/ground/freeze.js'
import type { GeneralWords } from '../../explanation/general-words.js'
import { date, finish, key, keyed } from './figures.js'
import { problems } from './problems.js'

export const verdicts: GeneralWords['verdicts'] = {
  met: '符合',
  'not-met': '不符合',
  undetermined: '尚不能判定',
}

export const severities: GeneralWords['severities'] = {
  violation: '违反规定',
  'overdue-undated': '应办未办',
  advisory: '提示',
  'data-defect': '资料问题',
  'depends-on-reading': '取决于条文理解',
}

const outcomes: GeneralWords['outcomes'] = {
  open: '补齐所缺事实后才能作出结论。',
  'not-computable': (reference) => `${reference}的比例无从计算：分母为零。`,
  unregulated: (reference, role) =>
    `${reference}对此未${role === 'sets-window' ? '规定时间' : '作规定'}，不作推算。`,
  struck: (reference, from, source) =>
    `${reference}自${date(from)}起已被删除（${source}），此后对此不再有规定。`,
  discretion: (reference, holder) => `依${reference}，由${holder}根据情况决定，不作推算。`,
  inapplicable: (reference, role) =>
    role === 'exempts' ? `依${reference}，本期不作此项要求。` : `依${reference}，不在此项规定的范围之内。`,
  'not-in-force': (reason, since) =>
    reason === 'not-yet'
      ? `本办法自${date(since)}起施行，所问时间在此之前。`
      : `本办法施行至${date(since)}止，所问时间在此之后。`,
}

/** What Chinese says of any law. */
export const general: GeneralWords = /* @__PURE__ */ deepFreeze({
  locale: 'zh-CN',
  statuses: {
    settled: '事实齐备',
    bounded: '部分事实不明',
    open: '事实不足，暂无结论',
    'not-computable': '无法计算',
    unregulated: '未作规定',
    discretion: '裁量事项',
    inapplicable: '不适用',
    'not-in-force': '不在施行期内',
  },
  verdicts,
  roles: {
    defines: '界定',
    requires: '提出要求',
    'sets-value': '确定数值',
    excludes: '排除',
    'sets-window': '确定期间',
    exempts: '免除',
    empowers: '授权',
    entitles: '赋予权利',
  },
  strengths: {
    mandatory: '强制性规定',
    declaratory: '义务性规定（未用“应”字）',
    'general-rule': '一般性要求',
    permissive: '授权性规定',
    promotional: '倡导性规定',
    definitional: '定义性规定',
  },
  struck: '已删除',
  severities,
  labels: {
    missing: '待补事实',
    findings: '注意事项',
    grounds: '依据',
    parameters: '标准',
    readings: '条文理解',
    premises: '所据结论',
  },
  outcomes,
  // A date that is itself the value needs no other to say since when it holds.
  parameter: (name, value, from, reference) =>
    `${name}：${value}（${value === date(from) ? '' : `${date(from)}起，`}${reference}）`,
  reading: (question, option, isDefault) => `${question}${option}（${isDefault ? '默认' : '另选'}）`,
  key,
  keyed,
  ofOne: (said, of) => `${of}：${said}`,
  finish,
  text: {
    heading: (title, verdict, status) =>
      `${title}${verdict === undefined ? '' : `：${verdict}`}${status === undefined ? '' : `（${status}）`}`,
    section: (label) => `${label}：`,
    finding: ([severity, ...questions], text, reference) =>
      `【${severity}${questions.length > 0 ? `：${questions.join('')}` : ''}】${text}（${reference}）`,
    ground: (reference, roles, strength) => `${reference}（${roles.join('、')}；${strength}）`,
    colon: '：',
    semicolon: '；',
    space: '',
    sameAsAbove: '（见上文）',
    asBefore: '同前：',
  },
  problems,
})
