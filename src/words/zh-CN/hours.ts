import { deepFreeze } from '../../engine/ground/freeze.js'
import type { HoursDefaults, HoursWords } from '../hours-words.js'
import { date, hours } from './figures.js'

/** The contested phrases by which hours are reckoned. */
export const readings: HoursWords['readings'] = {
  'rehired-retirees': {
    question: '退休返聘人员是否属于在职人员？',
    options: { 'not-in-service': '不属于', 'in-service': '属于' },
  },
  'study-out-of-service': {
    question: '不在职期间的学习是否计入？',
    options: { 'credited-with-finding': '计入，并作提示', 'not-credited': '不计入' },
  },
  'daily-maximum': {
    question: '一天所载学时超过一天折合学时的，如何处理？',
    options: { ceiling: '超出部分不计', none: '照计' },
  },
  'part-days': {
    question: '每条记录中不足一天的学习如何折算？',
    options: {
      'pro-rata': '按比例折算',
      'whole-days-only': '只计整天',
      'any-part-is-a-day': '不足一天的按一天计',
    },
  },
  'queue-order': {
    question: '多项学习合计超过一天学时的，哪项先计入？',
    options: { registration: '登记在先的先计，未登记的在后', 'dated-sessions-first': '写明日期的先计' },
  },
  'straddling-totals': {
    question: '跨年学习只载总学时的，如何分入两个年度？',
    options: {
      bounded: '各年度给出最少与最多学时',
      'completion-date': '全部计入结束日期所在年度',
      'pro-rata-days': '按各年度所占天数分摊',
    },
  },
  'failed-assessment': {
    question: '考核（考试）不合格的学习是否计入？',
    options: { 'hours-count': '计入', 'hours-only-on-pass': '合格的才计入' },
  },
  'make-up-year': {
    question: '补训学时计入哪个年度？',
    options: { 'year-of-attendance': '实际补训的年度', 'year-missed': '原应参加的年度' },
  },
  'repeated-class': {
    question: '重复参加同一培训班的，学时是否再计？',
    options: { once: '首次已计学时的，不再计入', 'each-time': '每次都计入' },
  },
  'early-registration': {
    question: '登记早于学习结束的，登记之后的学时是否计入？',
    options: { 'counted-with-finding': '计入，并作提示', clipped: '不计入' },
  },
  'fallen-entry': {
    question: '登记被涂改、伪造或者注销，又没有其他证明的，学时是否计入？',
    options: { 'not-counted': '不计入', counted: '计入' },
  },
  'ineligible-provider-hours': {
    question: '施教机构不具备施教资格的，学时是否计入？',
    options: { 'credited-with-finding': '计入，并作提示', 'not-credited': '不计入' },
  },
  'task-book-gaps': {
    question: '自学任务书缺项有何后果？',
    options: { advisory: '照计学时，只作提示（缺起止时间或者学时计算的，不计）', invalid: '自学不计学时' },
  },
  'task-book-hours': {
    question: '自学学时超过任务书所列学时的，超出部分是否计入？',
    options: { 'counted-with-finding': '计入，并作提示', cap: '以任务书所列学时为限' },
  },
  'hours-before-approval': {
    question: '自学任务书批准之前的学习是否计入？',
    options: { 'not-credited': '不计入', credited: '计入' },
  },
}

/** Why the default of each is the default. */
export const defaults: HoursDefaults = {
  'rehired-retirees': '退休后不再在职，返聘是另行约定的关系。',
  'study-out-of-service': '单位档案往往只载有现任职时间，不足以认定当时不在职。',
  'daily-maximum': '学时由天数折算而来，一天的学习不会多于一天的学时。',
  'part-days': '计算的是实际学习的时间，学习半天的，按半天计。',
  'queue-order': '已登记的学时不因后来的记录而变动。',
  'straddling-totals': '资料未写明各日学时，不作推定。',
  'failed-assessment': '学时按实际参加学习的时间计算，不以合格为条件。',
  'make-up-year': '学时计入实际学习的年度。',
  'repeated-class': '累计的是实际学习的时间，重复已计学时的内容并无新的学习；本办法对此未作规定。',
  'early-registration': '学习实际发生；提前登记不符合登记的规定，但不影响学习本身。',
  'fallen-entry': '登记无效后，没有材料能够证明参加了学习。',
  'ineligible-provider-hours': '学时以本人是否参加学习为准，机构资质属于检查事项。',
  'task-book-gaps': '条文要求任务书列明各项，但未规定缺项的后果；无起止时间和学时的，无从计算。',
  'task-book-hours': '累计的是实际学习的时间，并经单位考核认定；条文只要求任务书载明学时计算，未规定上限。',
  'hours-before-approval': '自学应依照批准后下达的任务书进行。',
}

/** The facts on which the hours of records can wait. */
const facts: HoursWords['facts'] = {
  'person.employments': { name: '任职起止时间', question: '在哪些单位任职？各从哪天起，到哪天止？' },
  'record.person': { name: '学习记录所属人员', question: '这条学习记录是谁的？' },
  'person.retirement': { name: '退休日期', question: '哪一天退休？' },
  'record.study-dates': { name: '各日的学习时间', question: '哪几天参加了学习？每天多少学时？' },
  'record.study-amount': { name: '学习的学时或者天数', question: '共学习多少学时，或者多少天？' },
  'record.same-study': {
    name: '是否为同一次学习',
    question: '与其相同的另一条记录，是同一次学习，还是另一次学习？',
  },
  'record.result': { name: '考核（考试）成绩', question: '考核（考试）是否合格？' },
  'record.related-to-profession': {
    name: '资格考试或培训与所从事专业是否相关',
    question: '该项资格考试或培训与本人所从事的专业是否相关？',
  },
  'record.task-book-approval': {
    name: '自学任务书的批准情况',
    question: '自学任务书是否获得批准？哪天批准？',
  },
  'record.task-book-assessment': {
    name: '单位对自学的考核认定',
    question: '单位是否对自学作了考核认定？结果如何？',
  },
}

/** What Chinese says of persons, records and hours, for the words of another law. */
export const hoursInChinese: HoursWords = /* @__PURE__ */ deepFreeze({ readings, facts, hours, date })
