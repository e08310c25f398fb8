import type { Told } from '../languages.js'
import { type ReadingId, readingDefinitions, readingIds, referenceTo } from '../library.js'
import { answersIn, type Model } from '../model.js'

/** An article of the Measures with its part in the answers of the year. */
export interface ArticleLine {
  readonly article: number
  /** How many answers cite it. */
  readonly answers: number
  /** The rules whose answers cite it, as their titles say. */
  readonly asked: readonly string[]
  /** How the provisions of it that answers cite are cited. */
  readonly cited: readonly string[]
}

/** A contested phrase on which answers of the year rest. */
export interface ReadingLine {
  readonly id: ReadingId
  readonly question: string
  readonly taken: string
  readonly isSwitched: boolean
  readonly options: readonly { readonly id: string; readonly text: string; readonly isDefault: boolean }[]
  /** Whether any number or date may be taken beside the options. */
  readonly takesOther: boolean
  readonly references: readonly string[]
}

const articles = 49

/** The article in which a provision of the Measures stands; nothing for one of another act. */
export const articleOf = (provision: string): number | undefined => {
  const [number] = /^\d+/.exec(provision) ?? []
  return number === undefined ? undefined : Number(number)
}

/** The 49 articles, each with what rests on it this year. */
export function articleLines(model: Model, { answers: language }: Told): readonly ArticleLine[] {
  const found = Array.from({ length: articles }, () => ({
    answers: 0,
    rules: new Set<string>(),
    provisions: new Set<string>(),
  }))
  for (const answer of answersIn(model.answer)) {
    const seen = new Set<number>()
    for (const { provision } of [...answer.citations, ...answer.findings]) {
      const article = articleOf(provision)
      const line = article === undefined ? undefined : found[article - 1]
      if (!line || article === undefined) continue
      line.provisions.add(provision)
      if (seen.has(article)) continue
      seen.add(article)
      line.answers += 1
      line.rules.add(answer.rule)
    }
  }
  return found.map(({ answers, rules, provisions }, at) => ({
    article: at + 1,
    answers,
    asked: [...rules].map((rule) => (language.titles as Readonly<Record<string, string>>)[rule] ?? rule),
    cited: [...provisions].sort().map((id) => referenceTo(id, language, model.law)),
  }))
}

/** The readings on which the answers of the year rest, in the order of the law's table. */
export function readingLines(model: Model, { answers: language }: Told): readonly ReadingLine[] {
  const used = new Set<string>()
  for (const answer of answersIn(model.answer)) for (const { id } of answer.readings) used.add(id)
  const { readings } = model.settings
  return readingIds
    .filter((id) => used.has(id) || readings[id] !== undefined)
    .map((id) => {
      const { options, provisions } = readingDefinitions[id]
      const words = language.readings[id] as {
        readonly question: string
        readonly options: Readonly<Record<string, string>>
        readonly other?: (option: string) => string
      }
      const taken = model.law.readings[id] as string
      return {
        id,
        question: words.question,
        taken,
        isSwitched: readings[id] !== undefined,
        options: options.map((option, at) => ({
          id: option,
          text: words.options[option] ?? option,
          isDefault: at === 0,
        })),
        takesOther: words.other !== undefined,
        references: provisions.map((provision) => referenceTo(provision, language, model.law)),
      }
    })
}
