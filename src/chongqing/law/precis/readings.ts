import type { Bilingual } from '../../../engine/editions/provision.js'
import type { ReadingId, readingDefinitions } from '../readings.js'

type Definitions = typeof readingDefinitions

/**
 * A contested phrase in words: the question it raises, why the default is the default, and what each option says.
 *
 * @category Law
 * @typeParam Id - the reading
 */
export interface ReadingPrecis<Id extends ReadingId = ReadingId> {
  readonly question: Bilingual
  /** Why the first option is taken unless a caller takes another. */
  readonly reason: Bilingual
  readonly options: Readonly<Record<Definitions[Id]['options'][number], Bilingual>>
  /** How any other number or date is said, where one may be given: `{value}` stands for it. */
  readonly other: Definitions[Id] extends { readonly open: string } ? Bilingual : null
}

/**
 * Every contested phrase in words. A reading or an option that is missing here does not compile.
 *
 * @category Law
 */
export const readingPrecis: { readonly [Id in ReadingId]: ReadingPrecis<Id> } = {
  coverage: {
    question: { 'zh-CN': '职称和学历是否须同时具备？', en: 'Are title and schooling both needed?' },
    reason: {
      'zh-CN': '一个“具有”统领两项，而本办法表示选择时另用“或”字；义务不宜超出文字扩大。',
      en: 'One verb governs both, and where the text means alternatives it writes "or"; a duty should not be widened past its wording.',
    },
    options: {
      'both-required': { 'zh-CN': '须同时具备', en: 'both are needed' },
      'either-suffices': { 'zh-CN': '具备其一即可', en: 'either is enough' },
    },
    other: null,
  },
  'managers-qualification': {
    question: {
      'zh-CN': '专业技术管理人员是否也须具备职称、学历？',
      en: 'Must managers of professionals have title and schooling too?',
    },
    reason: {
      'zh-CN': '同一定语修饰前后两类人员。',
      en: 'One attributive stands before both kinds of person.',
    },
    options: {
      required: { 'zh-CN': '也须具备', en: 'they must' },
      'not-required': { 'zh-CN': '不须具备', en: 'they need not' },
    },
    other: null,
  },
  'vocational-schooling': {
    question: {
      'zh-CN': '职高、技校是否相当于中专？',
      en: 'Do vocational senior high and skilled worker schools equal secondary technical school?',
    },
    reason: {
      'zh-CN': '条文只写中专，没有提到职高和技校。',
      en: 'The text names secondary technical school and neither of these.',
    },
    options: {
      'not-equivalent': { 'zh-CN': '不相当', en: 'they do not' },
      equivalent: { 'zh-CN': '相当', en: 'they do' },
    },
    other: null,
  },
  'rehired-retirees': {
    question: { 'zh-CN': '退休返聘人员是否属于在职人员？', en: 'Are re-hired retirees in service?' },
    reason: {
      'zh-CN': '退休后不再在职，返聘是另行约定的关系。',
      en: 'Service ends with retirement; re-hiring is another relation.',
    },
    options: {
      'not-in-service': { 'zh-CN': '不属于', en: 'they are not' },
      'in-service': { 'zh-CN': '属于', en: 'they are' },
    },
    other: null,
  },
  'organs-and-social-bodies': {
    question: {
      'zh-CN': '本办法是否适用于机关、社会团体等？',
      en: 'Do the Measures apply to state organs, social organisations and the like?',
    },
    reason: {
      'zh-CN': '第四条只称单位，未加限制；《条例》第三条只列企业和事业单位，因此另作提示。',
      en: 'Article 4 speaks of units without more; since Article 3 of the Regulation names only enterprises and public institutions, a finding says so.',
    },
    options: {
      'in-scope-with-finding': { 'zh-CN': '适用，并作提示', en: 'they do, with a finding' },
      'out-of-scope': { 'zh-CN': '不适用', en: 'they do not' },
    },
    other: null,
  },
  'quota-year': {
    question: { 'zh-CN': '年度学时按哪种年度计算？', en: 'By which year are the hours counted?' },
    reason: {
      'zh-CN': '“每年”“本年度”通常指公历年；上年11月至当年10月的起止时间只用于统计。',
      en: '"Each year" and "this year" ordinarily mean the calendar year; November to October is laid down for the statistics alone.',
    },
    options: {
      calendar: { 'zh-CN': '公历年度', en: 'the calendar year' },
      statistical: { 'zh-CN': '统计年度', en: 'the statistical year' },
    },
    other: null,
  },
  'annual-parameter-date': {
    question: {
      'zh-CN': '标准在年内变动的，以哪天的为准？',
      en: 'Where a figure changes within a year, which one binds?',
    },
    reason: {
      'zh-CN': '年度任务到年底才期满，以届时有效的标准衡量。',
      en: "The year's task falls due at its end and is measured by what then holds.",
    },
    options: {
      'last-day': { 'zh-CN': '当年最后一天', en: 'that of the last day' },
      'first-day': { 'zh-CN': '当年第一天', en: 'that of the first day' },
    },
    other: null,
  },
  'part-year-quota': {
    question: {
      'zh-CN': '当年只有部分时间在职的，学时任务如何确定？',
      en: 'What is asked of someone in service for only a part of the year?',
    },
    reason: {
      'zh-CN': '条文没有规定折算，也没有规定免除。',
      en: 'The text has no rule that reduces the figure or lifts it.',
    },
    options: {
      full: { 'zh-CN': '仍按全额', en: 'the full figure' },
      'pro-rata-months': { 'zh-CN': '按在职月数折算', en: 'a part of it by months in service' },
      none: { 'zh-CN': '当年不作要求', en: 'nothing in that year' },
    },
    other: null,
  },
  'study-out-of-service': {
    question: { 'zh-CN': '不在职期间的学习是否计入？', en: 'Does study outside known service count?' },
    reason: {
      'zh-CN': '单位档案往往只载有现任职时间，不足以认定当时不在职。',
      en: 'Files often hold the present employment only, which does not show that the person was out of service.',
    },
    options: {
      'credited-with-finding': { 'zh-CN': '计入，并作提示', en: 'it does, with a finding' },
      'not-credited': { 'zh-CN': '不计入', en: 'it does not' },
    },
    other: null,
  },
  'daily-maximum': {
    question: {
      'zh-CN': '一天所载学时超过一天折合学时的，如何处理？',
      en: 'What of hours on one date beyond those of a day?',
    },
    reason: {
      'zh-CN': '学时由天数折算而来，一天的学习不会多于一天的学时。',
      en: 'Hours are days converted; a day of study cannot be more than a day.',
    },
    options: {
      ceiling: { 'zh-CN': '超出部分不计', en: 'they do not count' },
      none: { 'zh-CN': '照计', en: 'they count' },
    },
    other: null,
  },
  'part-days': {
    question: {
      'zh-CN': '每条记录中不足一天的学习如何折算？',
      en: 'How do parts of a day in a record count?',
    },
    reason: {
      'zh-CN': '计算的是实际学习的时间，半天就是半天的学时。',
      en: 'What counts is the time actually studied: half a day is half the hours.',
    },
    options: {
      'pro-rata': { 'zh-CN': '按比例折算', en: 'in proportion' },
      'whole-days-only': { 'zh-CN': '只计整天', en: 'only whole days count' },
      'any-part-is-a-day': { 'zh-CN': '不足一天的按一天计', en: 'any part is a day' },
    },
    other: null,
  },
  'queue-order': {
    question: {
      'zh-CN': '多项学习合计超过一天学时的，哪项先计入？',
      en: 'Where several studies exceed a day together, which counts first?',
    },
    reason: {
      'zh-CN': '已登记的学时不因后来的记录而变动。',
      en: 'Hours once registered should not change because of a later record.',
    },
    options: {
      registration: { 'zh-CN': '登记在先的先计，未登记的在后', en: 'the one registered first' },
      'dated-sessions-first': { 'zh-CN': '写明日期的先计', en: 'the one with dated sessions' },
    },
    other: null,
  },
  'straddling-totals': {
    question: {
      'zh-CN': '跨年学习只载总学时的，如何分入两个年度？',
      en: 'How is a total across the end of a year divided?',
    },
    reason: {
      'zh-CN': '资料没有写明各日学时，不作推定。',
      en: 'Nothing says what was studied on which day, and nothing is presumed.',
    },
    options: {
      bounded: { 'zh-CN': '各年度给出最少与最多学时', en: 'each year is given its least and most' },
      'completion-date': { 'zh-CN': '全部计入结束日期所在年度', en: 'all goes to the year of the last date' },
      'pro-rata-days': { 'zh-CN': '按各年度所占天数分摊', en: 'by the days in each year' },
    },
    other: null,
  },
  'quota-evidence': {
    question: { 'zh-CN': '未登记的学习是否计入学时？', en: 'Does study count that is not registered?' },
    reason: {
      'zh-CN':
        '任务是完成学习；证书是主要凭证，并非唯一凭证。证书上的登记被擅自涂改的，无效的是登记，实际参加学习的事实不因此消失。',
      en: 'The task is to study; the certificate is the main proof of it, not the only one. Where an entry was altered without authority, it is the entry that falls, and not the study.',
    },
    options: {
      'evidenced-attendance': {
        'zh-CN': '凡列入资料的学习都计入，不论有无登记',
        en: 'it does, on the records given, entered or not',
      },
      'certificate-entries-only': { 'zh-CN': '只计证书已登记的', en: 'only certificate entries count' },
    },
    other: null,
  },
  'failed-assessment': {
    question: {
      'zh-CN': '考核（考试）不合格的学习是否计入？',
      en: 'Does study count that ended in a failed assessment?',
    },
    reason: {
      'zh-CN': '学时按实际参加学习的时间计算，不以合格为条件。',
      en: 'Hours are time actually studied; passing is not made a condition of them.',
    },
    options: {
      'hours-count': { 'zh-CN': '计入', en: 'it does' },
      'hours-only-on-pass': { 'zh-CN': '合格的才计入', en: 'only if passed' },
    },
    other: null,
  },
  'make-up-year': {
    question: { 'zh-CN': '补训学时计入哪个年度？', en: 'To which year do make-up hours belong?' },
    reason: {
      'zh-CN': '学时计入实际学习的年度。',
      en: 'Hours belong to the year in which they were studied.',
    },
    options: {
      'year-of-attendance': { 'zh-CN': '实际补训的年度', en: 'the year of the make-up' },
      'year-missed': { 'zh-CN': '原应参加的年度', en: 'the year of what was missed' },
    },
    other: null,
  },
  'ineligible-provider-hours': {
    question: {
      'zh-CN': '施教机构不具备施教资格的，学时是否计入？',
      en: 'Do hours count with a provider that may not teach?',
    },
    reason: {
      'zh-CN': '学时看本人是否参加学习，机构资质属于检查事项。',
      en: "Hours turn on the person's attendance; a provider's qualification is a matter for inspection.",
    },
    options: {
      'credited-with-finding': { 'zh-CN': '计入，并作提示', en: 'they do, with a finding' },
      'not-credited': { 'zh-CN': '不计入', en: 'they do not' },
    },
    other: null,
  },
  'task-book-gaps': {
    question: { 'zh-CN': '自学任务书缺项有何后果？', en: 'What follows from a gap in a task book?' },
    reason: {
      'zh-CN': '条文要求任务书列明各项，自学以任务书为准。',
      en: 'The text asks for each item, and self-study goes by the task book.',
    },
    options: {
      invalid: { 'zh-CN': '自学不计学时', en: 'the self-study does not count' },
      advisory: { 'zh-CN': '照计学时，只作提示', en: 'it counts, with a finding' },
    },
    other: null,
  },
  'hours-before-approval': {
    question: {
      'zh-CN': '自学任务书批准之前的学习是否计入？',
      en: 'Does self-study before the approval of the task book count?',
    },
    reason: {
      'zh-CN': '自学应依照批准后下达的任务书进行。',
      en: 'Self-study is done by a task book that is approved and issued first.',
    },
    options: {
      'not-credited': { 'zh-CN': '不计入', en: 'it does not' },
      credited: { 'zh-CN': '计入', en: 'it does' },
    },
    other: null,
  },
  'ratio-base': {
    question: { 'zh-CN': '科目比例以哪些学时为基数？', en: 'Of which hours is the ratio taken?' },
    reason: {
      'zh-CN': '条文讲的是学时之间的比例，没有以任务学时为限。',
      en: 'The text speaks of hours without limiting them to the quota.',
    },
    options: {
      'all-credited': { 'zh-CN': '全部计入的学时', en: 'all hours credited' },
      'first-80': {
        'zh-CN': '以当年应完成的学时为限',
        en: 'no more than the hours required for the year',
      },
    },
    other: null,
  },
  'ratio-direction': {
    question: { 'zh-CN': '公需科目偏多是否也算偏离？', en: 'Are too many public hours a departure too?' },
    reason: {
      'zh-CN': '比例是相等关系，偏多偏少都不相等。',
      en: 'A ratio is an equality; more departs from it as less does.',
    },
    options: {
      both: { 'zh-CN': '偏多、偏少都算', en: 'too many and too few both are' },
      'under-only': { 'zh-CN': '只有偏少才算', en: 'only too few are' },
    },
    other: null,
  },
  'ratio-tolerance': {
    question: { 'zh-CN': '比例允许多大偏差？', en: 'How far may the ratio be departed from?' },
    reason: {
      'zh-CN': '条文没有给出幅度；“一般”一词已使偏离不构成违反。',
      en: 'The text gives no margin; the word "generally" already keeps a departure from being a violation.',
    },
    options: {
      '0': { 'zh-CN': '不设偏差', en: 'no margin' },
    },
    other: { 'zh-CN': '相差不超过总学时的{value}', en: 'by no more than {value} of the hours' },
  },
  'fund-measure': {
    question: { 'zh-CN': '继续教育经费按哪个口径衡量？', en: 'How is the fund measured?' },
    reason: {
      'zh-CN': '要求的是单位拿出相应比例的经费，通行做法以提取数为准。',
      en: 'What is asked for is money set aside in proportion to the payroll, and practice goes by what is appropriated.',
    },
    options: {
      'appropriated-recurrent': { 'zh-CN': '提取数', en: 'by what was appropriated' },
      budgeted: { 'zh-CN': '预算数', en: 'by the budget' },
      spent: { 'zh-CN': '支出数', en: 'by what was spent' },
    },
    other: null,
  },
  'one-off-money': {
    question: { 'zh-CN': '一次性经费是否计入？', en: 'Does money count that does not recur?' },
    reason: {
      'zh-CN': '条文限于经常性经费。',
      en: 'The text speaks of recurrent money.',
    },
    options: {
      excluded: { 'zh-CN': '不计入', en: 'it does not' },
      included: { 'zh-CN': '计入', en: 'it does' },
    },
    other: null,
  },
  'equal-treatment': {
    question: {
      'zh-CN': '选派脱产学习期间的待遇依哪个文本判断？',
      en: 'By which text is treatment during study off the job judged?',
    },
    reason: {
      'zh-CN': '先依本办法的文字判断；《条例》作为上位规定另行列明。',
      en: 'The text applied is judged by its own words; the Regulation, as the higher norm, is named beside it.',
    },
    options: {
      'measures-text': { 'zh-CN': '依本办法，一般应同等', en: 'by the Measures: the same as a general rule' },
      regulation: { 'zh-CN': '依《条例》，应同等', en: 'by the Regulation: the same' },
    },
    other: null,
  },
  'return-evidence': {
    question: { 'zh-CN': '统计以什么为依据？', en: 'On what do the statistics rest?' },
    reason: {
      'zh-CN': '条文要求统计数据取自证书的记载。',
      en: 'The text takes the data of the statistics from the certificates.',
    },
    options: {
      'registered-entries': { 'zh-CN': '证书登记', en: 'on certificate entries' },
      'evidenced-attendance': {
        'zh-CN': '列入资料的全部学习，不论有无登记',
        en: 'on all study in the records given, entered or not',
      },
    },
    other: null,
  },
  'learning-category': {
    question: { 'zh-CN': '“参加学习类别”指什么？', en: 'What are the "categories of study"?' },
    reason: {
      'zh-CN': '学习形式已另列一项，类别应指科目。',
      en: 'Forms of study are a figure of their own, so the categories are the subjects.',
    },
    options: {
      subject: { 'zh-CN': '科目类别', en: 'classes of subjects' },
      form: { 'zh-CN': '学习形式', en: 'forms of study' },
    },
    other: null,
  },
  'person-counting': {
    question: { 'zh-CN': '分类统计按人数还是人次？', en: 'Do classes count people or entries?' },
    reason: {
      'zh-CN': '其余各项都以人数计。',
      en: 'All the other figures count people.',
    },
    options: {
      heads: { 'zh-CN': '人数', en: 'people' },
      'person-times': { 'zh-CN': '人次', en: 'entries: someone with three counts three times' },
    },
    other: null,
  },
  'attainment-denominator': {
    question: { 'zh-CN': '达标比率以谁为分母？', en: 'Of whom is the attainment ratio taken?' },
    reason: {
      'zh-CN': '与学习比率的口径一致，也与任务所及的人员一致。',
      en: 'It matches the study ratio, and the quota binds them all.',
    },
    options: {
      'total-professionals': { 'zh-CN': '全部专业技术人员', en: 'of all professionals' },
      participants: { 'zh-CN': '参加学习的人员', en: 'of the participants' },
    },
    other: null,
  },
  'headcount-basis': {
    question: { 'zh-CN': '哪些人员列入统计？', en: 'Who is counted?' },
    reason: {
      'zh-CN': '总数须有一个时点，以期末在册人数最为稳妥。',
      en: 'A total needs a day, and the last of the period is the safest.',
    },
    options: {
      'roll-on-last-day': { 'zh-CN': '期末最后一天在册的人员', en: 'those on the roll on the last day' },
      'ever-in-period': { 'zh-CN': '期间任何一天在册的人员', en: 'those on the roll on any day' },
    },
    other: null,
  },
  'reissue-number': {
    question: { 'zh-CN': '补发的证书用什么编号？', en: 'Which number does a replacement certificate bear?' },
    reason: {
      'zh-CN': '续办的证书编号不变，补发与之同理。',
      en: 'A renewed certificate keeps its number, and a replacement is like it.',
    },
    options: {
      same: { 'zh-CN': '沿用原编号', en: 'the same' },
      new: { 'zh-CN': '另编新号', en: 'a new one' },
    },
    other: null,
  },
  refusal: {
    question: { 'zh-CN': '怎样算拒不改正？', en: 'What is a refusal to correct?' },
    reason: {
      'zh-CN': '逾期不改与明确拒绝，结果相同。',
      en: 'To let the time pass comes to the same as to refuse.',
    },
    options: {
      'express-or-deadline-passed': {
        'zh-CN': '明确拒绝，或者逾期未改',
        en: 'an express refusal, or letting the time pass',
      },
      'express-only': { 'zh-CN': '只有明确拒绝', en: 'an express refusal only' },
    },
    other: null,
  },
  'effective-from': {
    question: { 'zh-CN': '本办法从哪天起施行？', en: 'From what day are the Measures in force?' },
    reason: {
      'zh-CN': '条文以公布日为准；公布日别无记载，取印发通知的落款日期。',
      en: 'The text takes the day of promulgation; no other date of it is known than that of the notice.',
    },
    options: {
      '2006-02-27': { 'zh-CN': '2006年2月27日', en: '27 February 2006' },
    },
    other: { 'zh-CN': '{value}', en: '{value}' },
  },
}
