import type { chapter03 } from '../../../chongqing/law/measures/chapter-03.js'

/**
 * Chapter 3, Rights and duties of professionals: what each provision says, in the own words of this
 * library.
 */
export const precis03: Readonly<Record<keyof typeof chapter03, string>> = {
  '8': '列明专业技术人员在继续教育中的三项权利。',
  '8(1)': '每年的继续教育时间，累计应达到80学时以上（含80学时）。',
  '8(2)': '由组织选派脱产学习的，期间待遇一般应与在岗时相同；与单位另有约定的，从其约定。',
  '8(3)': '接受继续教育的权利受到侵害时，有权向所在单位的主管部门，或者向人事、劳动部门申诉或申请仲裁。',
  '9': '列明专业技术人员应当履行的三项继续教育义务。',
  '9(1)': '遵守继续教育方面的法律法规和各项规章制度。',
  '9(2)': '每年完成至少80学时的学习任务；超出部分只在当年有效，不结转到下一年。',
  '9(3)': '按与单位的约定分担继续教育费用，并服务满约定的期限。',
  '10': '单位和专业技术人员都应当信守协议，及时、全面地履行约定；发生争议的，可以申请仲裁，也可以起诉。',
}
