import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter01 } from '../measures/chapter-01.js'

/** Chapter 1, General provisions: what each provision says, in the own words of this library. */
export const precis01: Readonly<Record<keyof typeof chapter01, Bilingual>> = {
  '1': {
    'zh-CN':
      '说明制定目的：把上位条例落到实处，加强全市继续教育的宏观管理，形成鼓励学习和创新的氛围，' +
      '培养社会需要的专业技术人才。',
    en:
      'States the purpose: to put the parent Regulation into effect, strengthen city-wide management of ' +
      'continuing education, and train the skilled people the city needs.',
  },
  '2.1': {
    'zh-CN': '界定适用人员：在职的专业技术人员以及专业技术管理人员，职称在初级以上、学历在中专以上。',
    en:
      'Defines who is a professional: technical staff and their managers who are in service, hold at least ' +
      'a junior title and have at least secondary technical schooling (title and schooling are joined by an ' +
      'enumerating comma).',
  },
  '2.2': {
    'zh-CN':
      '界定继续教育：帮助在职专业技术人员更新、补充、拓宽和提升知识技能，优化知识结构，' +
      '增强业务水平与创新能力。',
    en:
      'Defines continuing education: education that renews, adds to, widens and raises the knowledge and ' +
      'skills of professionals in service, for a better structure of knowledge and greater professional ' +
      'and innovative ability.',
  },
  '3': {
    'zh-CN':
      '确立总体原则：以人为本，重在能力建设，面向国家和市场需要，突出中高级人才和企业自主创新；政府、行业、' +
      '单位、个人和社会各尽其责，逐步形成协同的运行机制。',
    en:
      'Sets the principles: people first, ability at the centre, national and market needs as the guide, ' +
      'middle and senior staff and innovation in enterprises in the foreground; government, trade, unit, ' +
      'individual and society each play their part in a mechanism that is to form step by step.',
  },
  '4': {
    'zh-CN': '规定适用对象：全市范围内主管继续教育的部门、用人单位以及专业技术人员。',
    en:
      'Sets the scope: the managing authorities, the units that employ professionals, and the ' +
      'professionals themselves, throughout the city.',
  },
}
