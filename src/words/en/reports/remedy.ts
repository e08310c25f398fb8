import type { Law } from '../../../engine/editions/law.js'
import { toHundredths } from '../../../engine/quantity/hours.js'
import { precisOf, referenceTo } from '../../../explanation/provision-words.js'
import { questionOf } from '../../../explanation/question.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Remedy } from '../../../tools/remedy.js'
import type { RemedyGround, RemedyLine } from '../../../tools/remedy-line.js'
import { date, finish, hours } from '../figures.js'
import { strengths, titles, verdictWord } from '../words.js'
import { actWords } from './remedy-acts.js'
import { outcomeWord } from './words.js'

const groundWords =
  (law: Law) =>
  ({ provision, strength }: RemedyGround): string =>
    `${referenceTo(provision, 'en', law)}: ${strengths[strength]}`

const done =
  (law: Law) =>
  (one: RemedyLine): ReportLine =>
    line(`${finish(actWords(one, law))} (${one.grounds.map(groundWords(law)).join('; ')}).`)

const reason = ({ because }: Remedy, law: Law): readonly ReportLine[] => {
  // Where there is no remedy, it is said what rules it out.
  const { provision, strength } = because as RemedyGround
  const said = precisOf(provision, 'en', law)
  const cited = `${referenceTo(provision, 'en', law)} (${strengths[strength]})`
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

const standing = (report: Remedy, law: Law): ReportLine => {
  switch (report.standing) {
    case 'nothing-to-cure':
      return line(
        report.outcome.standing === 'unregulated'
          ? 'The text asks for nothing, so there is nothing to cure.'
          : 'There is nothing to cure.',
      )
    case 'cured':
      return line(
        `It becomes "${verdictWord(report.rule, 'met')}" with all of the following, none of which can be left out; the rule was run again on it:`,
        report.lines.map(done(law)),
      )
    case 'cannot-be-cured':
      return line('It cannot be cured.', [...shortage(report), ...reason(report, law)])
    case 'no-remedy-known':
      return line('No way was found that could be proposed here, and none is invented.', reason(report, law))
    case 'undetermined':
      if (report.lines.length > 0) {
        return line('Whatever is still to be found out, this is needed:', report.lines.map(done(law)))
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
  lines: (report, law): readonly ReportLine[] => [
    line(`${titles[report.rule]}: ${outcomeWord(report.outcome, report.rule)}, as of ${date(report.asOf)}.`),
    standing(report, law),
    ...(report.missing.length === 0
      ? []
      : [
          line(
            'To be asked first:',
            report.missing.map((one) => line(questionOf(one, 'en', law))),
          ),
        ]),
  ],
}
