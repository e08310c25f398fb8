import type { Boundaries, FactBoundaries, ValueTried } from '../../../toolbox/boundaries.js'
import { type FieldName, type FieldUnit, fields } from '../../../toolbox/fields.js'
import type { Outcome } from '../../../toolbox/outcome.js'
import { type OutcomeName, outcomeNames } from '../../outcome-names.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { date, days, fraction, hours, key, list, months, yuan } from '../figures.js'
import { titles } from '../words.js'
import { nameWords } from './outcomes.js'

const fieldNames: Readonly<Record<FieldName, string>> = {
  hours: '学时',
  grantedHours: '保证的学时',
  requiredHours: '应完成的学时',
  publicRequired: '公需科目学时',
  professional: '专业科目学时',
  elective: '选修科目学时',
  days: '学习天数',
  travelDays: '路途天数',
  restDays: '休息天数',
  dayFraction: '当天的学习时间',
  credits: '学分',
  payroll: '工资总额',
  amount: '金额',
  returned: '归还金额',
  cost: '费用',
  paid: '已付金额',
  costShare: '个人承担的比例',
  serviceMonths: '约定的服务期',
  servedMonths: '已服务的时间',
  volume: '册次',
  cases: '件数',
  date: '日期',
  from: '第一天',
  to: '最后一天',
  on: '日期',
  asOf: '所问日期',
  deadline: '期限',
  studyFrom: '学习开始日期',
  reviews: '检查总结日期',
  adoptedOn: '通过日期',
  appliedOn: '申请日期',
  costDueOn: '付款期限',
  filedOn: '备案日期',
  issuedOn: '发放或印发日期',
  lastMissedOn: '最后一次缺课日期',
  missedOn: '缺课日期',
  registeredOn: '登记日期',
  retiredOn: '退休日期',
  signedOn: '签订日期',
  studyEndedOn: '学习结束日期',
  verifiedOn: '验证日期',
}

const amounts: Readonly<Record<FieldUnit, (figure: string) => string>> = {
  hours,
  days,
  credits: (figure) => ` ${figure} 学分`,
  yuan,
  share: fraction,
  months,
  number: (figure) => ` ${figure}`,
  date,
}

type Naming = (outcome: Outcome) => OutcomeName

const factLine = ({ path, field, present, turns, complete }: FactBoundaries, naming: Naming): ReportLine => {
  const { unit } = fields[field]
  const amount = amounts[unit]
  const told = ({ value, outcome }: ValueTried): string => `${amount(value)}：${nameWords(naming(outcome))}`
  const more = complete ? '' : '（未全部试出）'
  return line(
    `${fieldNames[field]}（${key(path.join('/'))}），现为${amount(present)}${more}：`,
    turns.map(({ before, after, critical }) =>
      line(
        `${told(before)}；${told(after)}。`,
        unit === 'date' ? [] : [line(`可用于测试：${critical.map(told).join('；')}。`)],
      ),
    ),
  )
}

const outcomesIn = ({ outcome, facts }: Boundaries): readonly Outcome[] => [
  outcome,
  ...facts.flatMap(({ turns }) =>
    turns.flatMap(({ before, after, critical }) => [before, after, ...critical].map((one) => one.outcome)),
  ),
]

/** One line for facts on which nothing turns. */
const without = (facts: readonly FactBoundaries[], what: string): readonly ReportLine[] =>
  facts.length === 0 ? [] : [line(`${what}：`, [line(list(facts.map(({ path }) => key(path.join('/')))))])]

export const boundaries: ReportTemplate<Boundaries> = {
  title: '结论在哪些数值和日期上改变',
  lines: (report): readonly ReportLine[] => {
    const { rule, outcome, facts } = report
    const naming = outcomeNames(outcomesIn(report))
    const still = facts.filter(({ turns }) => turns.length === 0)
    return [
      line(`${titles[rule]}，按现有资料：${nameWords(naming(outcome))}。`),
      ...(facts.length === 0 ? [line('资料中没有数值，也没有日期。')] : []),
      ...facts.filter(({ turns }) => turns.length > 0).map((one) => factLine(one, naming)),
      ...without(
        still.filter(({ complete }) => complete),
        '以下各项单独改变，试过的数值和日期都不改变结论',
      ),
      ...without(
        still.filter(({ complete }) => !complete),
        '以下各项未全部试出',
      ),
    ]
  },
}
