import type { Law } from '../engine/editions/law.js'
import type { ParameterDefinition, ParameterValue } from '../engine/editions/parameter.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type ParameterWords, tellingArguments } from './language.js'
import { referenceTo } from './provision-words.js'
import {
  type AnyReport,
  line,
  type ReportLanguage,
  type ReportLine,
  type ReportTemplate,
} from './report-language.js'
import { visible } from './visible.js'

/**
 * A report in words. Plain frozen data without names or numbers of persons: figures, dates, official terms, and the
 * caller's own keys.
 */
export interface ExplainedReport {
  /** The tag of the language. */
  readonly locale: string
  /** The kind of the report. */
  readonly report: string
  readonly title: string
  readonly lines: readonly ReportLine[]
}

const finished = ({ text, under }: ReportLine, finish: (sentence: string) => string): ReportLine => ({
  text: finish(text),
  under: under.map((one) => finished(one, finish)),
})

/**
 * Tells what one of the tools found out: which readings an answer hangs on, what is missing, what would cure it.
 *
 * @param report - what a tool of the toolbox gives
 * @param language - the language, with its words for reports on the law that was asked: `chineseReports` or `englishReports`
 * @param law - the edition that was asked, where it adds, changes or strikes provisions; what the language itself knows needs
 * none
 * @throws XueshiError `invalid-argument` for what is no report or no language
 * @returns the title and the lines, some with lines under them; {@link reportText} writes them out
 * @example
 * ```ts
 * import { classifyCoverage, explainReport, parsePerson } from 'xueshi'
 * import { sensitivity } from 'xueshi/tools'
 * import { englishReports } from 'xueshi/en'
 * const person = parsePerson({ id: 'p1', title: 'none', education: 'bachelor', role: 'professional', inService: true })
 * const report = person.ok && sensitivity(classifyCoverage, { person: person.value })
 * report && explainReport(report, englishReports).title // => 'Does the answer hang on how the text is read?'
 * ```
 */
export const explainReport = (report: AnyReport, language: ReportLanguage, law?: Law): ExplainedReport => {
  tellingArguments(language, law)
  const { locale, reports, finish } = language
  if (reports === undefined) {
    throw invalidArgument('language', 'a language for reports, such as chineseReports or englishReports')
  }
  if (!Object.hasOwn(reports, Object(report).report)) {
    throw invalidArgument('report', 'the report of a tool')
  }
  // The template of a report is that of its kind.
  const { title, lines } = reports[report.report] as ReportTemplate<AnyReport>
  const head = law === undefined ? [] : [headOf(law, language)]
  const told = [...head, ...lines(report, { language, law })].filter((one) => one !== false)
  return deepFreeze(
    visible({ locale, report: report.report, title, lines: told.map((one) => finished(one, finish)) }),
  )
}

/**
 * The edition under which a report was made, and under it each value that it takes from elsewhere than the law itself, beside
 * the one in whose place it stands, and those that were the same figure and stay.
 */
const headOf = (law: Law, language: ReportLanguage): ReportLine => {
  const told = (id: string, { value, from, provision }: ParameterValue): ReportLine => {
    const { name, said } = language.parameters[id] as ParameterWords
    const setter = provision ?? (law.pack.parameters[id] as ParameterDefinition).provision
    return line(
      language.head.value(language.parameter(name, said(value), from, referenceTo(setter, language, law))),
    )
  }
  const figureOf = (id: string, one: ParameterValue | undefined): string =>
    `${(law.pack.parameters[id] as ParameterDefinition).kind} ${one?.value}`
  const all = Object.entries(law.parameters)
  const changed = all.filter(([, values]) => values.at(-1)?.provision !== undefined)
  const replaced = new Set(changed.map(([id, values]) => figureOf(id, values.at(-2))))
  const staying = all.filter(([id, values]) => {
    const held = values.at(-1)
    return held && held.provision === undefined && replaced.has(figureOf(id, held))
  })
  return line(language.head.edition(law.edition), [
    ...changed.flatMap(([id, values]) => values.slice(-2).map((one) => told(id, one))),
    ...staying.flatMap(([id, values]) => values.slice(-1).map((one) => told(id, one))),
  ])
}

const lined = ({ text, under }: ReportLine, indent: string): readonly string[] => [
  `${indent}${text}`,
  ...under.flatMap((one) => lined(one, `${indent}  `)),
]

/**
 * A report as plain text: its title, then one statement a line, what belongs to another two spaces further in.
 *
 * @param explained - what {@link explainReport} gives
 * @throws XueshiError `invalid-argument` for anything else
 * @returns the text, ending in a line break
 * @example
 * ```ts
 * import { assessStudyTimeRight, explainReport, reportText } from 'xueshi'
 * import { sensitivity } from 'xueshi/tools'
 * import { englishReports } from 'xueshi/en'
 * const report = sensitivity(assessStudyTimeRight, { grantedHours: '90', year: 2025 })
 * reportText(explainReport(report, englishReports)).split('\n')[2]
 * // => '  Whichever of the listed options is taken, the answer stays the same.'
 * ```
 */
export const reportText = (explained: ExplainedReport): string => {
  if (typeof Object(explained).title !== 'string' || !Array.isArray(explained.lines)) {
    throw invalidArgument('explained', 'a report as explainReport tells it')
  }
  const { title, lines } = visible(explained)
  return `${[title, ...lines.flatMap((one) => lined(one, '  '))].join('\n')}\n`
}
