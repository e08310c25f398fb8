import type { OfficialCaseEvent } from '../../../chongqing/entities/accountability/official-case.js'
import type { RecordingBreachEvent } from '../../../chongqing/entities/accountability/recording-case.js'
import type {
  OfficialCaseRefusal,
  RecordingBreachRefusal,
} from '../../../chongqing/findings/accountability.js'
import type { OfficialCaseState } from '../../../chongqing/rules/accountability/official-procedure.js'
import type { RecordingBreachState } from '../../../chongqing/rules/accountability/recording-breach-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { date, yuan } from '../figures.js'
import { terms } from '../law/terms.js'

const subjects = { unit: '所在单位', 'talent-exchange-agency': '人才交流机构' } as const

const states: Readonly<Record<RecordingBreachState, string>> = {
  found: '已发现',
  ordered: '已责令改正',
  corrected: '已改正',
  refused: '拒不改正',
  penalised: '已处罚',
}

const events: Readonly<Record<RecordingBreachEvent, string>> = {
  'breach-found': '发现不记载或不如实记载',
  order: '责令改正',
  correction: '改正',
  'partial-correction': '部分改正',
  'express-refusal': '明确拒绝改正',
  'deadline-passed': '改正期限已过',
  penalty: '处罚',
}

const refusals: Readonly<Record<RecordingBreachRefusal, string>> = {
  'not-ordered': '未责令改正',
  'not-refused': '尚未构成拒不改正',
  'lapse-is-no-refusal': '期限已过不等于拒绝',
  'case-open': '前一案件尚未了结',
  'already-refused': '已经构成拒不改正',
  'already-penalised': '已经处罚',
  closed: '已经改正，案件了结',
}

const officialStates: Readonly<Record<OfficialCaseState, string>> = {
  found: '已发现',
  ordered: '已责令改正',
  corrected: '已改正',
}

const officialEvents: Readonly<Record<OfficialCaseEvent, string>> = {
  'misconduct-found': '发现不履行职责、弄虚作假',
  order: '责令改正',
  correction: '改正',
  discipline: '给予行政处分',
}

const officialRefusals: Readonly<Record<OfficialCaseRefusal, string>> = {
  'case-open': '前一事项尚未了结',
  'already-corrected': '已经改正',
}

const nexts = {
  'order-correction': '下一步：责令改正。',
  'await-correction': '下一步：等待改正；不构成拒不改正的，不予处罚。',
  penalty: '下一步：依《条例》处罚。',
  none: '无下一步措施。',
} as const

const orders = {
  due: '应当责令改正。',
  given: '已经责令改正。',
  'complied-with': '已经改正。',
} as const

export const accountabilityWords = {
  titles: {
    awards: '表彰奖励',
    'recording-breach': '不记载或不如实记载的处理',
    'recording-breach-procedure': '不记载或不如实记载的处理步骤',
    'official-measures': '对工作人员的措施',
    'official-procedure': '对工作人员的处理步骤',
    'no-sanction': '有无罚则',
  },
  rules: {
    'recording-breach': ({ subject, state, next, penalty }) => [
      `对象：${subjects[subject]}。`,
      state === null ? '改正期限是否已过不明。' : `情况：${states[state]}。`,
      next !== null && nexts[next],
      penalty !== null &&
        (penalty.cases === null || penalty.amount === null
          ? `罚款每例${yuan(penalty.perCase)}，例数不明。`
          : `罚款每例${yuan(penalty.perCase)}，${penalty.cases} 例共${yuan(penalty.amount)}。`),
      penalty !== null &&
        penalty.verifiedAgainst !== null &&
        `数额按《条例》${date(penalty.verifiedAgainst)}的文本核对。`,
      '专业技术人员本人的学时不受影响。',
    ],
    'recording-breach-procedure': ({ from, event, to, refused }) => [
      `情况：${states[from]}。事项：${events[event]}。`,
      refused === null ? `此后情况：${states[to]}。` : `该事项不予办理：${refusals[refused]}；情况不变。`,
    ],
    'official-measures': ({ order, discipline }) => [
      orders[order.state],
      discipline.state === 'imposed' ? '已经给予行政处分。' : '可根据情节轻重给予行政处分。',
      '本办法未规定处分的种类，由有权机关决定。',
    ],
    'official-procedure': ({ from, event, to, refused }) => [
      `情况：${officialStates[from]}。事项：${officialEvents[event]}。`,
      refused === null
        ? `此后情况：${officialStates[to]}。`
        : `该事项不予办理：${officialRefusals[refused]}；情况不变。`,
    ],
    'no-sanction': ({ after }) => [
      '先责令改正。',
      after === 'penalty-on-refusal' ? '拒不改正的，依《条例》处罚。' : '可根据情节轻重给予行政处分。',
    ],
    awards: ({ category, combination }) => [
      `表彰对象：${terms.awardCategories[category]}。`,
      {
        both: '兼有精神奖励与物质奖励；是否以精神奖励为主，由给予奖励的部门认定。',
        'moral-only': '只有精神奖励。',
        'material-only': '只有物质奖励，未体现以精神奖励为主。',
      }[combination],
    ],
  },
  findings: {
    'corrected-after-refusal': ({ on }) =>
      `拒不改正之后，于${date(on)}改正；条文未规定此时免予处罚，由决定处罚的机关裁量。`,
    'penalty-without-refusal': ({ on, reason }) => `${date(on)}的处罚不符合条件：${refusals[reason]}。`,
    'breach-event-refused': ({ event, on, reason }) =>
      `${date(on)}的“${events[event]}”：该事项不予办理，${refusals[reason]}。`,
    'breach-events-out-of-order': ({ event, on }) =>
      `${date(on)}的事项（${events[event]}）未按时间先后列出，已按日期排列。`,
    'official-event-refused': ({ event, on, reason }) =>
      `${date(on)}的“${officialEvents[event]}”：该事项不予办理，${officialRefusals[reason]}。`,
    'official-events-out-of-order': ({ event, on }) =>
      `${date(on)}的事项（${officialEvents[event]}）未按时间先后列出，已按日期排列。`,
    'award-without-moral': ({ category }) =>
      `对${terms.awardCategories[category]}仅给予物质奖励，与以精神奖励为主的原则不符。`,
  },
  facts: {
    'recording-breach.persons': {
      name: '涉及人数',
      question: '不记载或不如实记载的，涉及几名专业技术人员？',
    },
    'recording-breach.entries': { name: '涉及的记载项数', question: '不记载或不如实记载的共有几项？' },
    'official.conduct': {
      name: '工作人员的行为',
      question: '工作人员是不履行职责、弄虚作假，还是其他情况？',
    },
    'award.moral': { name: '是否有精神奖励', question: '是否给予精神奖励？' },
    'award.material': { name: '是否有物质奖励', question: '是否给予物质奖励？' },
  },
} satisfies SubjectWords
