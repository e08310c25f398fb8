/** A column of numbers. */
export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** A column of the same kind and of so many numbers, which are nothing. */
const emptyLike = <C extends Column>(column: C, length: number): C =>
  new (column.constructor as new (length: number) => C)(length)

/** A column with room for so many numbers, which begins with those that there are. */
export const grown = <C extends Column>(column: C, length: number): C => {
  const more = emptyLike(column, length)
  more.set(column as never)
  return more
}

/** One column after another of the same kind. */
export const after = <C extends Column>(columns: readonly C[]): C => {
  const length = columns.reduce((sum, one) => sum + one.length, 0)
  const all = emptyLike(columns[0] as C, length)
  let at = 0
  for (const one of columns) {
    all.set(one as never, at)
    at += one.length
  }
  return all
}

/** The first numbers of a column. */
export const firstOf = <C extends Column>(column: C, length: number): C => column.slice(0, length) as C
