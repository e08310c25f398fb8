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
import { hours, key, list, period, record } from '../figures.js'
import { nameWords } from './outcomes.js'
import { findingWords } from './words.js'

const conclusion = ({ rule, before, after, turned }: StrikeOut, language: Language): string => {
  const naming = outcomeNames([before, after])
  const [was, is] = [naming(before), naming(after)]
  const known = was.kind !== 'numbered'
  if (!turned)
    return `${language.titles[rule]}：剔除后结论不变${known ? `，仍为${nameWords(was, rule, language)}` : ''}。`
  const other = is.kind === 'numbered' ? '另一结果' : nameWords(is, rule, language)
  return `${language.titles[rule]}：剔除后结论${known ? `由${nameWords(was, rule, language)}` : ''}变为${other}。`
}

const shifted = ({ before, after }: HoursShift): string => `由${hours(before)}变为${hours(after)}`

const recordLine = (
  { recordId, because, ...shift }: RecordShift,
  what: string,
  when: string,
  telling: Telling,
): ReportLine =>
  line(
    `${record(recordId)}${what}：${shifted(shift)}。`,
    because.map((finding) => line(`${when}：${findingWords(finding, telling)}`)),
  )

const personLine = ({ personId, years, struck, falls, revives }: PersonShift, telling: Telling): ReportLine =>
  line(`人员${key(personId)}：`, [
    line(`剔除的记录原计入：${list(struck.map((one) => `${record(one.recordId)}${hours(one.hours)}`))}。`),
    ...(years.length === 0
      ? [line('各年学时不变。')]
      : years.map((year) => line(`${period(year.period)}${shifted(year)}。`))),
    ...falls.map((one) => recordLine(one, '随之减少', '现在', telling)),
    ...revives.map((one) => recordLine(one, '随之增加', '此前', telling)),
  ])

export const strikeOut: ReportTemplate<StrikeOut> = {
  title: '剔除记录后的结论',
  lines: (report, telling): readonly ReportLine[] => [
    ...(report.struck.length === 0 ? [] : [line(`剔除：${list(report.struck.map(record))}。`)]),
    ...(report.unknown.length === 0 ? [] : [line(`资料中没有：${list(report.unknown.map(record))}。`)]),
    line(conclusion(report, telling.language)),
    ...report.people.map((one) => personLine(one, telling)),
  ],
}
