const dayMilliseconds = 86_400_000

/** Today by the calendar of whoever looks at the page, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format()

const dayOf = (date: string): number => Date.parse(date) / dayMilliseconds

/** The days of the year after a date. */
export const daysLeft = (asOf: string): number => dayOf(`${asOf.slice(0, 4)}-12-31`) - dayOf(asOf)
