import type { ParseResult } from './parser.js'

/** Without some fields. */
export const without = <Fields extends object>(
  fields: Fields,
  left: ReadonlySet<string | number | undefined>,
): Partial<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name))) as Partial<Fields>

/** The fields, at a depth, of which a parse function says that something is wrong. */
export const wrongFields = (
  parsed: ParseResult<unknown>,
  depth = 0,
): ReadonlySet<string | number | undefined> =>
  new Set(parsed.ok ? [] : parsed.problems.map(({ path }) => path[depth]))
