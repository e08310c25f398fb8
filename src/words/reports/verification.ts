import { differenceLine } from '../../explanation/difference.js'
import { type Language, standingWord } from '../../explanation/language.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../explanation/report-language.js'
import type { Change, Verification } from '../../tools/verify.js'
import type { Phrases } from './phrases.js'
import { saidOf } from './said.js'

const outcome = (
  { rule, result, before, now }: Verification,
  language: Language,
  { verification: words }: Phrases,
): string => {
  if (result === 'same') return words.sameResult
  if (now === null) return words.noResult
  if (before === now) return words.otherResult
  const [was, is] = [standingWord(before, rule, language), standingWord(now, rule, language)]
  return words.otherStanding(language.key(was), language.key(is))
}

const changeLine = (
  change: Change,
  telling: Telling,
  { stop, verification: { sides, codeVersion } }: Phrases,
): ReportLine => {
  if (change.kind !== 'code-version') return line(`${differenceLine(change, sides, telling)}${stop}`)
  const { language } = telling
  const { key, text } = language
  const said = [codeVersion, `${sides.before}${key(change.before)}`, `${sides.after}${key(change.after)}`]
  return line(`${saidOf(sides.changed, said.join(text.semicolon), language)}${stop}`)
}

const told = (report: Verification, telling: Telling, phrases: Phrases): readonly ReportLine[] => {
  const { reasons, holds, changed } = phrases.verification
  if (report.because !== null) return [line(reasons[report.because])]
  if (report.standing === 'same') return [line(holds)]
  return [
    line(
      changed(report.changes.length),
      report.changes.map((change) => changeLine(change, telling, phrases)),
    ),
    line(outcome(report, telling.language, phrases)),
  ]
}

export const verification = (phrases: Phrases): ReportTemplate<Verification> => ({
  title: phrases.verification.title,
  lines: (report, telling) => {
    const { rule, before } = report
    const { language } = telling
    // A receipt may name a rule that this version does not have.
    const title = Object.hasOwn(language.titles, rule)
      ? (language.titles[rule] as string)
      : language.key(rule)
    const says = phrases.verification.says(language.key(standingWord(before, rule, language)))
    return [line(saidOf(title, says, language)), ...told(report, telling, phrases)]
  },
})
