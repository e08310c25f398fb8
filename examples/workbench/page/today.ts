/** Today by the calendar of whoever looks at the page, `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format()
