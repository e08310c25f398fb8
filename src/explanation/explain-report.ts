import { chongqing2006, type Law } from '../engine/editions/law.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import type { Report } from '../tools/report.js'
import { finish as finishEnglish } from '../words/en/figures.js'
import { reports as english } from '../words/en/reports/reports.js'
import { finish as finishChinese } from '../words/zh-CN/figures.js'
import { reports as chinese } from '../words/zh-CN/reports/reports.js'
import type { Locale } from './language.js'
import { localeArgument } from './languages.js'
import type { ReportLine, ReportTemplate } from './report-language.js'

/**
 * A report in words. Plain frozen data without names or numbers of persons: figures, dates, official terms, and the
 * caller's own keys.
 *
 * @category Explanation
 */
export interface ExplainedReport {
  readonly locale: Locale
  readonly report: Report['report']
  readonly title: string
  readonly lines: readonly ReportLine[]
}

const templates = { 'zh-CN': chinese, en: english } as const
const finishing = { 'zh-CN': finishChinese, en: finishEnglish } as const

const finished = ({ text, under }: ReportLine, finish: (sentence: string) => string): ReportLine => ({
  text: finish(text),
  under: under.map((one) => finished(one, finish)),
})

/**
 * Tells what one of the tools found out: which readings an answer hangs on, what is missing, what would cure it.
 *
 * @category Explanation
 * @param report - what a tool of the toolbox gives
 * @param locale - the language
 * @param law - the edition that was asked, where it adds, changes or strikes provisions; the Measures and the national rules
 * of 2015 need none
 * @throws XueshiError `unknown-locale`; `invalid-argument` for what is no report
 * @returns the title and the lines, some with lines under them; {@link reportText} writes them out
 * @example
 * ```ts
 * import { classifyCoverage, explainReport, parsePerson } from 'xueshi'
 * import { sensitivity } from 'xueshi/tools'
 * const person = parsePerson({ id: 'p1', title: 'none', education: 'bachelor', role: 'professional', inService: true })
 * const report = person.ok && sensitivity(classifyCoverage, { person: person.value })
 * report && explainReport(report, 'en').title // => 'Does the answer hang on how the text is read?'
 * ```
 */
export const explainReport = (report: Report, locale: Locale, law: Law = chongqing2006): ExplainedReport => {
  localeArgument(locale)
  if (!Object.hasOwn(templates[locale], Object(report).report)) {
    throw invalidArgument('report', 'the report of a tool')
  }
  // The template of a report is that of its kind.
  const { title, lines } = templates[locale][report.report] as ReportTemplate<Report>
  return deepFreeze({
    locale,
    report: report.report,
    title,
    lines: lines(report, law).map((one) => finished(one, finishing[locale])),
  })
}

const lined = ({ text, under }: ReportLine, indent: string): readonly string[] => [
  `${indent}${text}`,
  ...under.flatMap((one) => lined(one, `${indent}  `)),
]

/**
 * A report as plain text: its title, then one statement a line, what belongs to another two spaces further in.
 *
 * @category Explanation
 * @param explained - what {@link explainReport} gives
 * @returns the text, ending in a line break
 * @example
 * ```ts
 * import { assessStudyTimeRight, explainReport, reportText } from 'xueshi'
 * import { sensitivity } from 'xueshi/tools'
 * const report = sensitivity(assessStudyTimeRight, { grantedHours: '90', year: 2025 })
 * reportText(explainReport(report, 'en')).split('\n')[2]
 * // => '  Whichever of the listed options is taken, the answer stays the same.'
 * ```
 */
export const reportText = ({ title, lines }: ExplainedReport): string =>
  `${[title, ...lines.flatMap((one) => lined(one, '  '))].join('\n')}\n`
