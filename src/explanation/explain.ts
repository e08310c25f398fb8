import type { AnyAnswer, Determination, Grounds, Verdict } from '../engine/determination/determination.js'
import { editionCited } from '../engine/editions/amendment.js'
import type { Law } from '../engine/editions/law.js'
import { answerArgument } from '../engine/ground/arguments.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { rememberedOf } from '../engine/ground/remembered.js'
import {
  type FactWords,
  findingInWords,
  type Language,
  type ParameterWords,
  type Reference,
  type Sentences,
  tellingArguments,
  verdictWord,
} from './language.js'
import { saidOf } from './missing.js'
import { strikeOf } from './provision-words.js'
import { optionInWords, questionInWords } from './reading-words.js'
import { toldProvisions } from './told-provisions.js'
import { visible } from './visible.js'

/** A provision on which an answer rests, in words. */
export interface ExplainedGround {
  /** 第九条第（二）项 or Article 9, item 2. */
  readonly reference: string
  /** What the provision did in the answer. */
  readonly role: string
  /** How strongly it binds, or that the edition strikes it. */
  readonly strength: string
  /** What it says, in the own words of this library; the official text is another. Empty for one that is struck or not known. */
  readonly precis: string
}

/** A finding in words. */
export interface ExplainedFinding {
  readonly severity: string
  /** The questions that the readings answer on which it depends. */
  readonly questions?: readonly string[]
  readonly text: string
  readonly reference: string
}

/**
 * An answer in words, with everything it rests on. Plain frozen data without names, numbers of persons or other
 * identity: figures, dates, official terms, and the caller's own keys of records and entries.
 */
export interface Explanation {
  /** The tag of the language. */
  readonly locale: string
  readonly rule: string
  /** What was asked. */
  readonly title: string
  /** How far it could be answered. */
  readonly status: string
  /** Whether what is asked is kept, where the rule checks that. */
  readonly verdict?: string
  /** What was decided, with its figures, sentence by sentence. */
  readonly lines: readonly string[]
  /** In the order of the law. */
  readonly grounds: readonly ExplainedGround[]
  /** The parameters read, with the values that held. */
  readonly parameters: readonly string[]
  /** The contested phrases on which the answer rests, with the option taken. */
  readonly readings: readonly string[]
  readonly findings: readonly ExplainedFinding[]
  /** The facts that would settle what is open. */
  readonly missing: readonly string[]
  /** The answers it was built from. */
  readonly premises: readonly Explanation[]
}

const linesOf = (
  answer: AnyAnswer,
  { rules, outcomes, terms }: Language,
  reference: Reference,
  law: Law | undefined,
): readonly string[] => {
  switch (answer.status) {
    case 'settled':
    case 'bounded': {
      // The value of an answer is that of its rule, and every rule that gives one has a template for it.
      const template = rules[answer.rule] as (
        value: unknown,
        grounds: Grounds,
        reference: Reference,
      ) => Sentences
      return template(answer.value, answer, reference).filter((one) => one !== false)
    }
    case 'open':
      return [outcomes.open]
    case 'not-computable':
      return [outcomes['not-computable'](reference(answer.about.provision))]
    case 'unregulated': {
      const { provision, role } = answer.about
      const strike = strikeOf(law, provision)
      return [
        strike
          ? outcomes.struck(reference(provision), strike.from, strike.source)
          : outcomes.unregulated(reference(provision), role),
      ]
    }
    case 'discretion':
      return [
        outcomes.discretion(reference(answer.about.provision), terms['actors']?.[answer.holder] as string),
      ]
    case 'inapplicable':
      return [outcomes.inapplicable(reference(answer.because.provision), answer.because.role)]
    case 'not-in-force':
      return [outcomes['not-in-force'](answer.reason, answer.since)]
  }
}

interface Checked {
  readonly verdict?: Verdict
  readonly personId?: string
}

