import type { FieldUnit } from '../../../engine/facts/kinds.js'
import { outcomeNames } from '../../../explanation/outcome-names.js'
import {
  line,
  type ReportLanguage,
  type ReportLine,
  type ReportTemplate,
} from '../../../explanation/report-language.js'
import type { Boundaries, FactBoundaries, ValueTried } from '../../../tools/boundaries.js'
import type { Outcome } from '../../../tools/outcome.js'
import { date, days, fraction, hours, key, list, months, yuan } from '../figures.js'
import { nameWords } from './outcomes.js'

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

type Naming = (outcome: Outcome) => string

const factLine = (
  { path, unit, present, turns, complete }: FactBoundaries,
  naming: Naming,
  language: ReportLanguage,
): ReportLine => {
  const amount = amounts[unit]
  const told = ({ value, outcome }: ValueTried): string => `${amount(value)}：${naming(outcome)}`
  const more = complete ? '' : '（未全部试出）'
  return line(
    `${language.factAt(path)}（${key(path.join('/'))}），现为${amount(present)}${more}：`,
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
const without = (
  facts: readonly FactBoundaries[],
  what: string,
  language: ReportLanguage,
): readonly ReportLine[] =>
  facts.length === 0 ? [] : [line(`${what}：`, [line(list(facts.map(({ path }) => language.factAt(path))))])]

export const boundaries: ReportTemplate<Boundaries> = {
  title: '结论在哪些数值和日期上改变',
  lines: (report, { language }): readonly ReportLine[] => {
    const { rule, outcome, facts } = report
    const names = outcomeNames(outcomesIn(report))
    const naming = (one: Outcome): string => nameWords(names(one), rule, language)
    const still = facts.filter(({ turns }) => turns.length === 0)
    return [
      line(`${language.titles[rule]}，按现有资料：${naming(outcome)}。`),
      ...(facts.length === 0 ? [line('资料中没有数值，也没有日期。')] : []),
      ...facts.filter(({ turns }) => turns.length > 0).map((one) => factLine(one, naming, language)),
      ...without(
        still.filter(({ complete }) => complete),
        '以下各项单独改变，试过的数值和日期都不改变结论',
        language,
      ),
      ...without(
        still.filter(({ complete }) => !complete),
        '以下各项未全部试出',
        language,
      ),
    ]
  },
}
