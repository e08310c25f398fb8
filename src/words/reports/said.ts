import type { Finding } from '../../chongqing/pack.js'
import { grouped } from '../../explanation/figures.js'
import { findingInWords, type Language, standingWord } from '../../explanation/language.js'
import type { OutcomeName } from '../../explanation/outcome-names.js'
import { referencesIn } from '../../explanation/provision-words.js'
import { optionInWords, questionInWords } from '../../explanation/reading-words.js'
import type { Telling } from '../../explanation/report-language.js'
import type { Outcome } from '../../tools/outcome.js'
import type { Phrases } from './phrases.js'

/** What is said of something, after its name. */
export const saidOf = (name: string, said: string, { text }: Language): string =>
  `${name}${text.colon}${said}`

/** What an answer of a rule comes to, in one word where it has one. */
export const outcomeWord = (
  outcome: Outcome,
  rule: string,
  language: Language,
  { otherResult }: Phrases,
): string =>
  outcome.kind === 'standing' ? language.key(standingWord(outcome.standing, rule, language)) : otherResult

/** The same, where it has one. */
export const wordOf = (outcome: Outcome, rule: string, language: Language): string | undefined =>
  outcome.kind === 'standing' ? language.key(standingWord(outcome.standing, rule, language)) : undefined

/** What an outcome of a rule is called among the others of a report. */
export const nameWords = (
  name: OutcomeName,
  rule: string,
  language: Language,
  { range, result }: Phrases,
): string => {
  switch (name.kind) {
    case 'standing':
      return language.key(standingWord(name.standing, rule, language))
    case 'figure': {
      const [least, most] = [grouped(name.least), grouped(name.most)]
      return language.key(least === most ? least : range(least, most))
    }
    case 'numbered':
      return result(name.number)
  }
}

/** A contested phrase and the option that is taken. */
export const readingWords = (id: string, option: string, language: Language): string =>
  `${questionInWords(id, language)}${language.text.space}${language.finish(optionInWords(id, option, language))}`

/** A contested phrase by the question it raises, in quotation marks. */
const readingName = (id: string, language: Language, { asName }: Phrases): string =>
  language.key(asName(questionInWords(id, language)))

/** Several readings, each with the option that it is to have instead. */
export const switchWords = (
  switched: Readonly<Record<string, string | undefined>>,
  language: Language,
  phrases: Phrases,
): string =>
  Object.keys(language.readings)
    .flatMap((id) => {
      const option = switched[id]
      return option === undefined
        ? []
        : [
            phrases.readAs(
              readingName(id, language, phrases),
              language.key(optionInWords(id, option, language)),
            ),
          ]
    })
    .join(phrases.andReadAs)

/** Readings by the questions they raise. */
export const readingNames = (ids: readonly string[], language: Language, phrases: Phrases): string =>
  ids.map((id) => readingName(id, language, phrases)).join(phrases.comma)

/** A finding in its sentence. */
export const findingWords = (finding: Finding, { language, law }: Telling): string =>
  findingInWords(finding, language, referencesIn(language, law))
