/** The name of a column, as a spreadsheet has it: A for 1, AA for 27. */
export const columnName = (column: number): string =>
  column > 26
    ? `${columnName(Math.floor((column - 1) / 26))}${columnName(((column - 1) % 26) + 1)}`
    : String.fromCharCode(64 + column)
