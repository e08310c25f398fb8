/** Calendar dates as `YYYY-MM-DD` and as whole days, without clock or zone. */

const millisecondsPerDay = 86_400_000

/** The number of days from 1970-01-01 to a date. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay

/** The date of a day number. */
export const dateOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

/** Whether a day is a Saturday or a Sunday; 1970-01-01 was a Thursday. */
export const isWeekend = (day: number): boolean => (day + 3) % 7 >= 5
