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
  added: 'new',
  removed: 'gone',
  changed: 'changed',
  reordered: 'in another order',
  before: 'before: ',
  after: 'now: ',
  provision: {
    added: 'new in the edition',
    removed: 'gone from the edition',
    changed: 'changed in the edition',
  },
}

const standings: Readonly<Record<Standing, string>> = { ...verdicts, ...statuses }

const isRule = (rule: string): rule is RuleId => (ruleIds as readonly string[]).includes(rule)

// A receipt may name a rule that this version does not have.
const standingOf = (standing: Standing, rule: string): string =>
  isRule(rule) ? standingWord(standing, rule) : standings[standing]

const reasons: Readonly<Record<NonNullable<Verification['because']>, string>> = {
  altered: 'The receipt cannot be vouched for: it was altered, or made with another key.',
  key: 'The receipt cannot be vouched for: a receipt made with a key is checked with it, and one made without is checked without.',
  'unknown-rule': 'The receipt cannot be vouched for: this version of the library has no such rule.',
  'other-result':
    'The receipt cannot be reproduced: facts, edition and version are the same, and the result is not.',
}

const outcome = ({ rule, result, before, now }: Verification): string => {
  if (result === 'same') return 'The result computed now is the same.'
  if (now === null) return 'On the facts as they are nothing can be computed.'
  return before === now
    ? 'The result computed now is not the same.'
    : `The result computed now is "${standingOf(now, rule)}" and no longer "${standingOf(before, rule)}".`
}

const changeLine = (change: Change, law: Law): string =>
  change.kind === 'code-version'
    ? `changed: the version of the library; before: ${key(change.before)}; now: ${key(change.after)}`
    : differenceLine(change, sides, differences, law)

const told = (report: Verification, law: Law): readonly ReportLine[] => {
  if (report.because !== null) return [line(reasons[report.because])]
  if (report.standing === 'same') {
    return [
      line('The receipt holds: facts, edition and version are the same, and so is the result computed now.'),
    ]
  }
  const count = report.changes.length
  return [
    line(
      `Since the receipt was made, ${count === 1 ? '1 thing has' : `${count} things have`} changed:`,
      report.changes.map((change) => line(`${changeLine(change, law)}.`)),
    ),
    line(outcome(report)),
  ]
}

export const verification: ReportTemplate<Verification> = {
  title: 'Verification of a receipt',
  lines: (report, law) => [
    line(
      `${isRule(report.rule) ? titles[report.rule] : key(report.rule)}: the receipt says "${standingOf(report.before, report.rule)}".`,
    ),
    ...told(report, law),
  ],
}
