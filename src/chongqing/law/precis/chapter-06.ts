import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter06 } from '../measures/chapter-06.js'

/** Chapter 6, Funding: what each provision says, in the own words of this library. */
export const precis06: Readonly<Record<keyof typeof chapter06, Bilingual>> = {
  '18': {
    'zh-CN':
      '继续教育经费由国家、单位和个人共同分担，鼓励社会资助；各级政府应根据发展状况和实际需要，' +
      '逐步加大投入。',
    en:
      'State, unit and individual share the funding and donations are encouraged; governments at each ' +
      'level must increase their funding step by step in line with development and need.',
  },
  '19': {
    'zh-CN': '企事业单位经常性的继续教育经费，所占比例不得少于职工工资总额的1.5%。',
    en:
      'In enterprises and public institutions, recurrent funds for continuing education must be no less ' +
      'than 1.5% of the total payroll.',
  },
  '20': {
    'zh-CN': '以个人身份参加的培训、学习、考察等活动，费用自理。',
    en:
      'Training, study and visits in which a professional takes part in an individual capacity are at that ' +
      "person's own cost.",
  },
  '21': {
    'zh-CN': '继续教育经费只能专项使用，禁止截留、侵占和挪用。',
    en:
      'Funds for continuing education are earmarked: withholding, embezzling and diverting them is ' +
      'forbidden.',
  },
}
