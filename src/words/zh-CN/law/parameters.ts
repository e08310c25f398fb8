import type { Words } from '../../chongqing.js'
import { date, fraction, hours, monthDays, plain, ratio, years, yuan } from '../figures.js'

/** The words of a table of terms; another edition may have a term of its own. */
const termIn =
  (table: Readonly<Record<string, string>>) =>
  (term: string): string =>
    table[term] ?? term

const subjects = /* @__PURE__ */ termIn({
  'public-professional-elective': '公需科目、专业科目和选修科目',
  'public-professional': '公需科目和专业科目',
})

const unfinished = /* @__PURE__ */ termIn({
  'decline-or-recover': '单位可以不予报销，或者要求返还',
})

/** What continuing education weighs in a decision. */
export const weight = /* @__PURE__ */ termIn({
  'one-important-basis': '重要依据之一',
  'important-condition': '重要条件',
  'necessary-where-law-says': '法律、法规规定为必要条件的，从其规定',
})

/** What a parameter is called, how a value is written with its unit, and how it is said. */
export const parameters: Words['parameters'] = {
  'annual-quota-hours': { name: '年度学时任务', unit: hours, said: (value) => `每年至少${hours(value)}` },
  'study-time-right-hours': {
    name: '应享有的继续教育时间',
    unit: hours,
    said: (value) => `每年不少于${hours(value)}`,
  },
  'statistics-attainment-hours': { name: '统计中的达标学时', unit: hours, said: hours },
  'hours-per-day': { name: '一天折合的学时', unit: hours, said: hours },
  'subject-classes': { name: '科目分类', unit: subjects, said: subjects },
  'public-to-other-ratio': {
    name: '公需科目与其他科目的学时比例',
    unit: ratio,
    said: (value) => `一般为${ratio(value)}`,
  },
  'professional-share': {
    name: '专业科目占总学时的比例',
    unit: plain,
    said: (value) => `一般不少于${plain(value)}`,
  },
  'funding-floor-rate': {
    name: '继续教育经费占职工工资总额的比例',
    unit: fraction,
    said: (value) => `不低于${fraction(value)}`,
  },
  'cost-of-unfinished-study': { name: '学习未完成的费用处理', unit: unfinished, said: unfinished },
  'planning-cycle-years': { name: '规划周期', unit: years, said: (value) => `一般为${years(value)}` },
  'statistical-period': { name: '统计起止时间', unit: monthDays, said: monthDays },
  'weight-for-titles': { name: '继续教育在职称评聘中的效力', unit: weight, said: weight },
  'weight-for-licences': { name: '继续教育在执业资格注册中的效力', unit: weight, said: weight },
  'effective-date': { name: '施行日期', unit: date, said: date },
  'penalty-per-case': { name: '拒不改正的罚款', unit: yuan, said: (value) => `每例${yuan(value)}` },
}
