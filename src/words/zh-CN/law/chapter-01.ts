import type { chapter01 } from '../../../chongqing/law/measures/chapter-01.js'

/** Chapter 1, General provisions: what each provision says, in the own words of this library. */
export const precis01: Readonly<Record<keyof typeof chapter01, string>> = {
  '1':
    '说明制定目的：把上位条例落到实处，加强全市继续教育的宏观管理，形成鼓励学习和创新的氛围，' +
    '培养社会需要的专业技术人才。',
  '2.1': '界定适用人员：在职的专业技术人员以及专业技术管理人员，职称在初级以上、学历在中专以上。',
  '2.2':
    '界定继续教育：帮助在职专业技术人员更新、补充、拓宽和提升知识技能，优化知识结构，' +
    '增强业务水平与创新能力。',
  '3':
    '确立总体原则：以人为本，重在能力建设，面向国家和市场需要，突出中高级人才和企业自主创新；政府、行业、' +
    '单位、个人和社会各尽其责，逐步形成协同的运行机制。',
  '4': '规定适用对象：全市范围内主管继续教育的部门、用人单位以及专业技术人员。',
}
