import type { Words } from '../../chongqing.js'
import { date, fraction } from '../figures.js'

/** Every contested phrase in words. */
export const readings: Words['readings'] = {
  coverage: {
    question: '职称和学历是否须同时具备？',
    reason: '一个“具有”统领两项，而本办法表示选择时另用“或”字；义务不宜超出文字扩大。',
    options: {
      'both-required': '须同时具备',
      'either-suffices': '具备其一即可',
    },
    other: null,
  },
  'managers-qualification': {
    question: '专业技术管理人员是否也须具备职称、学历？',
    reason: '同一定语修饰前后两类人员。',
    options: {
      required: '也须具备',
      'not-required': '不须具备',
    },
    other: null,
  },
  'vocational-schooling': {
    question: '职高、技校是否相当于中专？',
    reason: '条文只写中专，没有提到职高和技校。',
    options: {
      'not-equivalent': '不相当',
      equivalent: '相当',
    },
    other: null,
  },
  'rehired-retirees': {
    question: '退休返聘人员是否属于在职人员？',
    reason: '退休后不再在职，返聘是另行约定的关系。',
    options: {
      'not-in-service': '不属于',
      'in-service': '属于',
    },
    other: null,
  },
  'organs-and-social-bodies': {
    question: '本办法是否适用于机关、社会团体等？',
    reason: '第四条只称单位，未加限制；《条例》第三条只列企业和事业单位，因此另作提示。',
    options: {
      'in-scope-with-finding': '适用，并作提示',
      'out-of-scope': '不适用',
    },
    other: null,
  },
  'quota-year': {
    question: '年度学时按哪种年度计算？',
    reason: '“每年”“本年度”通常指公历年；上年11月至当年10月的起止时间只用于统计。',
    options: {
      calendar: '公历年度',
      statistical: '统计年度',
    },
    other: null,
  },
  'annual-parameter-date': {
    question: '标准在年内变动的，以哪天的为准？',
    reason: '年度任务到年底才期满，以届时有效的标准衡量。',
    options: {
      'last-day': '当年最后一天',
      'first-day': '当年第一天',
    },
    other: null,
  },
  'part-year-quota': {
    question: '当年只有部分时间在职的，学时任务如何确定？',
    reason: '条文没有规定折算，也没有规定免除。',
    options: {
      full: '仍按全额',
      'pro-rata-months': '按在职月数折算',
      none: '当年不作要求',
    },
    other: null,
  },
  'study-out-of-service': {
    question: '不在职期间的学习是否计入？',
    reason: '单位档案往往只载有现任职时间，不足以认定当时不在职。',
    options: {
      'credited-with-finding': '计入，并作提示',
      'not-credited': '不计入',
    },
    other: null,
  },
  'daily-maximum': {
    question: '一天所载学时超过一天折合学时的，如何处理？',
    reason: '学时由天数折算而来，一天的学习不会多于一天的学时。',
    options: {
      ceiling: '超出部分不计',
      none: '照计',
    },
    other: null,
  },
  'part-days': {
    question: '每条记录中不足一天的学习如何折算？',
    reason: '计算的是实际学习的时间，半天就是半天的学时。',
    options: {
      'pro-rata': '按比例折算',
      'whole-days-only': '只计整天',
      'any-part-is-a-day': '不足一天的按一天计',
    },
    other: null,
  },
  'queue-order': {
    question: '多项学习合计超过一天学时的，哪项先计入？',
    reason: '已登记的学时不因后来的记录而变动。',
    options: {
      registration: '登记在先的先计，未登记的在后',
      'dated-sessions-first': '写明日期的先计',
    },
    other: null,
  },
  'straddling-totals': {
    question: '跨年学习只载总学时的，如何分入两个年度？',
    reason: '资料没有写明各日学时，不作推定。',
    options: {
      bounded: '各年度给出最少与最多学时',
      'completion-date': '全部计入结束日期所在年度',
      'pro-rata-days': '按各年度所占天数分摊',
    },
    other: null,
  },
  'quota-evidence': {
    question: '未登记的学习是否计入学时？',
    reason:
      '任务是完成学习；证书是主要凭证，并非唯一凭证。证书上的登记被擅自涂改的，无效的是登记，实际参加学习的事实不因此消失。',
    options: {
      'evidenced-attendance': '凡列入资料的学习都计入，不论有无登记',
      'certificate-entries-only': '只计证书已登记的',
    },
    other: null,
  },
  'failed-assessment': {
    question: '考核（考试）不合格的学习是否计入？',
    reason: '学时按实际参加学习的时间计算，不以合格为条件。',
    options: {
      'hours-count': '计入',
      'hours-only-on-pass': '合格的才计入',
    },
    other: null,
  },
  'make-up-year': {
    question: '补训学时计入哪个年度？',
    reason: '学时计入实际学习的年度。',
    options: {
      'year-of-attendance': '实际补训的年度',
      'year-missed': '原应参加的年度',
    },
    other: null,
  },
  'ineligible-provider-hours': {
    question: '施教机构不具备施教资格的，学时是否计入？',
    reason: '学时看本人是否参加学习，机构资质属于检查事项。',
    options: {
      'credited-with-finding': '计入，并作提示',
      'not-credited': '不计入',
    },
    other: null,
  },
  'task-book-gaps': {
    question: '自学任务书缺项有何后果？',
    reason: '条文要求任务书列明各项，自学以任务书为准。',
    options: {
      invalid: '自学不计学时',
      advisory: '照计学时，只作提示',
    },
    other: null,
  },
  'hours-before-approval': {
    question: '自学任务书批准之前的学习是否计入？',
    reason: '自学应依照批准后下达的任务书进行。',
    options: {
      'not-credited': '不计入',
      credited: '计入',
    },
    other: null,
  },
  'ratio-base': {
    question: '科目比例以哪些学时为基数？',
    reason: '条文讲的是学时之间的比例，没有以任务学时为限。',
    options: {
      'all-credited': '全部计入的学时',
      'first-80': '以当年应完成的学时为限',
    },
    other: null,
  },
  'ratio-direction': {
    question: '公需科目偏多是否也算偏离？',
    reason: '比例是相等关系，偏多偏少都不相等。',
    options: {
      both: '偏多、偏少都算',
      'under-only': '只有偏少才算',
    },
    other: null,
  },
  'ratio-tolerance': {
    question: '比例允许多大偏差？',
    reason: '条文没有给出幅度；“一般”一词已使偏离不构成违反。',
    options: {
      '0': '不设偏差',
    },
    other: (option) => `相差不超过总学时的${fraction(option)}`,
  },
  'fund-measure': {
    question: '继续教育经费按哪个口径衡量？',
    reason: '要求的是单位拿出相应比例的经费，通行做法以提取数为准。',
    options: {
      'appropriated-recurrent': '提取数',
      budgeted: '预算数',
      spent: '支出数',
    },
    other: null,
  },
  'one-off-money': {
    question: '一次性经费是否计入？',
    reason: '条文限于经常性经费。',
    options: {
      excluded: '不计入',
      included: '计入',
    },
    other: null,
  },
  'equal-treatment': {
    question: '选派脱产学习期间的待遇依哪个文本判断？',
    reason: '先依本办法的文字判断；《条例》作为上位规定另行列明。',
    options: {
      'measures-text': '依本办法，一般应同等',
      regulation: '依《条例》，应同等',
    },
    other: null,
  },
  'return-evidence': {
    question: '统计以什么为依据？',
    reason: '条文要求统计数据取自证书的记载。',
    options: {
      'registered-entries': '证书登记',
      'evidenced-attendance': '列入资料的全部学习，不论有无登记',
    },
    other: null,
  },
  'learning-category': {
    question: '“参加学习类别”指什么？',
    reason: '学习形式已另列一项，类别应指科目。',
    options: {
      subject: '科目类别',
      form: '学习形式',
    },
    other: null,
  },
  'person-counting': {
    question: '分类统计按人数还是人次？',
    reason: '其余各项都以人数计。',
    options: {
      heads: '人数',
      'person-times': '人次',
    },
    other: null,
  },
  'attainment-denominator': {
    question: '达标比率以谁为分母？',
    reason: '与学习比率的口径一致，也与任务所及的人员一致。',
    options: {
      'total-professionals': '全部专业技术人员',
      participants: '参加学习的人员',
    },
    other: null,
  },
  'headcount-basis': {
    question: '哪些人员列入统计？',
    reason: '总数须有一个时点，以期末在册人数最为稳妥。',
    options: {
      'roll-on-last-day': '期末最后一天在册的人员',
      'ever-in-period': '期间任何一天在册的人员',
    },
    other: null,
  },
  'reissue-number': {
    question: '补发的证书用什么编号？',
    reason: '续办的证书编号不变，补发与之同理。',
    options: {
      same: '沿用原编号',
      new: '另编新号',
    },
    other: null,
  },
  refusal: {
    question: '怎样算拒不改正？',
    reason: '逾期不改与明确拒绝，结果相同。',
    options: {
      'express-or-deadline-passed': '明确拒绝，或者逾期未改',
      'express-only': '只有明确拒绝',
    },
    other: null,
  },
  'effective-from': {
    question: '本办法从哪天起施行？',
    reason: '条文以公布日为准；公布日别无记载，取印发通知的落款日期。',
    options: {
      '2006-02-27': '2006年2月27日',
    },
    other: date,
  },
}
