import type { Language } from '../../../explanation/language.js'
import { outcomeNames } from '../../../explanation/outcome-names.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../../explanation/report-language.js'
import type { HoursShift, PersonShift, RecordShift } from '../../../toolbox/struck-records/hours-shift.js'
import type { StrikeOut } from '../../../toolbox/struck-records/strike-out.js'
import { finish, hours, key, list, period, record } from '../figures.js'
import { nameWords } from './outcomes.js'
import { findingWords } from './words.js'

const conclusion = ({ rule, before, after, turned }: StrikeOut, language: Language): string => {
  const naming = outcomeNames([before, after])
  const [was, is] = [naming(before), naming(after)]
  const known = was.kind !== 'numbered'
  if (!turned)
    return `${language.titles[rule]}: the answer stays the same${known ? `, ${nameWords(was, rule, language)}` : ''}.`
  const other = is.kind === 'numbered' ? 'another result' : nameWords(is, rule, language)
  return `${language.titles[rule]}: the answer changes${known ? ` from ${nameWords(was, rule, language)}` : ''} to ${other}.`
}

const shifted = ({ before, after }: HoursShift): string => `from ${hours(before)} to ${hours(after)}`

const recordLine = (
  { recordId, because, ...shift }: RecordShift,
  what: string,
  when: string,
  telling: Telling,
): ReportLine =>
  line(
    `${record(recordId)} now counts for ${what}: ${shifted(shift)}.`,
    because.map((finding) => line(`${when}: ${finish(findingWords(finding, telling))}`)),
  )

const personLine = ({ personId, years, struck, falls, revives }: PersonShift, telling: Telling): ReportLine =>
  line(`person ${key(personId)}:`, [
    line(
      `struck out, with what they counted for: ${list(struck.map((one) => `${record(one.recordId)} ${hours(one.hours)}`))}.`,
    ),
    ...(years.length === 0
      ? [line('the hours of every year stay the same.')]
      : years.map((year) => line(`${period(year.period)}: ${shifted(year)}.`))),
    ...falls.map((one) => recordLine(one, 'less', 'now', telling)),
    ...revives.map((one) => recordLine(one, 'more', 'before', telling)),
  ])

export const strikeOut: ReportTemplate<StrikeOut> = {
  title: 'What does the answer come to without some records?',
  lines: (report, telling): readonly ReportLine[] => [
    ...(report.struck.length === 0 ? [] : [line(`struck out: ${list(report.struck.map(record))}.`)]),
    ...(report.unknown.length === 0 ? [] : [line(`not in the facts: ${list(report.unknown.map(record))}.`)]),
    line(conclusion(report, telling.language)),
    ...report.people.map((one) => personLine(one, telling)),
  ],
}
