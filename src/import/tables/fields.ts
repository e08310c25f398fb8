/** Without the fields of which nothing is said. */
export const present = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } => {
  const said: Partial<Fields> = {}
  for (const name in fields) if (fields[name] !== undefined) said[name] = fields[name]
  return said as never
}
