import type { Law } from '../engine/editions/law.js'
import type { FactPath } from '../tools/facts.js'
import type { DifferenceWords } from './difference.js'
import type { AnyLaw, Language, Reference, Told } from './language.js'
import { referencesIn } from './provision-words.js'

/** A line of a report in words, and what stands under it. */
export interface ReportLine {
  readonly text: string
  readonly under: readonly ReportLine[]
}

/** A line under which nothing stands, or under which other lines do. */
export const line = (text: string, under: readonly ReportLine[] = []): ReportLine => ({ text, under })

/** With what a report is told: the words of the law that was asked, and the edition as which it cites provisions. */
export interface Telling {
  readonly language: ReportLanguage
  readonly law: Law | undefined
}

/** What a tool found out, by the kind of the report. */
export interface AnyReport {
  readonly report: string
}

/** How the report of one tool is told: its title, and its lines; `false` in the place of one that there is no reason to say. */
export interface ReportTemplate<R extends AnyReport> {
  readonly title: string
  readonly lines: (report: R, telling: Telling) => readonly (ReportLine | false)[]
}

/** How every one of some reports is told; one that is missing does not compile. */
export type TemplatesOf<R extends AnyReport> = {
  readonly [Kind in R['report']]: ReportTemplate<Extract<R, { readonly report: Kind }>>
}

/** What a language says of any report: another pack of rules has these words, and adds its own to them. */
export interface GeneralReportWords {
  /** How the report of every tool is told, by its kind. */
  readonly reports: Readonly<Record<string, ReportTemplate<never>>>
  /** What differs between two questions. */
  readonly differences: DifferenceWords
  /** Under which edition a report was made, and a value that it has. */
  readonly head: {
    /** The edition by its name. */
    readonly edition: (name: string) => string
    /** The value as a parameter is told with it. */
    readonly value: (held: string) => string
  }
}

/**
 * A language with what it takes to tell the reports of the tools as well: apart from {@link Language}, so that a program
 * that only explains answers does not carry it.
 *
 * @typeParam T - what the law has to be told of
 */
export interface ReportLanguage<T extends Told = AnyLaw> extends Language<T>, GeneralReportWords {
  /** A fact by the way to it. */
  readonly factAt: (path: FactPath) => string
  /** What is to be done to cure a breach, by its code. */
  readonly remedies: {
    readonly [Act in keyof T['remedies']]: (act: T['remedies'][Act], reference: Reference) => string
  }
}

/** What is to be done, by its code. */
interface Act {
  readonly act: string
}

/** What is to be done, told by the template of its code. */
export const remedyInWords = (act: Act, { language, law }: Telling): string =>
  (language.remedies[act.act] as (one: Act, reference: Reference) => string)(act, referencesIn(language, law))
