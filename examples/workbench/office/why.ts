import { type Locale, toldIn } from './languages.js'
import {
  type Determination,
  type ExplainedGround,
  type Explanation,
  explain,
  type Language,
  type Law,
  questionOf,
  questions,
  type RuleId,
} from './library.js'
import type { Model } from './model.js'

/** An answer of which the reasons are asked: on the unit, the return, the money of a year, or a person, or a rule that was asked of them. */
export type WhyTarget =
  | { readonly kind: 'unit' }
  | { readonly kind: 'return' }
  | { readonly kind: 'funding'; readonly year: number }
  | { readonly kind: 'person'; readonly id: string; readonly rule?: RuleId }

/** A provision on which an answer rests, with all it did in it. */
interface Provision extends Omit<ExplainedGround, 'role'> {
  readonly roles: readonly string[]
}

/** The reasons of an answer in words; what is not known is put as questions. */
export interface Reasons extends Omit<Explanation, 'grounds' | 'missing' | 'premises'> {
  readonly provisions: readonly Provision[]
  /** What would settle the answer, that on which most hangs first; of very many only the first. */
  readonly questions: readonly string[]
  /** How many questions there are in all. */
  readonly asked: number
  readonly premises: readonly Reasons[]
}

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

/** More questions at a time than this nobody goes through. */
const mostQuestions = 20

const provisionsOf = (grounds: readonly ExplainedGround[]): readonly Provision[] =>
  grounds
    .filter(({ reference }, at) => grounds.findIndex((one) => one.reference === reference) === at)
    .map(({ role: _, ...ground }) => ({
      ...ground,
      roles: grounds.filter((one) => one.reference === ground.reference).map(({ role }) => role),
    }))

function reasons(answer: Answer, explanation: Explanation, language: Language, law: Law): Reasons {
  const { grounds, missing: _, premises, ...told } = explanation
  const asked = questions(answer).questions
  return {
    ...told,
    provisions: provisionsOf(grounds),
    questions: asked.slice(0, mostQuestions).map((one) => questionOf(one, language, law)),
    asked: asked.length,
    premises: answer.premises.flatMap((premise, at) => {
      const own = premises[at]
      return own ? [reasons(premise, own, language, law)] : []
    }),
  }
}

/** The reasons of an answer in words; nothing where there is no such answer. */
export function reasonsOf(model: Model, target: WhyTarget, locale: Locale): Reasons | null {
  const answer = answerOf(model, target)
  const language = toldIn[locale].answers
  return answer ? reasons(answer, explain(answer, language, model.law), language, model.law) : null
}
