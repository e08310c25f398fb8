import * as z from 'zod/mini'
import type { Problem } from '../ground/problem.js'
import type { EntitySchema } from './entity.js'
import { problemsOf } from './parser.js'
import { retold } from './shapes.js'

// Only the end of a parse gives an issue its message; what zod has for that by itself takes the whole of zod along.
const finished = (raw: readonly z.core.$ZodRawIssue[]): readonly z.core.$ZodIssue[] => {
  const refusing = z.unknown().check(({ issues }) => {
    issues.push(...raw)
  })
  return (refusing.safeParse(undefined).error as z.core.$ZodError).issues
}

/** The same schema, which says of each problem what is given to be said, once. */
export const worded = <Entity>(
  schema: EntitySchema<Entity>,
  say: (problem: Problem) => string,
): EntitySchema<Entity> =>
  retold(
    z.lazy(() => schema),
    (issues) =>
      problemsOf(finished(issues)).map((problem) => ({
        code: 'custom',
        input: undefined,
        path: [...problem.path],
        message: say(problem),
      })),
  )
