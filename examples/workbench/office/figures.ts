/** A figure of an answer: exact, or with two ends where missing facts leave it open. */
export type Figure =
  | number
  | string
  | { readonly least: number | string; readonly most: number | string | null }

/** Both ends of a figure as decimal text; no upper end where nothing bounds it. */
export const ends = (figure: Figure): { readonly least: string; readonly most: string | null } => {
  if (typeof figure !== 'object') return { least: String(figure), most: String(figure) }
  return { least: String(figure.least), most: figure.most === null ? null : String(figure.most) }
}

/** Both ends of a figure for drawing; what is open upwards is drawn as far as it is sure. */
export const plotted = (figure: Figure): { readonly least: number; readonly most: number } => {
  const { least, most } = ends(figure)
  return { least: Number(least), most: Number(most ?? least) }
}

/** Whether there is something, or may be. */
export const isSome = (figure: Figure): boolean => plotted(figure).most > 0

/** Decimal text with separators of thousands. */
export const grouped = (decimal: string): string => {
  const [whole = '', fraction] = decimal.split('.')
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return (fraction === undefined ? separated : `${separated}.${fraction}`).replace('-', '−')
}

/** Whether nothing at all is known of a figure. */
export const isUnknown = (figure: Figure): boolean => {
  const { least, most } = ends(figure)
  return most === null && Number(least) === 0
}

/** A figure as the report shows it: `1,234`, `205–209`, `≥ 12`, and a dash where nothing is known. */
export const figureText = (figure: Figure, write: (decimal: string) => string = grouped): string => {
  const { least, most } = ends(figure)
  if (isUnknown(figure)) return '—'
  if (most === null) return `≥ ${write(least)}`
  return least === most ? write(least) : `${write(least)}–${write(most)}`
}

/** Per cent as the library gives them. */
export const percentText = (figure: Figure): string => figureText(figure, (decimal) => `${grouped(decimal)}%`)

/** Yuan with both places, as accounts have them. */
export const yuanText = (figure: Figure): string =>
  figureText(figure, (decimal) => {
    const [whole = '', fraction = ''] = decimal.split('.')
    return `${grouped(whole)}.${fraction.padEnd(2, '0')}`
  })
