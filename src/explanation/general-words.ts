import type {
  CitationRole,
  Determination,
  NotInForce,
  Verdict,
} from '../engine/determination/determination.js'
import type { Severity } from '../engine/determination/finding.js'
import type { Strength } from '../engine/editions/provision.js'
import type { ProblemCode } from '../engine/ground/problem.js'
import type { PlainDate } from '../engine/quantity/calendar.js'

/** The outcome of a determination. */
export type Status = Determination<unknown, unknown>['status']

/** Whether what a rule checks is kept, in one word. */
export type Verdicts = Readonly<Record<Verdict, string>>

/** What is said where a rule gives no value. */
export interface OutcomeTemplates {
  readonly open: string
  readonly 'not-computable': (reference: string) => string
  readonly unregulated: (reference: string, role: CitationRole) => string
  /** Unregulated since an edition struck the provision. */
  readonly struck: (reference: string, from: PlainDate, source: string) => string
  readonly discretion: (reference: string, holder: string) => string
  readonly inapplicable: (reference: string, role: CitationRole) => string
  readonly 'not-in-force': (reason: NotInForce['reason'], since: PlainDate) => string
}

/** What a caller's key is of. */
export type Keyed = 'person' | 'record' | 'entry' | 'instructor' | 'volume' | 'year'

/** How one of several is named by its key. */
export type KeyedWords = Readonly<Record<Keyed, (key: string) => string>>

/** The headings of an explanation in text. */
export interface Labels {
  readonly missing: string
  readonly findings: string
  readonly grounds: string
  readonly parameters: string
  readonly readings: string
  readonly premises: string
}

/** What a language says of any law: another pack of rules has these words, and adds its own to them. */
export interface GeneralWords {
  /** The tag of the language, as `zh-CN`; texts that an edition brings are looked up by it. */
  readonly locale: string
  readonly statuses: Readonly<Record<Status, string>>
  readonly verdicts: Verdicts
  readonly roles: Readonly<Record<CitationRole, string>>
  readonly strengths: Readonly<Record<Strength, string>>
  /** Of a provision that an edition strikes, in the place of its strength. */
  readonly struck: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly labels: Labels
  readonly outcomes: OutcomeTemplates
  /** A parameter with its value, since when it holds and what sets it. */
  readonly parameter: (name: string, value: string, from: PlainDate, reference: string) => string
  /** A contested phrase with the option taken. */
  readonly reading: (question: string, option: string, isDefault: boolean) => string
  /** A caller's key. */
  readonly key: (text: string) => string
  readonly keyed: KeyedWords
  /** What is said of one of several. */
  readonly ofOne: (said: string, of: string) => string
  /** The last touch to every sentence. */
  readonly finish: (sentence: string) => string
  /** How the parts of an explanation are joined in text. */
  readonly text: {
    /** Without a status where all facts are there. */
    readonly heading: (title: string, verdict: string | undefined, status: string | undefined) => string
    /** The heading of a part. */
    readonly section: (label: string) => string
    /** A finding with its weight, the questions on which that depends, and its provision. */
    readonly finding: (weight: readonly string[], text: string, reference: string) => string
    /** A provision with what it did and how strongly it binds. */
    readonly ground: (reference: string, roles: readonly string[], strength: string) => string
    /** What stands between a reference and what the provision says. */
    readonly colon: string
    readonly semicolon: string
    /** What stands between a label and a line that follows it. */
    readonly space: string
    readonly sameAsAbove: string
    /** What goes before things told before. */
    readonly asBefore: string
  }
  /** What is expected where something is wrong with outside data, by the details of the problem. */
  readonly problems: Readonly<Record<ProblemCode, (details: readonly string[]) => string>>
}