const explained = (
  answer: AnyAnswer,
  language: Language,
  edition: Law | undefined,
): Omit<Explanation, 'premises'> => {
  // An answer of a year before an amendment rests on the text that held then.
  const law = edition && editionCited(edition, answer.citations)
  const { finish } = language
  const provision = toldProvisions(language, law)
  const reference = (id: string) => provision(id).reference
  const { rule } = answer
  const { verdict, personId }: Checked = Object('value' in answer && answer.value)
  // Whatever an answer rests on holds at its time, unless it is because that was struck that nothing is regulated.
  const strike = (id: string) => answer.status === 'unregulated' && strikeOf(law, id)
  return {
    locale: language.locale,
    rule,
    title:
      (personId !== undefined && language.titlesOfPerson[rule]?.(personId)) ||
      (language.titles[rule] as string),
    status: language.statuses[answer.status],
    ...(verdict && { verdict: verdictWord(language, rule, verdict) }),
    lines: linesOf(answer, language, reference, law).map(finish),
    // The answer has them in the order in which they were read.
    grounds: [...answer.citations]
      .sort((one, other) => (provision(one.provision).place < provision(other.provision).place ? -1 : 1))
      .map(({ provision: id, role, strength }) =>
        provision(id).ground(language.roles[role])(
          strike(id) ? language.struck : language.strengths[strength],
        ),
      ),
    parameters: answer.parameters
      .filter((one) => !strike(one.provision))
      .map(({ id, value, from, provision: setter }) => {
        const { name, said } = language.parameters[id] as ParameterWords
        return finish(language.parameter(name, said(value), from, reference(setter)))
      }),
    readings: answer.readings.map(({ id, option, isDefault }) =>
      finish(language.reading(questionInWords(id, language), optionInWords(id, option, language), isDefault)),
    ),
    findings: answer.findings.map((finding) => ({
      severity: language.severities[finding.severity],
      ...(finding.readings && { questions: finding.readings.map((id) => questionInWords(id, language)) }),
      text: finish(findingInWords(finding, language, reference)),
      reference: reference(finding.provision),
    })),
    missing:
      'missing' in answer
        ? answer.missing.map((one) =>
            saidOf(one, (language.facts[one.fact] as FactWords).name, language, reference),
          )
        : [],
  }
}

/**
 * Tells an answer in words: what was decided with its figures, on which provisions, values and readings it rests, what
 * to look at, what is missing, and the same of every answer it was built from.
 *
 * It works alike on an answer fresh from a rule and on one that was stored as JSON. The Chinese uses the official
 * terms; the provisions are given in the own words of this library.
 *
 * @param determination - the answer of any rule or assessment
 * @param language - the language, with its words for the law that was asked: `chinese` or `english`
 * @param law - the edition under which it was given, where that adds, changes or strikes provisions; what the language itself
 * knows needs none, and the national rules of 2015 are among it
 * @throws XueshiError `invalid-argument` for what is no answer or no language
 * @returns the explanation as a tree; {@link explanationText} and {@link explanationMarkdown} write it out
 * @example
 * ```ts
 * import { assessStudyTimeRight, explain } from 'xueshi'
 * import { english } from 'xueshi/en'
 * import { chinese } from 'xueshi/zh-CN'
 * const answer = assessStudyTimeRight({ grantedHours: '72', year: 2025 })
 * const { verdict, lines } = explain(answer, english)
 * verdict // => 'not met'
 * lines
 * // => [
 * //   'In calendar year 2025 the unit granted 72 hours for study; at least 80 hours are due.',
 * //   'Short by 8 hours.',
 * // ]
 * explain(answer, chinese).findings[0]?.text // => '单位保证的继续教育时间不足，差 8 学时。'
 * ```
 */
export const explain = (
  determination: Determination<unknown, unknown>,
  language: Language,
  law?: Law,
): Explanation => {
  answerArgument(determination)
  tellingArguments(language, law)
  if (!Object.hasOwn(language.titles, determination.rule)) {
    throw invalidArgument('language', 'a language with words for the law of the answer')
  }
  // An answer may be the premise of several: it is told once.
  const told: (answer: AnyAnswer) => Explanation = rememberedOf((answer) =>
    Object.assign(visible(explained(answer, language, law)), { premises: answer.premises.map(told) }),
  )
  return deepFreeze(told(determination))
}
