import { differenceLine, type SideWords } from '../../../explanation/difference.js'
import { type Language, standingWord } from '../../../explanation/language.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../../explanation/report-language.js'
import type { Change, Verification } from '../../../tools/verify.js'
import { key } from '../figures.js'

const sides: SideWords = {
  added: '新增',
  removed: '缺少',
  changed: '变动',
  reordered: '次序变动',
  before: '原：',
  after: '现：',
  provision: { added: '版本新增规定', removed: '版本缺少规定', changed: '版本中规定有变动' },
}

const reasons: Readonly<Record<NonNullable<Verification['because']>, string>> = {
  altered: '凭据不能核验：凭据内容已被改动，或制作时所用的密钥不同。',
  key: '凭据不能核验：制作凭据与核验凭据须同样使用密钥，或同样不使用。',
  'unknown-rule': '凭据不能核验：本程序版本没有该项规则。',
  'other-result': '凭据不能复现：事实、条文版本和程序版本均未变动，重新计算的结果却不同。',
}

const outcome = ({ rule, result, before, now }: Verification, language: Language): string => {
  if (result === 'same') return '重新计算的结果不变。'
  if (now === null) return '按现有事实不能重新计算。'
  return before === now
    ? '重新计算的结果有所不同。'
    : `重新计算的结果由“${standingWord(before, rule, language)}”变为“${standingWord(now, rule, language)}”。`
}

const changeLine = (change: Change, telling: Telling): string =>
  change.kind === 'code-version'
    ? `变动：程序版本；原：${key(change.before)}；现：${key(change.after)}`
    : differenceLine(change, sides, telling)

const told = (report: Verification, telling: Telling): readonly ReportLine[] => {
  if (report.because !== null) return [line(reasons[report.because])]
  if (report.standing === 'same') {
    return [line('凭据成立：事实、条文版本和程序版本均未变动，重新计算的结果相同。')]
  }
  return [
    line(
      `自制作凭据以来，有 ${report.changes.length} 处变动：`,
      report.changes.map((change) => line(`${changeLine(change, telling)}。`)),
    ),
    line(outcome(report, telling.language)),
  ]
}

export const verification: ReportTemplate<Verification> = {
  title: '结论凭据的核验',
  lines: (report, telling) => {
    const { language } = telling
    // A receipt may name a rule that this version does not have.
    const title = Object.hasOwn(language.titles, report.rule)
      ? language.titles[report.rule]
      : key(report.rule)
    return [
      line(`${title}：凭据记载“${standingWord(report.before, report.rule, language)}”。`),
      ...told(report, telling),
    ]
  },
}
