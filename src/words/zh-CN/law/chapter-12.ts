import type { chapter12 } from '../../../chongqing/law/measures/chapter-12.js'

/** Chapter 12, Recognition of self-study: what each provision says, in the own words of this library. */
export const precis12: Readonly<Record<keyof typeof chapter12, string>> = {
  '42': '自学任务可以有两种来源：个人向单位申报并经确认，或由单位统一安排。',
  '43':
    '自学内容应当先进、有针对性、实用；课程应按继续教育的主要任务，结合科技新水平、' +
    '单位创新工作和个人提高的需要来选。',
  '44':
    '获批的自学计划以自学任务书下达；任务书应写明学习内容、要求、起止时间、参考资料、考核办法、' +
    '学时计算等项。专业技术人员照任务书自学，由单位考核（考试）认定。',
}
