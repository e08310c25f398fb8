import { type RuleId, ruleIds } from '../../../chongqing/rule-ids.js'
import type { Law } from '../../../engine/editions/law.js'
import { differenceLine, type SideWords } from '../../../explanation/difference.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Change, Standing, Verification } from '../../../tools/verify.js'
import { key } from '../figures.js'
import { statuses, titles, verdicts } from '../words.js'
import { differences } from './differences.js'
import { standingWord } from './words.js'

const sides: SideWords = {
  added: '新增',
  removed: '缺少',
  changed: '变动',
  reordered: '次序变动',
  before: '原：',
  after: '现：',
  provision: { added: '版本新增规定', removed: '版本缺少规定', changed: '版本中规定有变动' },
}

const standings: Readonly<Record<Standing, string>> = { ...verdicts, ...statuses }

const isRule = (rule: string): rule is RuleId => (ruleIds as readonly string[]).includes(rule)

// A receipt may name a rule that this version does not have.
const standingOf = (standing: Standing, rule: string): string =>
  isRule(rule) ? standingWord(standing, rule) : standings[standing]

const reasons: Readonly<Record<NonNullable<Verification['because']>, string>> = {
  altered: '凭据不能核验：凭据内容已被改动，或制作时所用的密钥不同。',
  key: '凭据不能核验：制作凭据与核验凭据须同样使用密钥，或同样不使用。',
  'unknown-rule': '凭据不能核验：本程序版本没有该项规则。',
  'other-result': '凭据不能复现：事实、条文版本和程序版本均未变动，重新计算的结果却不同。',
}

const outcome = ({ rule, result, before, now }: Verification): string => {
  if (result === 'same') return '重新计算的结果不变。'
  if (now === null) return '按现有事实不能重新计算。'
  return before === now
    ? '重新计算的结果有所不同。'
    : `重新计算的结果由“${standingOf(before, rule)}”变为“${standingOf(now, rule)}”。`
}

const changeLine = (change: Change, law: Law): string =>
  change.kind === 'code-version'
    ? `变动：程序版本；原：${key(change.before)}；现：${key(change.after)}`
    : differenceLine(change, sides, differences, law)

const told = (report: Verification, law: Law): readonly ReportLine[] => {
  if (report.because !== null) return [line(reasons[report.because])]
  if (report.standing === 'same') {
    return [line('凭据成立：事实、条文版本和程序版本均未变动，重新计算的结果相同。')]
  }
  return [
    line(
      `自制作凭据以来，有 ${report.changes.length} 处变动：`,
      report.changes.map((change) => line(`${changeLine(change, law)}。`)),
    ),
    line(outcome(report)),
  ]
}

export const verification: ReportTemplate<Verification> = {
  title: '结论凭据的核验',
  lines: (report, law) => [
    line(
      `${isRule(report.rule) ? titles[report.rule] : key(report.rule)}：凭据记载“${standingOf(report.before, report.rule)}”。`,
    ),
    ...told(report, law),
  ],
}
