import type { Grounds, Verdict } from '../engine/determination/determination.js'
import type { Finding, Severity } from '../engine/determination/finding.js'
import type { Law } from '../engine/editions/law.js'
import { lawArgument } from '../engine/ground/arguments.js'
import { invalidArgument } from '../engine/ground/errors.js'
import type { GeneralWords, Status, Verdicts } from './general-words.js'

/** How a provision is cited in the edition under which is told. */
export type Reference = (id: string) => string

/** What a law has to be told of: its ids, gathered, with what belongs to each. */
export interface Told {
  /** The ids of its provisions, and of those that its own editions add. */
  readonly provision: string
  /** The numbers of its chapters. */
  readonly chapter: number
  /** The ids of its parameters. */
  readonly parameter: string
  /** Its contested phrases, each with its options and, where any number or date may be taken, with `open`. */
  readonly readings: Readonly<Record<string, { readonly options: readonly string[] }>>
  /** The value of each rule; `never` for a rule that gives none. */
  readonly rules: Readonly<Record<string, unknown>>
  /** The data of each finding. */
  readonly findings: Readonly<Record<string, unknown>>
  /** The names of the facts that may be missing. */
  readonly fact: string
  /** Its lists, each with what stands on it. */
  readonly terms: Readonly<Record<string, string>>
  /** What its norms are told with, each table with its ids. */
  readonly norms: Readonly<Record<string, string>>
  /** What may be done to cure a breach, each by its code. */
  readonly remedies: Readonly<Record<string, unknown>>
}

/** Any law: what {@link Language} is where it matters only that it is one. */
export interface AnyLaw extends Told {
  readonly readings: Readonly<
    Record<string, { readonly options: readonly string[]; readonly open: string | undefined }>
  >
  readonly rules: Readonly<Record<string, never>>
  readonly findings: Readonly<Record<string, never>>
  readonly remedies: Readonly<Record<string, never>>
}

/** What is said, sentence by sentence; `false` in the place of one that there is no reason to say. */
export type Sentences = readonly (string | false)[]

/** A fact that may be missing: what it is called, and how one asks for it. */
export interface FactWords {
  readonly name: string
  readonly question: string
}

/** A parameter: what it is called, how a value is written with its unit, and how it is said. */
export interface ParameterWords {
  readonly name: string
  /** How a value is written with its unit. */
  readonly unit: (value: string) => string
  /** How a value is said. */
  readonly said: (value: string) => string
}

/** How an option that is not listed is said, where any number or date may be taken. */
interface OtherOption {
  readonly other: (option: string) => string
}

/** A contested phrase: the question it raises, and what each option says. */
export type ReadingWords<Reading extends { readonly options: readonly string[] }> = {
  readonly question: string
  readonly options: Readonly<Record<Reading['options'][number], string>>
} & (Reading extends { readonly open: infer Open }
  ? undefined extends Open
    ? Partial<OtherOption>
    : OtherOption
  : { readonly other?: never })

/**
 * What a language says of one law. An id without its words does not compile.
 *
 * @typeParam T - what that law has to be told of
 */
export interface LawWords<T extends Told> {
  /** What every provision says, in own words; it helps to find one's way, and no wording may be argued from it. */
  readonly provisions: Readonly<Record<T['provision'], string>>
  /** How a provision is cited: 第九条第（二）项 or Article 9, item 2. */
  readonly reference: Reference
  readonly chapters: Readonly<Record<T['chapter'], string>>
  readonly parameters: Readonly<Record<T['parameter'], ParameterWords>>
  readonly readings: { readonly [Id in keyof T['readings']]: ReadingWords<T['readings'][Id]> }
  /** The official terms, by list and id. */
  readonly terms: { readonly [List in keyof T['terms']]: Readonly<Record<T['terms'][List], string>> }
  /** What the norms are told with: acts, events, roles. */
  readonly norms: { readonly [Table in keyof T['norms']]: Readonly<Record<T['norms'][Table], string>> }
  /** What was asked. */
  readonly titles: Readonly<Record<keyof T['rules'], string>>
  /** What was asked of a person, where among the answers on several nothing else tells one from another. */
  readonly titlesOfPerson: { readonly [Id in keyof T['rules']]?: (personId: string) => string }
  /** The verdicts of rules that have words of their own. */
  readonly ownVerdicts: { readonly [Id in keyof T['rules']]?: Verdicts }
  /** What was decided, sentence by sentence, for every rule that gives a value. */
  readonly rules: {
    readonly [Id in keyof T['rules'] as [T['rules'][Id]] extends [never]
      ? string extends Id
        ? Id
        : never
      : Id]: (value: T['rules'][Id], grounds: Grounds, reference: Reference) => Sentences
  }
  /** One sentence for every finding; one about another answer says by its title what was asked there. */
  readonly findings: {
    readonly [Code in keyof T['findings']]: (
      data: T['findings'][Code],
      severity: Severity,
      reference: Reference,
      titles: LawWords<T>['titles'],
    ) => string
  }
  readonly facts: Readonly<Record<T['fact'], FactWords>>
  /** What a fact is missing of: an item of the law, a duty, or whatever the caller's key names. */
  readonly named: (fact: string, of: string, reference: Reference) => string
}

/**
 * A language in which answers under a law are explained, as one value: the words it has for any law, and its words for that
 * one. Without a law it is whatever language is handed on.
 *
 * @typeParam T - what that law has to be told of
 */
export interface Language<T extends Told = AnyLaw> extends GeneralWords, LawWords<T> {}

/** Refuses what is no language, and an edition that is none, as a caller in JavaScript may give them. */
export const tellingArguments = (language: Language, law?: Law): void => {
  if (typeof Object(language).reference !== 'function') {
    throw invalidArgument('language', 'a language, such as chinese or english')
  }
  if (law !== undefined) lawArgument(law)
}

/** Whether what a rule checks is kept; in its own words where the rule has some. */
export const verdictWord = ({ ownVerdicts, verdicts }: Language, rule: string, verdict: Verdict): string =>
  (Object.hasOwn(ownVerdicts, rule) ? (ownVerdicts[rule] as Verdicts) : verdicts)[verdict]

const isVerdict = (standing: Verdict | Status, { verdicts }: Language): standing is Verdict =>
  Object.hasOwn(verdicts, standing)

/** How an answer of a rule stands: its verdict, or how far it came. */
export const standingWord = (standing: Verdict | Status, rule: string, language: Language): string =>
  isVerdict(standing, language) ? verdictWord(language, rule, standing) : language.statuses[standing]

/** A finding in its sentence, told by the template of its code. */
export const findingInWords = (
  { code, data, severity }: Finding,
  { findings, titles }: Language,
  reference: Reference,
): string => {
  const sentence = findings[code] as (
    data: unknown,
    ...told: [Severity, Reference, Language['titles']]
  ) => string
  return sentence(data, severity, reference, titles)
}
