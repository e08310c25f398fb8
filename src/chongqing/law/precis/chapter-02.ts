import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter02 } from '../measures/chapter-02.js'

/**
 * Chapter 2, Responsibilities and division of work: what each provision says, in the own words of this
 * library.
 */
export const precis02: Readonly<Record<keyof typeof chapter02, Bilingual>> = {
  '5': {
    'zh-CN': '各级政府的人事行政主管部门主管本辖区的继续教育，以下列明其六项主要职责。',
    en:
      'The personnel departments of government at each level are in charge within their area; six main ' +
      'duties follow.',
  },
  '5(1)': {
    'zh-CN': '按国家和市里的部署，领导辖区内的继续教育工作：宏观管理、协调指导、编制并落实规划、监督检查。',
    en:
      'Lead continuing education in the area as the state and the city require: overall management, ' +
      'guidance and coordination, planning and carrying plans out, supervision and inspection.',
  },
  '5(2)': {
    'zh-CN':
      '按经济社会发展的需要确定公需科目的培训内容并组织开展；统一调集参加全市集中培训的学员；' +
      '举办示范性活动。',
    en:
      'Set the content of the public subjects to meet economic and social needs and organise them; call up ' +
      'learners for city-wide collective training; run model activities.',
  },
  '5(3)': {
    'zh-CN': '审定专业科目的科目指南和培训大纲，并向社会发布。',
    en: 'Approve and publish the subject guides and training outlines of the professional subjects.',
  },
  '5(4)': {
    'zh-CN': '管理并发行《继续教育证书》。',
    en: 'Manage and issue the Certificate of Continuing Education.',
  },
  '5(5)': {
    'zh-CN': '建设继续教育工作体系和服务平台，整合社会资源，推动继续教育走向社会化、市场化。',
    en:
      'Build the system and its service platform, bring together the resources of society, and open ' +
      'continuing education to society and the market.',
  },
  '5(6)': {
    'zh-CN': '主管辖区内继续教育方面的表彰与处罚。',
    en: 'Be in charge of commendation and punishment concerning continuing education in the area.',
  },
  '6': {
    'zh-CN': '有关行政主管部门和行业组织主管本行业系统的继续教育，以下列明其六项主要职责。',
    en:
      'The competent industry departments and the industry organisations are in charge within their trade; ' +
      'six main duties follow.',
  },
  '6(1)': {
    'zh-CN': '落实全市规划，在本系统内宏观管理、协调指导，制定行业规划并付诸实施，开展监督检查。',
    en:
      'Carry out the municipal plan within the trade: overall management, guidance and coordination, the ' +
      "trade's own plan and its execution, supervision and inspection.",
  },
  '6(2)': {
    'zh-CN': '依人事行政主管部门的要求，安排本系统人员学习公需科目，并选派参加集中调训的学员。',
    en:
      'As the personnel department requires, see to the study of public subjects and select the learners ' +
      'called up for collective training.',
  },
  '6(3)': {
    'zh-CN':
      '分析本系统的培训需求，拟订专业科目的科目指南和培训大纲，明确导向性内容，组织编写教材课件，' +
      '举办高级研修班等专项活动。',
    en:
      'Analyse training needs, draw up subject guides and outlines for the professional subjects, set ' +
      'guiding content, have teaching materials written, and run advanced seminars and other special ' +
      'activities of the trade.',
  },
  '6(4)': {
    'zh-CN': '每年总结一次本系统的继续教育工作，报人事行政主管部门备案。',
    en: 'Once a year, sum up the work done in the trade and file the summary with the personnel department.',
  },
  '6(5)': {
    'zh-CN': '在本系统内发放《继续教育证书》，并负责登记管理。',
    en: 'Hand out the Certificate of Continuing Education within the trade and manage registration.',
  },
  '6(6)': {
    'zh-CN': '协调处理本系统中与继续教育有关的各种问题。',
    en: 'Coordinate and settle questions of continuing education that arise within the trade.',
  },
  '7': {
    'zh-CN': '列明用人单位在继续教育中的五项职责。',
    en: 'Lists five duties of the unit that employs professionals.',
  },
  '7(1)': {
    'zh-CN':
      '执行继续教育法规，按主管部门和行业组织的规划、计划，并结合自身情况，' +
      '安排好本单位人员公需科目与专业科目的学习。',
    en:
      'Apply the law of continuing education and, following the plans of the authorities and its own ' +
      'circumstances, see to it that its staff study the public and professional subjects.',
  },
  '7(2)': {
    'zh-CN': '在主管部门、行业组织规定的内容以外，自行确定与自身业务密切相关的学习内容。',
    en:
      'Beyond what the authorities and industry organisations prescribe, set further content closely ' +
      'related to its own work.',
  },
  '7(3)': {
    'zh-CN': '保证专业技术人员有继续教育的时间，并保证其学习期间应有的权利。',
    en: 'Guarantee the time for continuing education and the rights due to professionals while they study.',
  },
  '7(4)': {
    'zh-CN': '认真记录并考核专业技术人员的学习情况，向上级主管部门报告。',
    en: 'Record and assess the study of its professionals with care, and report it to the department above.',
  },
  '7(5)': {
    'zh-CN': '接受人事等有关部门的业务指导，配合监督检查。',
    en: 'Accept guidance, supervision and inspection by the personnel department and the others concerned.',
  },
}
