import type { SubjectKey } from '../chongqing/entities/subject-key.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import type { Period } from '../engine/quantity/period.js'
import type { Words } from './chongqing.js'

/** The title of a paper on a year, or of one whose year is to be filled in. */
type TitleOfYear = (year: number | undefined) => string

/** What stands on several papers. */
interface CommonWords {
  readonly basis: (references: readonly string[]) => string
  readonly no: string
  readonly unit: string
  readonly year: string
  readonly yearName: (year: number) => string
  readonly period: string
  readonly periodOf: (period: Period) => string
  readonly person: string
  readonly personKey: string
  readonly recordKey: string
  readonly certificateNumber: string
  readonly className: string
  readonly host: string
  readonly provider: string
  readonly subject: string
  readonly subjects: Readonly<Record<SubjectKey, string>>
  readonly registrar: string
  readonly verdict: string
  readonly remarks: string
  readonly filledBy: string
  readonly responsible: string
  readonly seal: string
  readonly filledOn: string
  readonly date: string
  readonly signature: string
  readonly day: (day: PlainDate) => string
  readonly days: (from: PlainDate | '…', to: PlainDate | '…') => string
  readonly unknownDays: string
  readonly unknownHours: string
  readonly inHours: (hours: string) => string
  readonly inDays: (days: string) => string
  /** Under figures that are not exactly known. */
  readonly openFigures: string
}

/** What papers are called and what stands on them in one language, with that language for what answers say. */
export interface PaperWords {
  readonly language: Words
  readonly common: CommonWords
  readonly annualReturn: {
    readonly title: TitleOfYear
    readonly item: string
    readonly registered: string
    readonly evidenced: string
    readonly inPeople: (item: string) => string
    readonly reached: (hours: string) => string
    readonly attainment: (hours: string) => string
    readonly reportedRegistered: string
    readonly reportedEvidenced: string
    readonly severalClasses: string
  }
  readonly shortfalls: {
    readonly title: TitleOfYear
    readonly credited: string
    readonly required: string
    readonly shortfall: string
    readonly missing: string
    readonly none: string
  }
  readonly corrections: {
    readonly title: string
    readonly place: string
    readonly sheet: (sheet: string) => string
    readonly row: (sheet: string, row: number) => string
    readonly cell: (sheet: string, cell: string) => string
    readonly stood: string
    readonly what: string
    readonly done: string
    readonly none: string
    readonly copyOf: (sheet: string) => string
    readonly marks: string
  }
  readonly statement: {
    readonly title: TitleOfYear
    readonly credited: string
    readonly required: string
    readonly shortfall: string
    readonly surplus: string
    readonly quota: string
    readonly ratio: string
    readonly notAssessed: string
    readonly records: string
    readonly stated: string
    readonly counted: string
    readonly why: string
    readonly findings: string
    readonly missing: (fact: string) => string
  }
  readonly entries: {
    readonly form: string
    readonly content: string
    readonly time: string
    readonly result: string
    readonly completionNumber: string
  }
  readonly registrationCard: {
    readonly title: string
    readonly keeper: string
    readonly keepers: {
      readonly unit: string
      readonly 'talent-exchange-agency': string
      readonly person: string
      readonly other: string
    }
    readonly keptBy: string
    readonly note: string
  }
  readonly certificatePage: {
    readonly title: string
    readonly volume: string
    readonly issuedOn: string
    readonly notes: readonly string[]
  }
  readonly taskBook: {
    readonly title: string
    readonly origin: string
    readonly approvedBy: string
    readonly approvedOn: string
    readonly log: string
    readonly studied: string
    readonly content: string
    readonly assessment: string
    readonly outcomes: { readonly pass: string; readonly fail: string }
  }
  readonly appraisal: { readonly title: string; readonly appraisedBy: string }
  readonly evaluation: {
    readonly aspect: string
    readonly assessed: string
    readonly course: (name: string) => string
    readonly conclusion: string
    readonly byHost: string
    readonly byProvider: string
  }
  readonly inspection: {
    readonly title: string
    readonly item: string
    readonly known: string
    readonly found: string
    readonly filled: { readonly wholly: string; readonly 'in-part': string; readonly not: string }
    readonly fromFile: string
    readonly inspector: string
  }
  readonly yearlyReport: {
    readonly title: TitleOfYear
    readonly recipient: string
    readonly verification: string
    readonly people: string
    readonly item: string
    readonly quota: string
    readonly ratio: string
    readonly notAssessed: string
    readonly figures: string
    readonly funding: string
    readonly results: string
    readonly plans: string
  }
  readonly plan: {
    readonly title: string
    readonly level: string
    readonly lead: string
    readonly term: string
    readonly adoptedOn: string
  }
}
