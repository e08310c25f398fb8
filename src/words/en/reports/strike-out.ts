import type { HoursShift, PersonShift, RecordShift } from '../../../chongqing/struck-records/hours-shift.js'
import type { StrikeOut } from '../../../chongqing/struck-records/strike-out.js'
import type { Law } from '../../../engine/editions/law.js'
import { outcomeNames } from '../../../explanation/outcome-names.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import { finish, hours, key, list, period, record } from '../figures.js'
import { titles } from '../words.js'
import { nameWords } from './outcomes.js'
import { findingWords } from './words.js'

const conclusion = ({ rule, before, after, turned }: StrikeOut): string => {
  const naming = outcomeNames([before, after])
  const [was, is] = [naming(before), naming(after)]
  const known = was.kind !== 'numbered'
  if (!turned) return `${titles[rule]}: the answer stays the same${known ? `, ${nameWords(was, rule)}` : ''}.`
  const other = is.kind === 'numbered' ? 'another result' : nameWords(is, rule)
  return `${titles[rule]}: the answer changes${known ? ` from ${nameWords(was, rule)}` : ''} to ${other}.`
}

const shifted = ({ before, after }: HoursShift): string => `from ${hours(before)} to ${hours(after)}`

const recordLine = (
  { recordId, because, ...shift }: RecordShift,
  what: string,
  when: string,
  law: Law,
): ReportLine =>
  line(
    `${record(recordId)} now counts for ${what}: ${shifted(shift)}.`,
    because.map((finding) => line(`${when}: ${finish(findingWords(finding, law))}`)),
  )

const personLine = ({ personId, years, struck, falls, revives }: PersonShift, law: Law): ReportLine =>
  line(`person ${key(personId)}:`, [
    line(
      `struck out, with what they counted for: ${list(struck.map((one) => `${record(one.recordId)} ${hours(one.hours)}`))}.`,
    ),
    ...(years.length === 0
      ? [line('the hours of every year stay the same.')]
      : years.map((year) => line(`${period(year.period)}: ${shifted(year)}.`))),
    ...falls.map((one) => recordLine(one, 'less', 'now', law)),
    ...revives.map((one) => recordLine(one, 'more', 'before', law)),
  ])

export const strikeOut: ReportTemplate<StrikeOut> = {
  title: 'What does the answer come to without some records?',
  lines: (report, law): readonly ReportLine[] => [
    ...(report.struck.length === 0 ? [] : [line(`struck out: ${list(report.struck.map(record))}.`)]),
    ...(report.unknown.length === 0 ? [] : [line(`not in the facts: ${list(report.unknown.map(record))}.`)]),
    line(conclusion(report)),
    ...report.people.map((one) => personLine(one, law)),
  ],
}
