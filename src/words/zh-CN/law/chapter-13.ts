import type { chapter13 } from '../../../chongqing/law/measures/chapter-13.js'

/** Chapter 13, Awards and sanctions: what each provision says, in the own words of this library. */
export const precis13: Readonly<Record<keyof typeof chapter13, string>> = {
  '45':
    '人才的评价、使用和奖励三者结合。表彰三类先进：管理工作的先进集体，管理工作的先进个人，' +
    '以及运用所学作出突出贡献的个人；以精神奖励为主，与物质奖励相结合。',
  '46':
    '单位或代理其档案的人才交流机构对学习情况不记载、不如实记载的，人事部门责令其改正；拒绝改正的，' +
    '依《条例》处罚。',
  '47': '继续教育行政管理人员不履行职责、弄虚作假的，其单位或上级部门应当责令改正，并可视情节给予行政处分。',
}
