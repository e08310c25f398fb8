import type { Finding } from '../../../chongqing/pack.js'
import { findingInWords, type Language, standingWord } from '../../../explanation/language.js'
import { referencesIn } from '../../../explanation/provision-words.js'
import { optionInWords, questionInWords } from '../../../explanation/reading-words.js'
import type { Telling } from '../../../explanation/report-language.js'
import type { Outcome } from '../../../tools/outcome.js'

/** What an answer of a rule comes to, in one word where it has one. */
export const outcomeWord = (outcome: Outcome, rule: string, language: Language): string =>
  outcome.kind === 'standing' ? `“${standingWord(outcome.standing, rule, language)}”` : '另一结果'

/** A contested phrase and the option that is taken. */
export const readingWords = (id: string, option: string, language: Language): string =>
  `${questionInWords(id, language)}${optionInWords(id, option, language)}`

/** A contested phrase by the question it raises, in quotation marks. */
const readingName = (id: string, language: Language): string =>
  `“${questionInWords(id, language).replace(/？$/, '')}”`

/** Several readings, each with the option that it is to have instead. */
export const switchWords = (
  switched: Readonly<Record<string, string | undefined>>,
  language: Language,
): string =>
  Object.keys(language.readings)
    .flatMap((id) => {
      const option = (switched as Readonly<Record<string, string>>)[id]
      return option === undefined
        ? []
        : [`将${readingName(id, language)}改按“${optionInWords(id, option, language)}”`]
    })
    .join('，并')

/** The readings that alone were to be switched. */
export const onlyWords = (only: readonly string[], language: Language): string =>
  `仅试算所列理解（${only.map((id) => readingName(id, language)).join('、')}）`

/** A finding in its sentence. */
export const findingWords = (finding: Finding, { language, law }: Telling): string =>
  findingInWords(finding, language, referencesIn(language, law))
