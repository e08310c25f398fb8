/** What of a date a format shows. */
export interface ShownDate {
  readonly year: boolean
  readonly month: boolean
  readonly day: boolean
}

// Behind the first semicolon stand the forms for other values; in brackets colours, conditions and languages.
const section = (format: string): string => (format.split(';')[0] as string).replace(/\[[^\]]*\]/g, '')

/** The signs of a format that stand for figures and dates, without the texts between them. */
const signs = (format: string): string => section(format).replace(/"[^"]*"|\\.|_.|\*./g, '')

/** What a format shows of a date; nothing where it is no format of dates. */
export const shownDate = (format: string): ShownDate | undefined => {
  const shown = signs(format).toLowerCase()
  if (/general|standard|[0#?@]/.test(shown)) return undefined
  const [year, day] = [/[ye]/.test(shown), /d/.test(shown)]
  // Beside an hour or a second m is a minute.
  const month = /m/.test(shown.replace(/h+\W*m+|m+\W*s+/g, ''))
  return year || month || day || /[hs]/.test(shown) ? { year, month, day } : undefined
}

/** The text that a format puts behind a number, such as 天 or 万元, and the sign of per cent. */
export const shownUnit = (format: string): string =>
  [...section(format).matchAll(/"([^"]*)"|\\(.)|(%)/g)]
    .map(([, text, one, sign]) => text ?? one ?? sign)
    .join('')
    .trim()

/** Whether a format shows a thousandth or a ten-thousandth of the number that is stored. */
export const isScaled = (format: string): boolean => /[0#?],+(?![0#?])|!\.|\\\./.test(section(format))

/** The places that a format fills with zeros, for a number that is a name: 000 shows 7 as 007. */
export const shownPlaces = (format: string): number => /^0+$/.exec(section(format))?.[0].length ?? 0
