import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter09 } from '../measures/chapter-09.js'

/** Chapter 9, Registration and statistics: what each provision says, in the own words of this library. */
export const precis09: Readonly<Record<keyof typeof chapter09, Bilingual>> = {
  '29': {
    'zh-CN':
      '登记记载专业技术人员的学习情况；登记结果是重要依据之一，用于职称评聘、年度考核、' +
      '职务晋升和职（执）业资格注册。',
    en:
      'Registration records what a professional has studied; it is one important basis for annual ' +
      'assessment, promotion, titles and posts, and registration of professional licences.',
  },
  '30.1': {
    'zh-CN':
      '《继续教育证书》是学习情况的主要凭证，主要记载形式、内容、时间和考核（考试）成绩。' +
      '时间按本年度实际学习累计，一天按6学时算，去外地或出国（境）的路途时间不得计入；成绩可记分数、等级、' +
      '合格与否或结业与否，有结业证的应写明证号。',
    en:
      'The Certificate is the main proof of study and mainly records form, content, time and result. Time ' +
      'is what was actually studied within the year, at 6 class hours a day; travel to other places or ' +
      'abroad must not count. The result may be a score, a grade, pass or fail, or completion; the number ' +
      'of a certificate of completion must be noted.',
  },
  '30.2': {
    'zh-CN': '已经实行学分登记的行业系统，由其主管部门按国家有关规定管理学分的登记。',
    en:
      'In trades that already run a credit scheme, the competent department must manage the registration ' +
      "of credits under the state's rules.",
  },
  '31': {
    'zh-CN':
      '学习结束后，本人带上《继续教育证书》和培训证明，' +
      '到单位主管继续教育的部门或代理其档案的人才交流机构登记，填写登记卡；登记卡由该单位或机构保存。',
    en:
      "After study, the person takes the proof of training and the Certificate to the unit's continuing " +
      'education section, or to the talent exchange agency that keeps the personnel file, and fills in the ' +
      'registration card, which the unit or agency keeps.',
  },
  '32.1': {
    'zh-CN': '单位应在年度考核时验证《继续教育证书》，按要求统计汇总当年情况，报主管部门。',
    en:
      "Together with the annual assessment, the unit must verify the Certificate, compile the year's " +
      'continuing education as required and report it to the department above.',
  },
  '32.2': {
    'zh-CN': '人事行政主管部门每年会同有关部门和行业组织，对证书抽查复验。',
    en:
      'Every year the personnel department re-checks a sample of Certificates with the industry ' +
      'departments and organisations.',
  },
  '33': {
    'zh-CN':
      '证书写满可以申请续办，新旧编号应一致；调动工作后可以接着使用；不得擅自涂改、伪造；损坏或遗失的，' +
      '应及时申请补发。',
    en:
      'A full Certificate may be renewed and the new one must carry the same number; it may be used on ' +
      'after a transfer; it must not be altered without authority or forged; if damaged or lost, a ' +
      'replacement must be applied for promptly.',
  },
  '34': {
    'zh-CN':
      '统计以登记为基础，数据应取自证书的记载，主要有七项：总人数、参加学习的人数、学习类别、主要形式、' +
      '达到80学时的人数，以及学习比率和达标比率等；期间为上年11月1日至当年10月31日。',
    en:
      'Statistics rest on registration and must take their data from the certificates. Seven main figures: ' +
      'total of professionals, participants, categories, main forms, those who reached 80 class hours, the ' +
      'study ratio and the attainment ratio; from 1 November of the year before to 31 October of the year.',
  },
}
