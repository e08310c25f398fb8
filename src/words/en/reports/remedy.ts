import { toHundredths } from '../../../engine/quantity/hours.js'
import { verdictWord } from '../../../explanation/language.js'
import { precisOf, referenceTo } from '../../../explanation/provision-words.js'
import { questionOf } from '../../../explanation/question.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  remedyInWords,
  type Telling,
} from '../../../explanation/report-language.js'
import type { Remedy } from '../../../tools/remedy.js'
import type { RemedyGround, RemedyLine } from '../../../tools/remedy-line.js'
import { date, finish, hours } from '../figures.js'
import { outcomeWord } from './words.js'

const groundWords =
  ({ language, law }: Telling) =>
  ({ provision, strength }: RemedyGround): string =>
    `${referenceTo(provision, language, law)}: ${language.strengths[strength]}`

const done =
  (telling: Telling) =>
  (one: RemedyLine): ReportLine =>
    line(`${finish(remedyInWords(one, telling))} (${one.grounds.map(groundWords(telling)).join('; ')}).`)

const reason = ({ because }: Remedy, { language, law }: Telling): readonly ReportLine[] => {
  // Where there is no remedy, it is said what rules it out.
  const { provision, strength } = because as RemedyGround
  const said = precisOf(provision, language, law)
  const cited = `${referenceTo(provision, language, law)} (${language.strengths[strength]})`
  return [line(said === '' ? `${cited}.` : `${cited}: ${said}`)]
}

/** Why the days left do not do. */
const shortage = ({ room }: Remedy): readonly ReportLine[] => {
  if (!room) return []
  const lacking = hours(room.lacking)
  if (room.days === 0) return [line(`No days are left on which study would count; lacking: ${lacking}.`)]
  const left = room.days === 1 ? 'the 1 day left' : `the ${room.days} days left`
  const isTooLittle = room.hours !== null && toHundredths(room.hours) < toHundredths(room.lacking)
  return [
    line(
      isTooLittle
        ? `In ${left} at most ${hours(room.hours)} can count, less than the ${lacking} lacking.`
        : `For the ${lacking} lacking there is no room in ${left}.`,
    ),
  ]
}

const standing = (report: Remedy, telling: Telling): ReportLine => {
  switch (report.standing) {
    case 'nothing-to-cure':
      return line(
        report.outcome.standing === 'unregulated'
          ? 'The text asks for nothing, so there is nothing to cure.'
          : 'There is nothing to cure.',
      )
    case 'cured':
      return line(
        `It becomes "${verdictWord(telling.language, report.rule, 'met')}" with all of the following, none of which can be left out; the rule was run again on it:`,
        report.lines.map(done(telling)),
      )
    case 'cannot-be-cured':
      return line('It cannot be cured.', [...shortage(report), ...reason(report, telling)])
    case 'no-remedy-known':
      return line(
        'No way was found that could be proposed here, and none is invented.',
        reason(report, telling),
      )
    case 'undetermined':
      if (report.lines.length > 0) {
        return line('Whatever is still to be found out, this is needed:', report.lines.map(done(telling)))
      }
      return line(
        report.outcome.standing === 'not-met'
          ? 'Whether it can be cured is not yet determined.'
          : 'Whether there is anything to cure is not yet determined.',
      )
  }
}

export const remedy: ReportTemplate<Remedy> = {
  title: 'What would cure it?',
  lines: (report, telling): readonly ReportLine[] => [
    line(
      `${telling.language.titles[report.rule]}: ${outcomeWord(report.outcome, report.rule, telling.language)}, as of ${date(report.asOf)}.`,
    ),
    standing(report, telling),
    ...(report.missing.length === 0
      ? []
      : [
          line(
            'To be asked first:',
            report.missing.map((one) => line(questionOf(one, telling.language, telling.law))),
          ),
        ]),
  ],
}
