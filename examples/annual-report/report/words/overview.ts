import { several, w } from './say.js'

/** The cards at the top. */
export const overviewWords = {
  quota: w('年度学时任务', 'Annual quota'),
  quotaBig: (met: string, assessed: string) => w(`${met} / ${assessed} 人`, `${met} of ${assessed}`),
  partYear: (count: string) =>
    w(
      `未完成的有${count}人当年并非全年在职`,
      `${count} of those who did not reach it served only part of the year`,
    ),
  quotaNote: (required: string) =>
    w(
      `自然年不低于${required}学时，第九条第（二）项`,
      `At least ${required} hours in the calendar year, Article 9, item 2`,
    ),
  participants: w('参加继续教育学习', 'Took part'),
  ofTotal: (total: string) => w(`专业技术人员总数${total}人`, `Of ${total} professionals`),
  people: (count: string) => w(`${count} 人`, count),
  studyRatio: (percent: string) => w(`学习比率${percent}`, `Study ratio ${percent}`),
  attainment: (required: string) => w(`达到${required}学时的比率`, `Reached ${required} hours`),
  attainmentNote: (numerator: string, denominator: string) =>
    w(`${denominator}人中${numerator}人，据登记`, `${numerator} of ${denominator}, registered`),
  statisticalNote: w('统计年度，第三十四条', 'Statistical year, Article 34'),
  ratio: w('公需科目与其他科目', 'Public to other subjects'),
  ratioBig: w('一般 1∶4', 'Generally 1:4'),
  ratioNote: w(
    '一般性要求，偏离只作提示；第十二条第三款',
    'A general rule: departures are advisory; Article 12, paragraph 3',
  ),
  funding: w('经常性经费占工资总额', 'Recurrent funds, share of payroll'),
  fundingNote: (rate: string) => w(`不得低于${rate}，第十九条`, `At least ${rate}, Article 19`),
  fundingShort: (amount: string) => w(`差${amount}元`, `${amount} yuan short`),
  fundingEnough: w('已达到', 'The floor is reached'),
  noFunding: w('文件中无本年度经费', 'The file holds no funds of this year'),
  look: w('查看', 'See'),
  file: w('待更正', 'To be corrected'),
  fileBig: (places: string) => w(`${places} 处`, several(places, 'place')),
  fileRows: (rows: string) => w(`未能读取的有${rows}行`, `${several(rows, 'row')} not read`),
  fileNote: (people: string, records: string) =>
    w(
      `其余照常计算：人员${people}人、记录${records}条`,
      `The rest counts: ${several(people, 'person', 'people')}, ${several(records, 'record')}`,
    ),
  counts: {
    met: (count: string) => w(`已完成${count}`, `reached ${count}`),
    'not-met': (count: string) => w(`未完成${count}`, `not reached ${count}`),
    undetermined: (count: string) => w(`待定${count}`, `undetermined ${count}`),
    'not-assessed': (count: string) => w(`不适用${count}`, `not assessed ${count}`),
  },
  ratioCounts: {
    met: (count: string) => w(`相符${count}`, `kept ${count}`),
    few: (count: string) => w(`公需偏少${count}`, `too few public ${count}`),
    many: (count: string) => w(`公需偏多${count}`, `too many public ${count}`),
    undetermined: (count: string) => w(`待定${count}`, `undetermined ${count}`),
    'not-assessed': (count: string) => w(`无可比学时${count}`, `nothing to compare ${count}`),
  },
  open: w('理由与条文', 'Reasons and articles'),
  ofMany: (count: string) => w(`${count}人的结论`, `The answers of ${several(count, 'person', 'people')}`),
  unionNote: w(
    '以下汇总各人结论所用的条文；数字为用到该条的人数。',
    'What the answers of all these people rest on, and for how many of them.',
  ),
} as const

/** The money. */
export const fundingWords = {
  title: w('继续教育经费（第十九条）', 'Funds for continuing education (Article 19)'),
  intro: (rate: string) =>
    w(
      `企业、事业单位每年用于继续教育的经常性经费，应达到职工工资总额的${rate}以上。按提取的经常性经费计算；个人出资和捐赠不计入。`,
      `Enterprises and public institutions set aside at least ${rate} of the payroll. Counted is what was appropriated and recurs; employees' money and donations never count.`,
    ),
  year: w('年度', 'Year'),
  payroll: w('职工工资总额（元）', 'Payroll (yuan)'),
  required: w('应不低于（元）', 'At least (yuan)'),
  fund: w('计入的经费（元）', 'Fund counted (yuan)'),
  share: w('占比', 'Share'),
  shortfall: w('差额（元）', 'Shortfall (yuan)'),
  standing: w('结论', 'Outcome'),
  notCounted: (year: number) => w(`${year}年未计入的款项`, `Postings of ${year} that do not count`),
  place: w('所在行', 'Where'),
  purpose: w('用途', 'Purpose'),
  amount: w('金额（元）', 'Amount (yuan)'),
  why: w('原因', 'Why'),
  reasons: {
    source: w('职工出资或捐赠，不是单位的经费', "employees' money or a donation, not the unit's"),
    'one-off': w('一次性经费', 'does not recur'),
    measure: w('不是提取数（预算或支出）', 'budgeted or spent, not appropriated'),
  },
  none: w('文件中无经费表。', 'The file holds no sheet of funds.'),
  reasonsOf: (year: number) => w(`${year}年的理由与条文`, `Reasons and articles for ${year}`),
} as const

/** Findings and missing facts. */
export const findingWords = {
  title: w('提示与问题', 'Findings'),
  intro: w(
    '同类合并，按轻重排列；点开可见每一条。“提示”不是违反规定。',
    'Grouped by kind, the weightiest first; open one to see each. An advisory is no breach.',
  ),
  items: (count: string) => w(`${count}条`, several(count, 'finding')),
  peopleCount: (count: string) => w(`${count}人`, several(count, 'person', 'people')),
  missingTitle: w('补齐这些事实，待定的数字即可确定', 'Facts that would settle what is open'),
  missingCount: (count: string) => w(`${count}处`, count),
  nothingMissing: w('无待补事实。', 'No fact is missing.'),
  none: w('无提示或问题。', 'There are no findings.'),
  severities: {
    violation: w('违反规定', 'Violation'),
    'overdue-undated': w('应办未办', 'Due and not done'),
    'depends-on-reading': w('取决于条文理解', 'Depends on the reading'),
    'data-defect': w('资料问题', 'Data defect'),
    advisory: w('提示', 'Advisory'),
  },
} as const
