import type { chapter06 } from '../../../chongqing/law/measures/chapter-06.js'

/** Chapter 6, Funding: what each provision says, in the own words of this library. */
export const precis06: Readonly<Record<keyof typeof chapter06, string>> = {
  '18':
    '继续教育经费由国家、单位和个人共同分担，鼓励社会资助；各级政府应根据发展状况和实际需要，' +
    '逐步加大投入。',
  '19': '企事业单位经常性的继续教育经费，所占比例不得少于职工工资总额的1.5%。',
  '20': '以个人身份参加的培训、学习、考察等活动，费用自理。',
  '21': '继续教育经费只能专项使用，禁止截留、侵占和挪用。',
}
