import { several, type Words, w } from './words.js'

/** The words of the year of a unit. */
export const yearWords = {
  hours: (hours: string) => w(`${hours}学时`, `${hours} hours`),
  title: (year: number) => w(`${year}年度继续教育`, `Continuing education, ${year}`),
  sizes: (people: string, onRoll: string, records: string) =>
    w(
      `读取${people}人，本年度在册${onRoll}人；学习记录${records}条`,
      `${several(people, 'person', 'people')} read, ${onRoll} on the roll of the year; ${several(records, 'record')} of study`,
    ),
  filledOn: (date: string) => w(`填表日期${date}`, `Form filled in on ${date}`),
  daysLeft: (days: number) => w(`距年底还有${days}天`, `${several(days, 'day')} left in the year`),
  over: w('本年度已结束', 'The year is over'),
  tasks: w('先办这些事', 'To do first'),
  nothing: w('没有需要办理的事项。', 'Nothing is left to do.'),
  correct: (places: string, deciding: string) =>
    w(
      `更正表中${places}处内容${deciding === '0' ? '' : `，其中${deciding}处影响结论，先改`}`,
      `Correct ${several(places, 'cell')}${deciding === '0' ? '' : `; on ${deciding} of them verdicts hang, so begin there`}`,
    ),
  map: (headings: string) =>
    w(`指明${headings}个列名的含义`, `Say what ${several(headings, 'heading')} mean`),
  short: (people: string, hours: string) =>
    w(
      `督促${people}人补足学时，共差${hours}学时`,
      `Remind ${several(people, 'person', 'people')} who lack ${hours} hours in all`,
    ),
  settle: (people: string) =>
    w(
      `查明${people}人的情况后才能下结论`,
      `Find out about ${several(people, 'person', 'people')} before a verdict can be given`,
    ),
  money: (yuan: string) =>
    w(
      `补足继续教育经费，还差${yuan}元`,
      `Make up the money for continuing education: ${yuan} yuan are missing`,
    ),
  moneyUnknown: w(
    '查明继续教育经费和工资总额',
    'Find out the money for continuing education and the payroll',
  ),
  ratio: (few: string, many: string) =>
    w(
      `核对公需与专业、选修科目比例：偏少${few}人，偏多${many}人（提示，不是违反规定）`,
      `Look at the ratio of subjects: ${few} with too few public hours, ${many} with too many (a note, no breach)`,
    ),
  doIt: {
    correct: w('去更正', 'Correct'),
    map: w('去指明', 'Map'),
    short: w('看名单', 'See them'),
    settle: w('看名单', 'See them'),
    money: w('看经费', 'See the money'),
    ratio: w('看名单', 'See them'),
  } satisfies Record<string, Words>,
  standing: w('学时完成情况', 'Hours of the year'),
  underBoth: w('两种规定对照', 'Under both sets of rules'),
  bothNote: w(
    '同样的记录，按两种规定分别计算；点表头的规定可切换全页。',
    'The same records under either set of rules; the switch at the top changes the whole page.',
  ),
  rules: w('规定', 'Rules'),
  required: w('应修学时', 'Hours asked'),
  total: w('合计', 'In all'),
  figures: w('统计年报', 'Annual return'),
  figuresNote: (from: string, to: string) =>
    w(`统计期间${from}至${to}，据登记`, `${from} to ${to}, by registration`),
  denominators: w(
    '年报按统计期末在册的专业技术人员计算比率；上面的完成情况按自然年、逐人适用的学时计算，两者人数和期间不同。',
    'The return divides by the professionals on the roll at the end of its period; the standings above go by the calendar year and what each person owes, so heads and periods differ.',
  ),
  professionals: w('专业技术人员总数', 'Professionals'),
  participants: w('参加学习人数', 'Took part'),
  study: w('学习比率', 'Share that took part'),
  reached: (hours: string) => w(`达到${hours}学时人数`, `Reached ${hours} hours`),
  attainment: (hours: string) => w(`达到${hours}学时的比率`, `Share that reached ${hours} hours`),
  moneyTitle: w('经费', 'Money'),
  moneyNote: w(
    '继续教育经费占职工工资总额的比例，企事业单位不低于1.5%',
    'Money for continuing education as a share of the payroll; enterprises and institutions owe at least 1.5%',
  ),
  noMoney: w('文件中没有经费表。', 'The files hold no table of money.'),
  year: w('年度', 'Year'),
  fund: w('计入经费（元）', 'Counted, yuan'),
  due: w('应不低于（元）', 'At least, yuan'),
  lacking: w('差额（元）', 'Missing, yuan'),
  share: w('占比', 'Share'),
  verdict: w('结论', 'Verdict'),
  distribution: w('学时分布', 'How the hours lie'),
  distributionNote: (hours: string) =>
    w(`每10学时一栏，竖线为${hours}学时`, `Each column is 10 hours; the line stands at ${hours}`),
  people: w('人', 'people'),
  from: (hours: string) => w(`${hours}学时起`, `from ${hours} hours`),
  departments: w('部门', 'Departments'),
  department: w('部门', 'Department'),
  noDepartment: w('（未注明）', '(not stated)'),
  findings: w('提示与问题', 'Findings'),
  finding: w('内容（举其一）', 'What (one of them)'),
  weight: w('性质', 'Weight'),
  concerned: w('涉及', 'Concerns'),
  theUnit: w('单位', 'the unit'),
  heads: (people: string) => w(`${people}人`, several(people, 'person', 'people')),
  why: w('为什么', 'Why'),
} as const
