import type { FieldUnit } from '../../engine/facts/kinds.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Period } from '../../engine/quantity/period.js'
import type { SideWords } from '../../explanation/difference.js'
import type { Figure } from '../../explanation/figures.js'
import type { Support } from '../../toolbox/struck-records/year-foundations.js'
import type { Verification } from '../../tools/verify.js'

/** How figures, dates and lists are written. */
interface Written {
  readonly hours: (figure: Figure) => string
  readonly yuan: (figure: Figure) => string
  readonly date: (date: PlainDate) => string
  readonly period: (period: Period) => string
  readonly list: (parts: readonly string[]) => string
  /** A figure or a date of a fact by its unit. */
  readonly amounts: Readonly<Record<FieldUnit, (figure: string) => string>>
}

/** What several reports say of outcomes and readings. */
interface Shared {
  readonly stop: string
  /** What stands between names in quotation marks. */
  readonly comma: string
  /** Something with what is noted of it in brackets. */
  readonly noted: (said: string, note: string) => string
  readonly otherResult: string
  readonly result: (number: number) => string
  readonly range: (least: string, most: string) => string
  /** What stands of a question between quotation marks. */
  readonly asName: (question: string) => string
  readonly readAs: (name: string, option: string) => string
  readonly andReadAs: string
  /** The readings that alone were to be switched. */
  readonly onlyTried: (names: string) => string
}

/** What a language says in the reports of the tools; how they are laid out is the same in all. */
export interface Phrases extends Written, Shared {
  readonly boundaries: {
    readonly title: string
    readonly head: (title: string, outcome: string) => string
    readonly noFigures: string
    readonly fact: (fact: string, path: string, present: string, complete: boolean) => string
    readonly test: (values: string) => string
    readonly still: string
    readonly untried: string
  }
  readonly comparison: {
    readonly title: string
    readonly sides: SideWords
    readonly same: (outcome: string | undefined) => string
    readonly each: (first: string, second: string) => string
    readonly different: string
    readonly twoPeople: string
    readonly explained: (differences: number) => string
    /** What is said of it that these explain it: all there are, one of them, or some. */
    readonly smallest: Readonly<Record<'all' | 'one' | 'some', string>>
    readonly irreducible: (triedUpTo: number) => string
    readonly limit: string
    readonly others: string
    readonly nothing: string
    readonly nothingElse: string
  }
  readonly foundations: {
    readonly title: string
    readonly records: string
    readonly record: (record: string, hours: string, grounds: string) => string
    readonly place: (certificate: number | null, volume: number | null, registered: string) => string
    readonly entry: (place: string) => string
    readonly inQuestion: (place: string) => string
    readonly void: (place: string) => string
    readonly proof: (key: string) => string
    readonly completionCertificate: string
    readonly restingOn: (grounds: string) => string
    readonly onNothing: string
    readonly ofClass: (key: string) => string
    readonly supports: Readonly<Record<Support, string>>
    readonly supported: (hours: string, support: string) => string
    readonly year: (period: string, hours: string, supports: string) => string
    readonly byRecord: (records: string) => string
    readonly entered: (place: string) => string
    readonly notSet: string
    readonly noneCounts: string
  }
  readonly freshness: {
    readonly title: string
    readonly neverVerified: string
    readonly tooLongAgo: (verified: string) => string
    readonly olderText: (text: string, superseded: string | undefined) => string
    readonly fresh: (asOf: string, values: number, years: number) => string
    readonly stale: (asOf: string, values: number, stale: number) => string
    readonly provisions: (stale: number) => string
    readonly provision: (reference: string, why: string) => string
  }
  readonly questions: {
    readonly title: string
    readonly whatever: (verdict: string) => string
    readonly nothing: string
    readonly inOrder: string
    readonly beyond: (reference: string) => string
    readonly wholeAnswer: string
    readonly atMost: (figure: string) => string
    readonly counted: Readonly<Record<'verdict' | 'head', string>>
    /** On how many verdicts or heads it bears, and on what figure where it bears on one. */
    readonly counts: (counts: number, counted: string, figure: string) => string
  }
  readonly remedy: {
    readonly title: string
    readonly head: (outcome: string, asOf: string) => string
    readonly ground: (reference: string, strength: string) => string
    readonly noDays: (lacking: string) => string
    readonly tooFew: (days: number, hours: string, lacking: string) => string
    readonly noRoom: (days: number, lacking: string) => string
    readonly nothingAsked: string
    readonly nothingToCure: string
    readonly cured: (verdict: string) => string
    readonly incurable: string
    readonly noneKnown: string
    readonly needed: string
    readonly cureUndetermined: string
    readonly breachUndetermined: string
    readonly toAsk: string
  }
  readonly sensitivity: {
    readonly title: string
    readonly someResult: string
    readonly robust: string
    readonly contested: (fewest: number, only: string | undefined) => string
    readonly nothingTried: string
    readonly unchanged: (wasAllTried: boolean, only: string | undefined) => string
    readonly flip: (readAs: string, outcome: string) => string
    readonly limitBefore: string
    readonly limit: (triedUpTo: number, isOnly: boolean) => string
    readonly noReadings: string
    readonly readings: string
    /** What part a reading has in the answer. */
    readonly parts: Readonly<
      Record<
        | 'alone'
        | 'together'
        | 'not-tried'
        | 'nothing-given'
        | 'given-changes-nothing'
        | 'among-tried-nothing'
        | 'nothing'
        | 'alone-nothing'
        | 'not-in-full',
        string
      >
    >
  }
  readonly sensitivityOfMany: {
    readonly title: string
    readonly head: (answers: number, robust: number, contested: number, notExhausted: number) => string
    readonly only: (names: string) => string
    readonly cutShort: (answers: number) => string
    readonly turning: string
    readonly part: (alone: number, together: number) => string
  }
  readonly strikeOut: {
    readonly title: string
    readonly struck: (records: string) => string
    readonly unknown: (records: string) => string
    readonly same: (outcome: string | undefined) => string
    readonly turned: (before: string | undefined, after: string) => string
    readonly counted: (records: string) => string
    readonly noYear: string
    readonly year: (period: string, shift: string) => string
    readonly shift: (before: string, after: string) => string
    readonly less: (record: string) => string
    readonly more: (record: string) => string
    readonly now: string
    readonly before: string
  }
  readonly verification: {
    readonly title: string
    readonly sides: SideWords
    readonly says: (standing: string) => string
    readonly reasons: Readonly<Record<NonNullable<Verification['because']>, string>>
    readonly holds: string
    readonly changed: (changes: number) => string
    readonly codeVersion: string
    readonly sameResult: string
    readonly noResult: string
    readonly otherResult: string
    readonly otherStanding: (before: string, now: string) => string
  }
}
