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

const reasons: Readonly<Record<NonNullable<Verification['because']>, string>> = {
  altered: 'The receipt cannot be vouched for: it was altered, or made with another key.',
  key: 'The receipt cannot be vouched for: a receipt made with a key is checked with it, and one made without is checked without.',
  'unknown-rule': 'The receipt cannot be vouched for: this version of the library has no such rule.',
  'other-result':
    'The receipt cannot be reproduced: facts, edition and version are the same, and the result is not.',
}

const outcome = ({ rule, result, before, now }: Verification, language: Language): string => {
  if (result === 'same') return 'The result computed now is the same.'
  if (now === null) return 'On the facts as they are nothing can be computed.'
  return before === now
    ? 'The result computed now is not the same.'
    : `The result computed now is "${standingWord(now, rule, language)}" and no longer "${standingWord(before, rule, language)}".`
}

const changeLine = (change: Change, telling: Telling): string =>
  change.kind === 'code-version'
    ? `changed: the version of the library; before: ${key(change.before)}; now: ${key(change.after)}`
    : differenceLine(change, sides, telling)

const told = (report: Verification, telling: Telling): readonly ReportLine[] => {
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
      report.changes.map((change) => line(`${changeLine(change, telling)}.`)),
    ),
    line(outcome(report, telling.language)),
  ]
}

export const verification: ReportTemplate<Verification> = {
  title: 'Verification of a receipt',
  lines: (report, telling) => {
    const { language } = telling
    // A receipt may name a rule that this version does not have.
    const title = Object.hasOwn(language.titles, report.rule)
      ? language.titles[report.rule]
      : key(report.rule)
    return [
      line(`${title}: the receipt says "${standingWord(report.before, report.rule, language)}".`),
      ...told(report, telling),
    ]
  },
}
