/** An exact decimal as text, without exponent, sign of plus or superfluous zeros: `80`, `79.5`, `-0.25`. */
export type DecimalText = string

/** A decimal with at most two places as a caller may write it: decimal text, or a number that is exactly such. */
export type DecimalInput = string | number

/** What was given for a decimal, as text; nothing for what is neither text nor a number. */
export const inputText = (value: DecimalInput): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

/**
 * A class hour (学时) is counted inside the library as a whole number of hundredths, so that six times a day fraction
 * is exact. This reads a parsed decimal into hundredths: digit by digit, since it is done for every amount there is.
 */
export const toHundredths = (value: DecimalInput): number => {
  if (typeof value === 'number') return Math.round(value * 100)
  let digits = 0
  let point = value.length
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 46) point = at + 1
    else if (code !== 45) digits = digits * 10 + (code - 48)
  }
  const places = value.length - point
  const hundredths = places === 0 ? digits * 100 : places === 1 ? digits * 10 : digits
  return value.charCodeAt(0) === 45 ? -hundredths : hundredths
}

/** Hundredths as decimal text. */
export const hoursText = (hundredths: number): DecimalText => {
  const sign = hundredths < 0 ? '-' : ''
  const size = Math.abs(hundredths)
  const whole = Math.floor(size / 100)
  const rest = size % 100
  if (rest === 0) return `${sign}${whole}`
  if (rest % 10 === 0) return `${sign}${whole}.${rest / 10}`
  return `${sign}${whole}.${rest < 10 ? '0' : ''}${rest}`
}

/**
 * A figure that missing facts leave open: it is at least `least` and at most `most`; `null` where nothing bounds it
 * from above.
 */
export interface Range {
  readonly least: DecimalText
  readonly most: DecimalText | null
}

/** Two ends of a figure in hundredths. */
export interface Span {
  readonly least: number
  readonly most: number
}

/** A figure that is known. */
export const exactly = (hundredths: number): Span => ({ least: hundredths, most: hundredths })

/** No hours. */
export const none: Span = /* @__PURE__ */ exactly(0)

/** The sum of two figures. */
export const plus = (a: Span, b: Span): Span =>
  a === none ? b : b === none ? a : { least: a.least + b.least, most: a.most + b.most }

/** What is lacking of a target, whatever both turn out to be. */
export const lackingOf = (target: Span, { least, most }: Span): Span => ({
  least: Math.max(0, target.least - most),
  most: Math.max(0, target.most - least),
})

/** Whether both ends agree. */
export const isExact = (span: Span): boolean => span.least === span.most

/** A figure in hundredths as the range of a result. */
export const rangeText = (span: Span): Range => ({ least: hoursText(span.least), most: hoursText(span.most) })

/** A known figure in hundredths as the decimal text of a result. */
export const exactText = (span: Span): DecimalText => hoursText(span.least)

/** A figure of a result as a range, whichever way it is written. */
export const asRange = (figure: DecimalText | Range): Range =>
  typeof figure === 'string' ? { least: figure, most: figure } : figure

/** The two ends of a figure of a result that is bounded from above, in hundredths. */
export const spanOf = (figure: DecimalText | Range): Span => {
  const { least, most } = asRange(figure)
  return { least: toHundredths(least), most: toHundredths(most as DecimalText) }
}
