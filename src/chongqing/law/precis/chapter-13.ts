import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter13 } from '../measures/chapter-13.js'

/** Chapter 13, Awards and sanctions: what each provision says, in the own words of this library. */
export const precis13: Readonly<Record<keyof typeof chapter13, Bilingual>> = {
  '45': {
    'zh-CN':
      '人才的评价、使用和奖励三者结合。表彰三类先进：管理工作的先进集体，管理工作的先进个人，' +
      '以及运用所学作出突出贡献的个人；以精神奖励为主，与物质奖励相结合。',
    en:
      'Evaluation, employment and reward of talent go together. Three are commended: advanced collectives ' +
      'and advanced individuals in administering continuing education, and learners who made an ' +
      'outstanding contribution with what they learnt; moral rewards come first, material ones beside them.',
  },
  '46': {
    'zh-CN':
      '单位或代理其档案的人才交流机构对学习情况不记载、不如实记载的，人事部门责令其改正；拒绝改正的，' +
      '依《条例》处罚。',
    en:
      'A unit, or an agency keeping the file, that does not record continuing education or records it ' +
      'untruthfully is ordered by the personnel department to correct this; on refusal it is penalised ' +
      'under the Regulation.',
  },
  '47': {
    'zh-CN':
      '继续教育行政管理人员不履行职责、弄虚作假的，其单位或上级部门应当责令改正，并可视情节给予行政处分。',
    en:
      'Where an official administering continuing education does not perform the duties of office or ' +
      "practises fraud, the official's own office or the one above must order correction and may impose " +
      'administrative discipline according to the gravity.',
  },
}
