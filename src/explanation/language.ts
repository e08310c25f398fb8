import type { AnswerOf } from '../chongqing/catalogue.js'
import type { FindingCode, FindingData, Severity } from '../chongqing/findings/findings.js'
import type { ParameterKind } from '../chongqing/law/parameters.js'
import type { CitedProvisionId } from '../chongqing/law/provisions.js'
import type { RuleId } from '../chongqing/rule-ids.js'
import type {
  CitationRole,
  Determination,
  Grounds,
  NotInForce,
  Verdict,
} from '../engine/determination/determination.js'
import type { FactName } from '../engine/determination/missing.js'
import type { Actor, Bilingual, Strength } from '../engine/editions/provision.js'
import type { PlainDate } from '../engine/quantity/calendar.js'

/**
 * A language in which answers are explained.
 *
 * @category Explanation
 */
export type Locale = keyof Bilingual

/** The outcome of a determination. */
export type Status = Determination<unknown, unknown>['status']

/** The value that a rule gives, exact or in ranges; never for a rule that gives none. */
export type ValueOf<Id extends RuleId> = Extract<AnswerOf<Id>, { readonly value: unknown }>['value']

/** How a provision is cited in the edition under which is told. */
export type Reference = (id: CitedProvisionId) => string

/** What was decided, sentence by sentence, for every rule that gives a value. */
export type RuleTemplates = {
  readonly [Id in RuleId as [ValueOf<Id>] extends [never] ? never : Id]: (
    value: ValueOf<Id>,
    grounds: Grounds,
    reference: Reference,
  ) => readonly string[]
}

/** One sentence for every finding. */
export type FindingTemplates = {
  readonly [Code in FindingCode]: (
    data: FindingData[Code],
    severity: Severity,
    reference: Reference,
  ) => string
}

/** What is said where a rule gives no value. */
export interface OutcomeTemplates {
  readonly open: string
  readonly 'not-computable': (reference: string) => string
  readonly unregulated: (reference: string, role: CitationRole) => string
  /** Unregulated since an edition struck the provision. */
  readonly struck: (reference: string, from: PlainDate, source: string) => string
  readonly discretion: (reference: string, holder: Actor) => string
  readonly inapplicable: (reference: string, role: CitationRole) => string
  readonly 'not-in-force': (reason: NotInForce['reason'], since: PlainDate) => string
}

/** A fact that may be missing: what it is called, and how one asks for it. */
export interface FactWords {
  readonly name: string
  readonly question: string
}

/** How a number or a date is written that a caller takes for an open reading. */
export type OpenOption = Readonly<Record<'number' | 'date', (option: string) => string>>

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

/** Everything that one language needs; what is missing in one does not compile. */
export interface Language {
  readonly titles: Readonly<Record<RuleId, string>>
  readonly statuses: Readonly<Record<Status, string>>
  /** Whether what a rule checks is kept; in its own words where the rule has some. */
  readonly verdict: (rule: RuleId, verdict: Verdict) => string
  readonly roles: Readonly<Record<CitationRole, string>>
  readonly strengths: Readonly<Record<Strength, string>>
  /** Of a provision that an edition strikes, in the place of its strength. */
  readonly struck: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly facts: Readonly<Record<FactName, FactWords>>
  readonly labels: Labels
  readonly rules: RuleTemplates
  readonly findings: FindingTemplates
  readonly outcomes: OutcomeTemplates
  /** How the value of a parameter is written with its unit. */
  readonly parameterValue: Readonly<Record<ParameterKind, (value: string) => string>>
  readonly openOption: OpenOption
  readonly parameter: (name: string, value: string, from: PlainDate, reference: string) => string
  readonly reading: (question: string, option: string, isDefault: boolean) => string
  /** A caller's key. */
  readonly key: (text: string) => string
  readonly keyed: KeyedWords
  /** What an answer about one of several people is called. */
  readonly ofPerson: (title: string, personId: string) => string
  /** What is said of one of several. */
  readonly ofOne: (said: string, of: string) => string
  /** The last touch to every sentence. */
  readonly finish: (sentence: string) => string
  /** How the parts of an explanation are joined in text. */
  readonly text: {
    /** Without a status where all facts are there. */
    readonly heading: (title: string, verdict: string | undefined, status: string | undefined) => string
    readonly section: (label: string) => string
    readonly finding: (severity: string, text: string, reference: string) => string
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
}
