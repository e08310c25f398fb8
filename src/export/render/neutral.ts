/** What a spreadsheet takes for the beginning of a formula, full-width signs too. */
const beginsFormula = /^[=+\-@＝＋－＠\t\r|%]/u

/**
 * What a spreadsheet takes for a number, a date or a time, and shows as another than it is: a key that begins with zeros or has
 * signs within, and more digits than a number keeps.
 */
const becomesAnother = /^(?:0\d+|\d{12,}|\d+[-/:.e]\d[-/:.e\d]*)$/i

/** A date as it stands on papers; as which it is taken does no harm. */
const isoDate = /^\d{4}-\d\d-\d\d$/

/** Text as a spreadsheet shows it when it opens a text file: no formula of it is run, and it is not made another. */
export function neutral(text: string): string {
  if (beginsFormula.test(text)) return `'${text}`
  return becomesAnother.test(text) && !isoDate.test(text) ? `\t${text}` : text
}
