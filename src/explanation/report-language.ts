import type { Law } from '../chongqing/pack.js'
import type { Report } from '../tools/report.js'
import type { Language } from './language.js'

/** A line of a report in words, and what stands under it. */
export interface ReportLine {
  readonly text: string
  readonly under: readonly ReportLine[]
}

/** A line under which nothing stands, or under which other lines do. */
export const line = (text: string, under: readonly ReportLine[] = []): ReportLine => ({ text, under })

/** With what a report is told: the words of the law that was asked, and the edition as which it cites provisions. */
export interface Telling {
  readonly language: Language
  readonly law: Law | undefined
}

/** How the report of one tool is told: its title, and its lines. */
export interface ReportTemplate<R extends Report> {
  readonly title: string
  readonly lines: (report: R, telling: Telling) => readonly ReportLine[]
}

/** How every report is told in one language; one that is missing does not compile. */
export type ReportTemplates = {
  readonly [Kind in Report['report']]: ReportTemplate<Extract<Report, { readonly report: Kind }>>
}
