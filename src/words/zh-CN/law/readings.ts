import { deepFreeze } from '../../../engine/ground/freeze.js'
import type { Defaults, Words } from '../../chongqing.js'
import { date, fraction } from '../figures.js'
import { defaults as defaultsOfHours, readings as ofHours } from '../hours.js'

/** Every contested phrase in words. */
export const readings: Words['readings'] = /* @__PURE__ */ (() => ({
  ...ofHours,
  coverage: {
    question: '职称和学历是否须同时具备？',
    options: { 'both-required': '须同时具备', 'either-suffices': '具备其一即可' },
  },
  'managers-qualification': {
    question: '专业技术管理人员是否也须具备职称、学历？',
    options: { required: '也须具备', 'not-required': '无须具备' },
  },
  'vocational-senior-high': {
    question: '职高是否相当于中专？',
    options: { 'not-equivalent': '不相当', equivalent: '相当' },
  },
  'skilled-worker-school': {
    question: '技校是否相当于中专？',
    options: { 'not-equivalent': '不相当', equivalent: '相当' },
  },
  'organs-and-social-bodies': {
    question: '本办法是否适用于机关、社会团体等？',
    options: { 'in-scope-with-finding': '适用，并作提示', 'out-of-scope': '不适用' },
  },
  'quota-year': {
    question: '年度学时按哪种年度计算？',
    options: { calendar: '公历年度', statistical: '统计年度' },
  },
  'annual-parameter-date': {
    question: '标准在年内变动的，以哪天的为准？',
    options: { 'last-day': '当年最后一天', 'first-day': '当年第一天' },
  },
  'part-year-quota': {
    question: '当年只有部分时间在职的，学时任务如何确定？',
    options: {
      full: '仍按全额',
      'pro-rata-months': '按在职月数折算',
      none: '当年不作要求',
      'from-next-year': '自次年起要求',
    },
  },
  'quota-evidence': {
    question: '未登记的学习是否计入学时？',
    options: {
      'evidenced-attendance': '列入资料的学习均计入，不论是否登记',
      'certificate-entries-only': '只计证书已登记的',
    },
  },
  'registration-office': {
    question: '人事档案由人才交流机构代理的，应到何处办理登记？',
    options: {
      either: '所在单位或者代理其档案的人才交流机构均可',
      'where-the-file-is-kept': '只能向保管档案的一方申请',
    },
  },
  competence: {
    question: '检查评估的管理权限如何划分？',
    options: { 'area-and-rank': '按地区、行业，并按隶属关系', 'area-alone': '只按地区、行业' },
  },
  'inspection-combination': {
    question: '检查评估的各种方式以什么为单位相结合？',
    options: { 'over-the-year': '全年各次合并计算', 'each-exercise': '每次都须结合' },
  },
  'in-house-bodies': {
    question: '只培训本单位人员的专门机构是否须经审批？',
    options: { 'approval-needed': '须经审批', exempt: '无须审批' },
  },
  'filing-effect': {
    question: '未报备案的，能否开展培训？',
    options: { report: '可以开展，未报备案另行指出', condition: '备案后方可开展' },
  },
  'collective-scope': {
    question: '第三十九条、第四十一条的“集中培训学习”包括哪些形式？',
    options: { 'form-1': '只指集中培训', 'forms-1-and-2': '包括集中培训和高级研修班' },
  },
  'ratio-base': {
    question: '科目比例以哪些学时为基数？',
    options: { 'all-credited': '全部计入的学时', 'first-80': '以当年应完成的学时为限' },
  },
  'ratio-of': {
    question: '科目比例针对哪些学时？',
    options: { person: '个人学时和培训计划的学时', plan: '只指培训计划的学时' },
  },
  'ratio-direction': {
    question: '公需科目偏多是否也算偏离？',
    options: {
      both: '偏多、偏少均算',
      'under-only': '只有偏少才算',
      'each-part-at-least': '只看两类科目是否各自达到应完成学时中的份额，超出不算',
    },
  },
  'ratio-tolerance': {
    question: '比例允许多大偏差？',
    options: { '0': '不设偏差' },
    other: (option) => `相差不超过总学时的${fraction(option)}`,
  },
  'fund-measure': {
    question: '继续教育经费按哪个口径衡量？',
    options: { 'appropriated-recurrent': '提取数', budgeted: '预算数', spent: '支出数' },
  },
  'one-off-money': {
    question: '一次性经费是否计入？',
    options: { excluded: '不计入', included: '计入' },
  },
  'equal-treatment': {
    question: '选派脱产学习期间的待遇依哪个文本判断？',
    options: { regulation: '依《条例》，应同等', 'measures-text': '依本办法，一般应同等' },
  },
  'return-evidence': {
    question: '统计以什么为依据？',
    options: { 'registered-entries': '证书登记', 'evidenced-attendance': '列入资料的全部学习，不论有无登记' },
  },
  'learning-category': {
    question: '“参加学习类别”指什么？',
    options: { subject: '科目类别', form: '学习形式' },
  },
  'person-counting': {
    question: '分类统计按人数还是人次？',
    options: { heads: '人数', 'person-times': '人次' },
  },
  'attainment-denominator': {
    question: '达标比率以谁为分母？',
    options: { 'total-professionals': '全部专业技术人员', participants: '参加学习的人员' },
  },
  'headcount-basis': {
    question: '哪些人员列入统计？',
    options: { 'roll-on-last-day': '期末最后一天在册的人员', 'ever-in-period': '期间任何一天在册的人员' },
  },
  'reissue-number': {
    question: '补发的证书用什么编号？',
    options: { same: '沿用原编号', new: '另编新号' },
  },
  refusal: {
    question: '怎样算拒不改正？',
    options: { 'express-or-deadline-passed': '明确拒绝，或者逾期未改', 'express-only': '只有明确拒绝' },
  },
  'case-unit': {
    question: '罚款“每例”的“例”如何计算？',
    options: {
      person: '涉及一人为一例',
      entry: '一项记载为一例',
      order: '拒不执行一次责令改正为一例',
    },
  },
  'official-conduct': {
    question: '“不履行职责，弄虚作假”是否须同时具备？',
    options: { either: '有其一即可', both: '须同时具备' },
  },
  'effective-from': {
    question: '本办法从哪天起施行？',
    options: { '2006-02-27': '2006年2月27日' },
    other: date,
  },
}))()

