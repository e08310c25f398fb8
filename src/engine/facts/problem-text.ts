import type { Problem, ProblemCode } from '../ground/problem.js'

/** What may stand beside a code: a bound, a count, or a name that a schema uses; never anything of the input. */
type Detail = string | number

/** A problem as a schema states it: one text, because that is what zod carries. */
export const coded = (code: ProblemCode, ...details: Detail[]): string => [code, ...details].join(' ')

/** The problem at a path that a schema has {@link coded | stated}. */
export const problemAt = (path: Problem['path'], text: string): Problem => {
  const [code, ...details] = text.split(' ') as [ProblemCode, ...string[]]
  return Object.freeze({ path: Object.freeze([...path]), code, details: Object.freeze(details) })
}
