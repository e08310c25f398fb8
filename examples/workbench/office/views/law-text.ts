import type { Told } from '../languages.js'
import { chapters, parameterDefinitions, provisionIds, referenceTo } from '../library.js'
import { answersIn, type Model } from '../model.js'
import { articleOf } from './law.js'

/** The text of the law as the page shows it, and the figures that the year's answers read from it. */
export interface LawText {
  readonly chapters: readonly {
    readonly number: number
    readonly articles: readonly {
      readonly article: number
      readonly provisions: readonly { readonly reference: string; readonly precis: string }[]
    }[]
  }[]
  /** Each figure with its value, since when it holds, and what sets it. */
  readonly parameters: readonly string[]
}

/** The chapters with their articles and provisions, and the figures on which answers of the year rest. */
export const lawText = (model: Model, { answers: language }: Told): LawText => ({
  chapters: chapters.map(({ number, firstArticle, lastArticle }) => ({
    number,
    articles: Array.from({ length: lastArticle - firstArticle + 1 }, (_, at) => ({
      article: firstArticle + at,
      provisions: provisionIds
        .filter((id) => articleOf(id) === firstArticle + at)
        .map((id) => ({
          reference: referenceTo(id, language, model.law),
          precis: language.provisions[id],
        })),
    })),
  })),
  parameters: parametersOf(model, language),
})

function parametersOf(model: Model, language: Told['answers']): readonly string[] {
  const used = new Map<string, string>()
  for (const answer of answersIn(model.answer)) {
    for (const { id, value, from, provision } of answer.parameters) {
      const key = `${id} ${value} ${from}`
      if (used.has(key)) continue
      const { name, said } = language.parameters[id]
      const reference = referenceTo(provision, language, model.law)
      used.set(key, language.finish(language.parameter(name, said(value), from, reference)))
    }
  }
  const order = Object.keys(parameterDefinitions)
  const place = (key: string): number => order.indexOf(key.split(' ')[0] ?? '')
  return [...used].sort(([a], [b]) => place(a) - place(b)).map(([, text]) => text)
}