/**
 * Why the default of each contested phrase is the default, in Chinese. Apart from `chinese`: no answer tells it.
 *
 * @example
 * ```ts
 * import { chineseDefaults } from 'xueshi/zh-CN'
 * chineseDefaults['filing-effect'] // => '条文要求先经同意、再报备案，未规定未备案的后果；未备案违反报备要求，不影响已同意的培训。'
 * ```
 */
export const chineseDefaults: Defaults = /* @__PURE__ */ (() =>
  deepFreeze({
    ...defaultsOfHours,
    coverage: '一个“具有”统领两项，而本办法表示选择时另用“或”字；义务不宜超出文字扩大。',
    'managers-qualification': '同一定语修饰前后两类人员。',
    'vocational-senior-high': '条文只写中专，未提及职高。',
    'skilled-worker-school': '条文只写中专，未提及技校。',
    'organs-and-social-bodies': '第四条只称单位，未加限制；《条例》第三条只列企业和事业单位，因此另作提示。',
    'quota-year': '“每年”“本年度”通常指公历年；上年11月至当年10月的起止时间只用于统计。',
    'annual-parameter-date': '年度任务至年底期满，应以届时有效的标准衡量。',
    'part-year-quota': '条文未规定折算，也未规定免除。',
    'quota-evidence':
      '任务是完成学习；证书是主要凭证，并非唯一凭证。证书上的登记被擅自涂改的，无效的是登记，实际参加学习的事实不因此消失。',
    'registration-office': '条文以“或”字并列所在单位与人才交流机构；《条例》第十一条也要求各单位一律记载。',
    competence: '条文要求按照管理权限对本地区、本行业进行检查和评估；市属、中央在渝单位不由区县管理。',
    'inspection-combination': '条文讲的是检查评估工作；同一次检查不可能既是定期又是不定期。',
    'in-house-bodies': '“面向社会”只见于第十五条第三款；第二款和《条例》第十条对设立专门机构未作此限制。',
    'filing-effect':
      '条文要求先经同意、再报备案，未规定未备案的后果；未备案违反报备要求，不影响已同意的培训。',
    'collective-scope': '第十三条第（一）项以“集中培训”为名，高级研修班另列一项。',
    'ratio-base': '条文讲的是学时之间的比例，未以任务学时为限。',
    'ratio-of': '条文分配的是专业技术人员所学科目的学时；培训计划为其安排学时，也按此比例。',
    'ratio-direction': '比例规定的是两者之间的数量关系，偏多、偏少均与之不符。',
    'ratio-tolerance': '条文未给出幅度；“一般”一词已使偏离不构成违反。',
    'fund-measure': '条文要求单位按比例安排经费，通行做法以提取数为准。',
    'one-off-money': '条文限于经常性经费。',
    'equal-treatment': '《条例》是上位规定，没有“一般”二字，本办法不能减损；两个文本一并列明。',
    'return-evidence': '条文要求统计数据取自证书的记载。',
    'learning-category': '学习形式已另列一项，类别应指科目。',
    'person-counting': '其余各项都以人数计。',
    'attainment-denominator': '与学习比率的口径一致，也与任务所及的人员一致。',
    'headcount-basis': '总数须有一个时点，以期末在册人数最为稳妥。',
    'reissue-number': '续办的证书编号不变，补发与之同理。',
    refusal: '逾期不改与明确拒绝，结果相同。',
    'case-unit': '条文未界定；不记载、不如实记载的是专业技术人员接受继续教育的情况，一人的情况为一例。',
    'official-conduct': '两项行为以逗号并列，各自都应当改正；限于同时具备的，会使单独的弄虚作假无从处理。',
    'effective-from': '条文以公布日为准；公布日别无记载，取印发通知的落款日期。',
  }))()
