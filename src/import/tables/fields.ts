import type { ParseResult } from '../../engine/facts/parser.js'

/** Without the fields of which nothing is said. */
export const present = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } => {
  const said: Partial<Fields> = {}
  for (const name in fields) if (fields[name] !== undefined) said[name] = fields[name]
  return said as never
}

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
