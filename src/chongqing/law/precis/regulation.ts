import type { Bilingual } from '../../../engine/editions/provision.js'
import type { regulation } from '../regulation.js'

/** What each provision of the Regulation says, in the own words of this library. */
export const precisRegulation: Readonly<Record<keyof typeof regulation, Bilingual>> = {
  R1: {
    'zh-CN':
      '说明制定目的：保障专业技术人员的继续教育权利，促使单位尽责，提高人员素质，适应社会与经济发展；' +
      '依据是教育和科技进步方面的法律、行政法规以及本市实际。',
    en:
      'States the purpose: to secure the right to continuing education, make units answer for it, and ' +
      'raise ability in step with society and the economy; based on the laws on education and on ' +
      'scientific progress.',
  },
  'R2.1': {
    'zh-CN': '界定专业技术人员：在职、职称在初级以上、学历在中专以上的技术人员及其管理人员。',
    en:
      'Defines professionals: technical staff and their managers who are in service, hold at least a ' +
      'junior title, have at least secondary technical schooling (in the same words as the Measures).',
  },
  'R2.2': {
    'zh-CN':
      '界定继续教育：使在职专业技术人员的知识和技能得到更新、补充、拓宽和提升，完善知识结构，' +
      '增强业务水平与创新能力。',
    en:
      'Defines continuing education, in nearly the words of the Measures: education that renews, adds to, ' +
      'widens and raises the knowledge and skills of professionals in service.',
  },
  R3: {
    'zh-CN': '适用范围为本市企业和事业单位中专业技术人员的继续教育，以及有关管理工作。',
    en:
      'Applies to the continuing education of professionals in enterprises and public institutions of the ' +
      'city, and to its management.',
  },
  R4: {
    'zh-CN':
      '人事行政主管部门、有关主管部门和行业组织，在各自辖区或行业系统内统筹管理、指导协调，制定并实施规划，' +
      '监督检查。',
    en:
      'Personnel departments, industry departments and industry organisations manage, guide and ' +
      'coordinate, plan, supervise and inspect within their area or trade.',
  },
  R5: {
    'zh-CN': '继续教育必须做到学用结合、理论联系实际，并且注重实效。',
    en: 'Continuing education must join theory to practice and learning to use, and be effective.',
  },
  R6: {
    'zh-CN': '列明专业技术人员在继续教育中的三项权利。',
    en: 'Lists three rights of professionals in continuing education.',
  },
  'R6(1)': {
    'zh-CN': '每年的继续教育时间，合计至少80学时。',
    en: 'Time for continuing education of no less than 80 class hours in each year, taken together.',
  },
  'R6(2)': {
    'zh-CN': '学习期间的工资福利与本单位在岗人员相同，与单位另有约定的除外。',
    en:
      'During continuing education, the same wages and benefits as colleagues on post, unless otherwise ' +
      'agreed with the unit.',
  },
  'R6(3)': {
    'zh-CN': '权利受到侵害时，有权向所在单位的主管部门或人力社保部门申诉，或者申请仲裁。',
    en:
      "When the right is infringed, complaint or application for arbitration to the unit's competent " +
      'department or to the department of human resources and social security.',
  },
  R7: {
    'zh-CN': '专业技术人员应当服从单位安排，完成学习任务，按约定承担费用并服务满期。',
    en:
      "Professionals must follow the unit's arrangements, complete the study task, and bear costs and " +
      'complete their service as agreed.',
  },
  R8: {
    'zh-CN': '列明用人单位在继续教育中的六项职责。',
    en: 'Lists six duties of the unit that employs professionals.',
  },
  'R8(1)': {
    'zh-CN': '执行继续教育法规，按有关部门和行业组织的规划、计划，制定适合自身的实施办法。',
    en:
      'Apply the law of continuing education and make its own detailed rules under the plans of the ' +
      'authorities and industry organisations.',
  },
  'R8(2)': {
    'zh-CN': '在有关部门、行业组织规定的内容之外，另定与单位工作密切相关的内容。',
    en:
      'Beyond what the authorities and industry organisations prescribe, set further content closely ' +
      'related to its own work.',
  },
  'R8(3)': {
    'zh-CN': '保证继续教育的时间，按规定或约定给予经费与条件。',
    en: 'Guarantee the time, and provide the money and conditions that rules or agreement require.',
  },
  'R8(4)': {
    'zh-CN': '保证学习期间的工资、社会保险及其他福利与在岗人员相同，与单位有约定的除外。',
    en:
      'Guarantee the same wages, social insurance and other benefits as colleagues on post, except as ' +
      'agreed with the unit.',
  },
  'R8(5)': {
    'zh-CN': '记载、考核人员的继续教育情况，并向上报告。',
    en: 'Record, assess and report the continuing education of its professionals.',
  },
  'R8(6)': {
    'zh-CN': '接受人事部门、有关主管部门和行业组织的指导与监督。',
    en:
      'Accept guidance and supervision by the personnel department, industry departments and industry ' +
      'organisations.',
  },
  R9: {
    'zh-CN': '列举六种学习形式。',
    en: 'Lists six forms of study.',
  },
  'R9(1)': {
    'zh-CN': '高等院校、社会团体、科研单位、继续教育管理部门或本单位办的研修班、培训、进修和讲座。',
    en:
      'Further study, training, seminars and lectures held by universities, research bodies, societies, ' +
      'authorities of continuing education or the unit itself.',
  },
  'R9(2)': {
    'zh-CN': '到教学、科研或生产单位去工作、学习。',
    en: 'Working and studying at a teaching, research or production unit.',
  },
  'R9(3)': {
    'zh-CN': '国内外的学术会议与讲座。',
    en: 'Academic conferences and lectures at home or abroad.',
  },
  'R9(4)': {
    'zh-CN': '到国外进修或考察。',
    en: 'Further study or study visits abroad.',
  },
  'R9(5)': {
    'zh-CN': '更高一级的学历教育，或者攻读学位。',
    en: 'Education towards a higher diploma, or study for a degree.',
  },
  'R9(6)': {
    'zh-CN': '自学，要有计划、有组织，并经考核。',
    en: 'Self-study that is planned, organised and assessed.',
  },
  R10: {
    'zh-CN':
      '普通高等院校和经教育部门批准登记的职业教育机构，可以在专业范围内开展继续教育；' +
      '其他单位设立专门机构的，应当由教育部门会同人事部门审批。',
    en:
      "Regular universities and vocational education bodies registered with the education department's " +
      'approval may teach within their specialities; a dedicated body founded by anyone else needs ' +
      'approval by the education department jointly with the personnel department.',
  },
  'R11.1': {
    'zh-CN': '各单位应在专业技术人员的档案中如实记载其继续教育情况，用作业务考核内容和评定职称的参考。',
    en:
      "Every unit must truthfully record continuing education in the professional's file, as part of " +
      'professional assessment and a reference for titles.',
  },
  'R11.2': {
    'zh-CN': '档案委托给人才交流机构代理的，由市或区县（自治县）的该机构负责记载。',
    en: 'For files entrusted to it, the municipal or district talent exchange agency does the recording.',
  },
  R12: {
    'zh-CN': '学习完成后，专业技术人员应凭证书或证明，向单位或代理档案的人才交流机构申请记载。',
    en:
      'On completing continuing education, the professional must apply, with the certificate or other ' +
      'proof, to the unit or to the agency keeping the file for it to be recorded.',
  },
  R13: {
    'zh-CN': '市、区县（自治县）的人事部门和有关管理部门应加强监督检查，及时协调解决工作中的问题。',
    en:
      'Personnel departments and the other departments concerned must strengthen supervision and settle ' +
      'problems promptly.',
  },
  R14: {
    'zh-CN': '继续教育经费由国家、单位和个人分担，鼓励社会资助。',
    en: 'State, unit and individual share the funding; donations are encouraged.',
  },
  R15: {
    'zh-CN': '各级政府应按发展状况和继续教育的需要，逐步加大经费投入。',
    en: 'Governments at each level must increase their funding step by step in line with development and need.',
  },
  'R16.1': {
    'zh-CN':
      '企事业单位按国家财会规定，从职工教育经费中支付继续教育经费，所占比例不得少于职工工资总额的1.5%。',
    en:
      'Enterprises and public institutions pay for continuing education out of staff education money under ' +
      "the state's accounting rules; the share must be no less than 1.5% of the total payroll.",
  },
  'R16.2': {
    'zh-CN': '经费只能专项使用，禁止截留、侵占和挪用。',
    en: 'The funds are earmarked: withholding, embezzling and diverting them is forbidden.',
  },
  R17: {
    'zh-CN':
      '单位和专业技术人员应当守约，及时、全面地履行义务；有争议的，可以依法仲裁，也可以依法向法院起诉。',
    en:
      'Unit and professional must keep their agreement and perform it in time and in full; a dispute may ' +
      'be taken to arbitration or to court as the law provides.',
  },
  R18: {
    'zh-CN': '单位或代理档案的机构不记载、不如实记载的，人事部门责令其改正；拒绝改正的，每例罚款二百元。',
    en:
      'A unit, or an agency keeping the file, that does not record continuing education or records it ' +
      'untruthfully is ordered by the personnel department to correct this; on refusal the fine is 200 ' +
      'yuan for each case.',
  },
  R19: {
    'zh-CN':
      '继续教育行政管理人员不履行职责、弄虚作假的，其单位或上级部门应当责令改正，并可视情节给予行政处分。',
    en:
      'Where an official administering continuing education does not perform the duties of office, ' +
      "practises fraud, the official's own office or the one above must order correction and may impose " +
      'administrative discipline according to the gravity.',
  },
  R20: {
    'zh-CN': '2004年1月1日开始施行。',
    en: 'In force from 1 January 2004.',
  },
}
