import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter04 } from '../measures/chapter-04.js'

/** Chapter 4, Content and forms: what each provision says, in the own words of this library. */
export const precis04: Readonly<Record<keyof typeof chapter04, Bilingual>> = {
  '11': {
    'zh-CN':
      '继续教育应当面向科技发展与市场需求，培养高素质的创新型人才；基本内容有政治理论、政策与法规、' +
      '专业知识、文化素养以及技能训练等，并倡导创新学习。',
    en:
      'Content must answer to the development of science and the market and aim at able, innovative ' +
      'people; the basic areas are political theory, policies and regulations, professional knowledge, ' +
      'cultural literacy, skills training and the like. Learning by innovation is advocated.',
  },
  '12.1': {
    'zh-CN': '继续教育的科目有三类：公需科目、专业科目、选修科目。',
    en: 'Subjects fall into three classes: public, professional and elective.',
  },
  '12.2': {
    'zh-CN':
      '公需科目是为满足经济社会与科技创新的基本需要、由专家论证后开设的公共课程，重在通用能力、' +
      '职业道德和科学精神。',
    en:
      'Public subjects are common courses opened on the advice of experts for the basic needs of society ' +
      'and of innovation; they stress general ability, professional ethics and the scientific spirit.',
  },
  '12.3': {
    'zh-CN': '公需科目学时与其他科目学时之比，一般为1∶4，即公需占总数的五分之一。',
    en:
      'Hours of public subjects to hours of all others are, as a general rule, as 1 to 4, so that public ' +
      'subjects make one fifth of the whole.',
  },
  '12.4': {
    'zh-CN':
      '专业科目按行业专业领域的发展和知识更新的需要开设，以专项培训传授新的知识、理论、技术和方法，' +
      '重在专业水准和职业能力。',
    en:
      "Professional subjects follow the development of a trade's own field: special training in new " +
      'knowledge, theory, technology and methods, stressing professional standard and ability.',
  },
  '12.5': {
    'zh-CN': '选修科目按行业特点和不同人才的实际需要，在专家指导下选定课程，重在开阔视野、活跃创新思维。',
    en:
      'Elective subjects are chosen with the guidance of experts to suit the trade and the kinds of people ' +
      'in it; they widen knowledge and outlook and stir new thinking.',
  },
  '13': {
    'zh-CN': '列举八种主要的学习形式。',
    en: 'Lists the eight main forms of study.',
  },
  '13(1)': {
    'zh-CN': '集中培训：由人事部门、行业主管部门、行业组织或单位召集有关人员，在一段时间内集中学习。',
    en:
      'Collective training: personnel departments, industry departments, industry organisations or units ' +
      'bring professionals together to study for a certain time.',
  },
  '13(2)': {
    'zh-CN':
      '高级研修班有两类：市人事部门围绕重大战略、重点项目和攻关课题，为高层次人员举办的示范班；' +
      '行业领域和单位依自身优势举办的班。',
    en:
      'Advanced seminars of two kinds: model seminars for high-level professionals, held by the municipal ' +
      'personnel department around major strategies, projects and research topics; and seminars held by ' +
      'trades and units on their own strengths.',
  },
  '13(3)': {
    'zh-CN':
      '结合工作实践的培训：行业系统和单位为重要、特殊、关键岗位的人员安排，如业务进修、访问学者、对口支援、' +
      '技术考察、特殊培养、实践锻炼等。',
    en:
      'Training in practice: arranged by trades and units for those in important, special or key posts, ' +
      'for instance as visiting scholar, further study, technical study visit, paired assistance, ' +
      'practical training or special cultivation.',
  },
  '13(4)': {
    'zh-CN': '自学：按职业发展的需要，在单位安排之下自选或自修的个性化学习。',
    en:
      "Self-study: individual study, self-chosen or self-taught, that fits the person's career and is done " +
      'as the unit arranges.',
  },
  '13(5)': {
    'zh-CN': '远程继续教育：网上培训、空中课堂以及广播电视教学等。',
    en: 'Distance study: online training, the air classroom, radio and television, and the like.',
  },
  '13(6)': {
    'zh-CN': '国内外的学术会议和学术讲座，以及出国进修或考察。',
    en: 'Academic conferences and lectures at home or abroad, or further study or study visits abroad.',
  },
  '13(7)': {
    'zh-CN': '与本人所从事专业有关的专业技术资格、职业资格的考试或培训。',
    en:
      "Examinations or training for technical or vocational qualifications related to the person's " +
      'profession.',
  },
  '13(8)': {
    'zh-CN': '学历教育，或者攻读学位。',
    en: 'Education towards a diploma, or study for a degree.',
  },
}
