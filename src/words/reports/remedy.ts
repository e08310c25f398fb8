import { toHundredths } from '../../engine/quantity/hours.js'
import { verdictWord } from '../../explanation/language.js'
import { precisOf, referenceTo } from '../../explanation/provision-words.js'
import { questionOf } from '../../explanation/question.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  remedyInWords,
  type Telling,
} from '../../explanation/report-language.js'
import type { Remedy } from '../../tools/remedy.js'
import type { RemedyGround, RemedyLine } from '../../tools/remedy-line.js'
import type { Phrases } from './phrases.js'
import { outcomeWord, saidOf } from './said.js'

const done =
  (telling: Telling, { noted, stop, remedy }: Phrases) =>
  (one: RemedyLine): ReportLine => {
    const { language, law } = telling
    const grounds = one.grounds.map(({ provision, strength }) =>
      remedy.ground(referenceTo(provision, language, law), language.strengths[strength]),
    )
    const said = language.finish(remedyInWords(one, telling))
    return line(`${noted(said, grounds.join(language.text.semicolon))}${stop}`)
  }

const reason = ({ because }: Remedy, { language, law }: Telling, { noted, stop }: Phrases): ReportLine => {
  // Where there is no remedy, it is said what rules it out.
  const { provision, strength } = because as RemedyGround
  const said = precisOf(provision, language, law)
  const cited = noted(referenceTo(provision, language, law), language.strengths[strength])
  return line(said === '' ? `${cited}${stop}` : saidOf(cited, said, language))
}

/** Why the days left do not do. */
const shortage = ({ room }: Remedy, { hours, remedy }: Phrases): readonly ReportLine[] => {
  if (!room) return []
  const lacking = hours(room.lacking)
  if (room.days === 0) return [line(remedy.noDays(lacking))]
  const isTooLittle = room.hours !== null && toHundredths(room.hours) < toHundredths(room.lacking)
  return [
    line(
      isTooLittle ? remedy.tooFew(room.days, hours(room.hours), lacking) : remedy.noRoom(room.days, lacking),
    ),
  ]
}

const standing = (report: Remedy, telling: Telling, phrases: Phrases): ReportLine => {
  const { remedy: words } = phrases
  const { language } = telling
  const toDo = (): readonly ReportLine[] => report.lines.map(done(telling, phrases))
  switch (report.standing) {
    case 'nothing-to-cure':
      return line(report.outcome.standing === 'unregulated' ? words.nothingAsked : words.nothingToCure)
    case 'cured':
      return line(words.cured(language.key(verdictWord(language, report.rule, 'met'))), toDo())
    case 'cannot-be-cured':
      return line(words.incurable, [...shortage(report, phrases), reason(report, telling, phrases)])
    case 'no-remedy-known':
      return line(words.noneKnown, [reason(report, telling, phrases)])
    case 'undetermined':
      if (report.lines.length > 0) return line(words.needed, toDo())
      return line(report.outcome.standing === 'not-met' ? words.cureUndetermined : words.breachUndetermined)
  }
}

export const remedy = (phrases: Phrases): ReportTemplate<Remedy> => ({
  title: phrases.remedy.title,
  lines: (report, telling) => {
    const { language, law } = telling
    const { head, toAsk } = phrases.remedy
    const outcome = outcomeWord(report.outcome, report.rule, language, phrases)
    return [
      line(
        saidOf(language.titles[report.rule] as string, head(outcome, phrases.date(report.asOf)), language),
      ),
      standing(report, telling, phrases),
      report.missing.length > 0 &&
        line(
          toAsk,
          report.missing.map((one) => line(questionOf(one, language, law))),
        ),
    ]
  },
})
