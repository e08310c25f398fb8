import * as z from 'zod/mini'
import type { Problem } from '../ground/problem.js'
import type { EntitySchema } from './entity.js'
import { problemsOf } from './parser.js'
import { retold } from './shapes.js'

/** The same schema, which says of each problem what is given to be said, once. */
export const worded = <Entity>(
  schema: EntitySchema<Entity>,
  say: (problem: Problem) => string,
): EntitySchema<Entity> =>
  retold(
    z.lazy(() => schema),
    (issues) => {
      const found = issues.map((issue) => z.core.util.finalizeIssue(issue, undefined, z.config()))
      return problemsOf(found).map((problem) => ({
        code: 'custom',
        input: undefined,
        path: [...problem.path],
        message: say(problem),
      }))
    },
  )
