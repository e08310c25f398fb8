import type { Language } from '../../explanation/language.js'
import { outcomeNames } from '../../explanation/outcome-names.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../explanation/report-language.js'
import type { HoursShift, PersonShift, RecordShift } from '../../toolbox/struck-records/hours-shift.js'
import type { StrikeOut } from '../../toolbox/struck-records/strike-out.js'
import type { Phrases } from './phrases.js'
import { findingWords, nameWords, saidOf } from './said.js'

const conclusion = (
  { rule, before, after, turned }: StrikeOut,
  language: Language,
  phrases: Phrases,
): string => {
  const naming = outcomeNames([before, after])
  const [was, is] = [before, after].map((outcome) => {
    const name = naming(outcome)
    return name.kind === 'numbered' ? undefined : nameWords(name, rule, language, phrases)
  })
  return turned ? phrases.strikeOut.turned(was, is ?? phrases.otherResult) : phrases.strikeOut.same(was)
}

const shift = ({ before, after }: HoursShift, { hours, strikeOut }: Phrases): string =>
  strikeOut.shift(hours(before), hours(after))

const recordLine = (
  shifted: RecordShift,
  what: string,
  when: string,
  telling: Telling,
  phrases: Phrases,
): ReportLine => {
  const { language } = telling
  return line(
    `${saidOf(what, shift(shifted, phrases), language)}${phrases.stop}`,
    shifted.because.map((finding) =>
      line(saidOf(when, language.finish(findingWords(finding, telling)), language)),
    ),
  )
}

const personLine = (
  { personId, years, struck, falls, revives }: PersonShift,
  telling: Telling,
  phrases: Phrases,
): ReportLine => {
  const { keyed, text } = telling.language
  const { hours, list, period, strikeOut: words } = phrases
  const counted = struck.map((one) => `${keyed.record(one.recordId)}${text.space}${hours(one.hours)}`)
  return line(text.section(keyed.person(personId)), [
    line(words.counted(list(counted))),
    ...(years.length === 0
      ? [line(words.noYear)]
      : years.map((year) => line(words.year(period(year.period), shift(year, phrases))))),
    ...falls.map((one) =>
      recordLine(one, words.less(keyed.record(one.recordId)), words.now, telling, phrases),
    ),
    ...revives.map((one) =>
      recordLine(one, words.more(keyed.record(one.recordId)), words.before, telling, phrases),
    ),
  ])
}

export const strikeOut = (phrases: Phrases): ReportTemplate<StrikeOut> => ({
  title: phrases.strikeOut.title,
  lines: (report, telling) => {
    const { language } = telling
    const { struck, unknown } = phrases.strikeOut
    const records = (ids: readonly string[]): string => phrases.list(ids.map(language.keyed.record))
    return [
      report.struck.length > 0 && line(struck(records(report.struck))),
      report.unknown.length > 0 && line(unknown(records(report.unknown))),
      line(saidOf(language.titles[report.rule] as string, conclusion(report, language, phrases), language)),
      ...report.people.map((one) => personLine(one, telling, phrases)),
    ]
  },
})
