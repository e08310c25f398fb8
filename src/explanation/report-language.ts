import type { Law } from '../engine/editions/law.js'
import type { Report } from '../tools/report.js'

/** A line of a report in words, and what stands under it. */
export interface ReportLine {
  readonly text: string
  readonly under: readonly ReportLine[]
}

/** A line under which nothing stands, or under which other lines do. */
export const line = (text: string, under: readonly ReportLine[] = []): ReportLine => ({ text, under })

/** How the report of one tool is told: its title, and its lines. */
export interface ReportTemplate<R extends Report> {
  readonly title: string
  /** Provisions are cited as the edition has them. */
  readonly lines: (report: R, law: Law) => readonly ReportLine[]
}

/** How every report is told in one language; one that is missing does not compile. */
export type ReportTemplates = {
  readonly [Kind in Report['report']]: ReportTemplate<Extract<Report, { readonly report: Kind }>>
}
