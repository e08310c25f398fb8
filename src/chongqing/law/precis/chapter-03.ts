import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter03 } from '../measures/chapter-03.js'

/**
 * Chapter 3, Rights and duties of professionals: what each provision says, in the own words of this
 * library.
 */
export const precis03: Readonly<Record<keyof typeof chapter03, Bilingual>> = {
  '8': {
    'zh-CN': '列明专业技术人员在继续教育中的三项权利。',
    en: 'Lists three rights of professionals in continuing education.',
  },
  '8(1)': {
    'zh-CN': '每年的继续教育时间，累计应达到80学时以上（含80学时）。',
    en: 'Time for continuing education of no less than 80 class hours in each year, taken together.',
  },
  '8(2)': {
    'zh-CN': '由组织选派脱产学习的，期间待遇一般应与在岗时相同；与单位另有约定的，从其约定。',
    en:
      'While sent by the organisation to study off the job, the same treatment, as a general rule, as when ' +
      'on post, unless otherwise agreed with the unit.',
  },
  '8(3)': {
    'zh-CN': '接受继续教育的权利受到侵害时，有权向所在单位的主管部门，或者向人事、劳动部门申诉或申请仲裁。',
    en:
      'When the right to continuing education is infringed, complaint or application for arbitration to ' +
      "the unit's competent department or to the personnel or labour department.",
  },
  '9': {
    'zh-CN': '列明专业技术人员应当履行的三项继续教育义务。',
    en: 'Lists three duties of professionals in continuing education.',
  },
  '9(1)': {
    'zh-CN': '遵守继续教育方面的法律法规和各项规章制度。',
    en: 'Obey the laws, regulations and rules on continuing education.',
  },
  '9(2)': {
    'zh-CN': '每年完成至少80学时的学习任务；超出部分只在当年有效，不结转到下一年。',
    en:
      'Complete a study task of no less than 80 class hours in each year; hours beyond it are not carried ' +
      'over to another year.',
  },
  '9(3)': {
    'zh-CN': '按与单位的约定分担继续教育费用，并服务满约定的期限。',
    en: 'Bear the cost of continuing education and complete the period of service as agreed with the unit.',
  },
  '10': {
    'zh-CN': '单位和专业技术人员都应当信守协议，及时、全面地履行约定；发生争议的，可以申请仲裁，也可以起诉。',
    en:
      'Unit and professional must keep their agreement and perform it in time and in full; a dispute may ' +
      'be taken to arbitration or to court.',
  },
}
