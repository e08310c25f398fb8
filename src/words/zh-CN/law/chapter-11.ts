import type { chapter11 } from '../../../chongqing/law/measures/chapter-11.js'

/** Chapter 11, Appraisal of what was learnt: what each provision says, in the own words of this library. */
export const precis11: Readonly<Record<keyof typeof chapter11, string>> = {
  '39':
    '集中培训结束后，施教机构应为参训人员写出书面鉴定，内容有考核（考试）成绩、学习态度与表现、' +
    '掌握知识技能的程度、研究解决实际问题的能力等。',
  '40':
    '考核（考试）可以有多种形式，如结业论文、心得体会、调查报告、开卷或闭卷考试；' +
    '采用哪一种由培训主办单位决定。',
  '41': '因故没有参加集中培训，或参加后未达到要求的，应及时补训。',
}
