const milliseconds = 86_400_000

/** A day as a whole number, from one `YYYY-MM-DD` at Greenwich, so that no zone moves it. */
const numberOf = (date: string): number => Date.parse(date) / milliseconds

/** A day as a workbook stores it: counted from the day before the first of 1900, which it takes to be a leap year. */
export const serialOf = (date: string): number => numberOf(date) - numberOf('1899-12-30')

/** The days of the year after a date. */
export const daysLeft = (asOf: string): number => numberOf(`${asOf.slice(0, 4)}-12-31`) - numberOf(asOf)
