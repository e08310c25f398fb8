import { type Locale, toldIn } from './languages.js'
import { type Determination, type Explanation, explain, type RuleId } from './library.js'
import type { Model } from './model.js'

/** An answer of which the reasons are asked: on the unit, the return, the money of a year, or a person, or a rule that was asked of them. */
export type WhyTarget =
  | { readonly kind: 'unit' }
  | { readonly kind: 'return' }
  | { readonly kind: 'funding'; readonly year: number }
  | { readonly kind: 'person'; readonly id: string; readonly rule?: RuleId }

type Answer = Determination<unknown, unknown>

/** The answer that is meant; nothing where there is none. */
function answerOf(model: Model, target: WhyTarget): Answer | undefined {
  switch (target.kind) {
    // The people have reasons of their own.
    case 'unit':
      return {
        ...model.answer,
        premises: model.answer.premises.filter(({ rule }) => rule === 'unit-scope'),
      } as Answer
    case 'return':
      return model.statistics
    case 'funding':
      return model.funding.find(({ year }) => year === target.year)?.answer
    case 'person': {
      const year = model.people.find(({ person }) => person.id === target.id)?.year
      return target.rule === undefined ? year : year?.premises.find(({ rule }) => rule === target.rule)
    }
  }
}

/** The reasons of an answer in words; nothing where there is no such answer. */
export function reasonsOf(model: Model, target: WhyTarget, locale: Locale): Explanation | null {
  const answer = answerOf(model, target)
  return answer ? explain(answer, toldIn[locale].answers, model.law) : null
}
