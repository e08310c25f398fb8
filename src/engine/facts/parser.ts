import type * as z from 'zod/mini'
import { refusedFacts } from '../ground/errors.js'
import type { Problem } from '../ground/problem.js'
import { accepted } from './acceptor.js'
import type { EntitySchema, OutsideData } from './entity.js'
import { problemAt } from './problem-text.js'

/** What parsing yields: the value, or everything that is wrong with the input. Either is frozen. */
export type ParseResult<T> =
  | {
      /** The input was accepted. */
      readonly ok: true
      /** The parsed facts. */
      readonly value: T
    }
  | {
      /** The input was refused. */
      readonly ok: false
      /** Everything that is wrong with it, in the order of the schema's fields. */
      readonly problems: readonly Problem[]
    }

/**
 * Reads an entity from outside data, such as JSON or a row of a file. Dates are `YYYY-MM-DD`; hours, days, credits and money
 * decimal text or a number, with at most two decimal places.
 *
 * @param input - the fields of the entity; anything else is refused
 * @returns the entity, or everything that is wrong with the input
 */
export interface Parser<Entity> {
  (input: OutsideData<Entity>): ParseResult<Entity>
  /**
   * The same for scripts, where there is nobody to tell what is wrong: it yields the entity itself.
   *
   * @param input - the fields of the entity
   * @returns the entity
   * @throws XueshiError `refused-facts` with everything that is wrong with the input, in its message and as `data.problems`
   */
  readonly orThrow: (input: OutsideData<Entity>) => Entity
}

const isSame = (one: Problem, other: Problem | undefined): boolean =>
  one.code === other?.code &&
  one.path.length === other.path.length &&
  one.path.every((step, depth) => step === other.path[depth])

/** One problem for several issues that say the same, as where a text is neither of the right shape nor a real date. */
export const problemsOf = (issues: readonly z.core.$ZodIssue[]): readonly Problem[] => {
  const problems: Problem[] = []
  for (const { path, message } of issues) {
    const problem = problemAt(path as (string | number)[], message)
    if (!isSame(problem, problems.at(-1))) problems.push(problem)
  }
  return Object.freeze(problems)
}

/** The function that reads an entity by its schema, and tells all that is wrong at once. */
export const parser = <Entity>(schema: EntitySchema<Entity>): Parser<Entity> => {
  const parse = (input: OutsideData<Entity>): ParseResult<Entity> => {
    const value = accepted(schema, input)
    if (value !== undefined) return Object.freeze({ ok: true, value })
    const { success, data, error } = schema.safeParse(input)
    return Object.freeze(
      success ? { ok: true, value: data } : { ok: false, problems: problemsOf(error.issues) },
    )
  }
  const orThrow = (input: OutsideData<Entity>): Entity => {
    const result = parse(input)
    if (result.ok) return result.value
    throw refusedFacts(result.problems)
  }
  return Object.freeze(Object.assign(parse, { orThrow }))
}
