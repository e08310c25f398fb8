import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter10 } from '../measures/chapter-10.js'

/**
 * Chapter 10, Standardised teaching in a trade: what each provision says, in the own words of this library.
 */
export const precis10: Readonly<Record<keyof typeof chapter10, Bilingual>> = {
  '35': {
    'zh-CN':
      '人事行政主管部门指导协调本辖区的行业规范化教学，行业主管部门和行业组织在各自系统内具体组织实施。',
    en:
      'Personnel departments guide and coordinate the standardised teaching of trades in their area; ' +
      'industry departments and organisations organise it within their trade.',
  },
  '36': {
    'zh-CN': '列明规范化教学的四项主要任务。',
    en: 'Lists the four main tasks of standardised teaching.',
  },
  '36(1)': {
    'zh-CN':
      '为本行业主要专业编制科目指南和教学大纲，编写或选定教材课件，定明目标与周期，并随经济科技的变化调整。',
    en:
      'Write subject guides and syllabuses for the main specialities of the trade, write or choose ' +
      'teaching materials, set aims and cycle, and adapt them as the economy and science change.',
  },
  '36(2)': {
    'zh-CN': '确定哪些人参加，提出任务、科目、形式、计算学时的方法以及考核（考试）办法等。',
    en:
      'Determine who takes part, and set the tasks, subjects, forms, the method of counting class hours, ' +
      'the method of assessment and so on.',
  },
  '36(3)': {
    'zh-CN': '选定施教机构，聘请教师，拟订教学方案等。',
    en: 'Choose providers, engage teachers, draw up teaching schemes and so on.',
  },
  '36(4)': {
    'zh-CN': '按本行业主要专业人员的人数和分布情况，拟定实施办法并推行。',
    en: "Propose and carry out a scheme that fits the number and spread of the trade's main professionals.",
  },
  '37': {
    'zh-CN': '列明规范化教学的三项主要内容。',
    en: 'Lists the three main contents of standardised teaching.',
  },
  '37(1)': {
    'zh-CN': '本行业的主要政策和法律法规，以及行业标准与职业规范。',
    en: 'The main policies, laws and regulations of the trade, its standards and its professional norms.',
  },
  '37(2)': {
    'zh-CN': '本行业主要专业中新的知识、理论、技术和方法。',
    en: 'New knowledge, theory, technology and methods in the main specialities of the trade.',
  },
  '37(3)': {
    'zh-CN': '本行业主要技术岗位需要的职业能力和相关知识。',
    en: "The professional abilities and related knowledge of the trade's main technical posts.",
  },
  '38': {
    'zh-CN':
      '指导性文件涉及行业规范化教学的，应先经行业主管部门、行业组织和市人事行政主管部门会签，然后才能下发。',
    en:
      "Guidance papers on a trade's standardised teaching may be issued only once the industry department " +
      'or organisation and the municipal personnel department have both signed them.',
  },
}
