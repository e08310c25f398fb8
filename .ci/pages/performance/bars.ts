/** A bar of a chart: what it is of, how long, and what is written behind it. */
export interface Bar {
  readonly name: string
  readonly length: number
  readonly text: string
  readonly colour: string
}

export const colours = { own: '#1f6f54', other: '#8a8f98', missed: '#b4552d' } as const

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const [names, width, row, top] = [330, 400, 26, 58]

/** Where a line across all bars says how long they may be. */
export interface Mark {
  readonly length: number
  readonly text: string
}

/** Bars below one another on white, which is read on a dark page too. Lengths are shown by their logarithm where they differ much. */
export function barChart(title: string, bars: readonly Bar[], isLogarithmic: boolean, mark?: Mark): string {
  const lengths = bars.map(({ length }) => length)
  const [least, most] = [
    Math.min(...lengths, mark?.length ?? Infinity),
    Math.max(...lengths, mark?.length ?? 0),
  ]
  // The shortest bar of a logarithmic chart is still seen.
  const place = (length: number): number =>
    isLogarithmic
      ? (width * Math.log(length / (least / 2))) / Math.log(most / (least / 2))
      : (width * length) / most
  const height = top + bars.length * row + 16
  const drawn = bars.map(({ name, length, text, colour }, at) => {
    const y = top + at * row
    const long = place(length).toFixed(1)
    return [
      `<text x="${names - 10}" y="${y + 14}" text-anchor="end" fill="#333">${escaped(name)}</text>`,
      `<rect x="${names}" y="${y}" width="${long}" height="18" rx="3" fill="${colour}"/>`,
      `<text x="${names + Number(long) + 6}" y="${y + 14}" fill="#333">${escaped(text)}</text>`,
    ].join('')
  })
  const line = mark && [
    `<line x1="${names + place(mark.length)}" y1="${top - 6}" x2="${names + place(mark.length)}" y2="${height - 10}" stroke="#333" stroke-dasharray="4 3"/>`,
    `<text x="${names + place(mark.length)}" y="${top - 10}" text-anchor="middle" fill="#333">${escaped(mark.text)}</text>`,
  ]
  const font = `font-family="system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" font-size="13"`
  const total = names + width + 110
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${height}" width="${total}" height="${height}" role="img" aria-label="${escaped(title)}" ${font}><rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="16" y="24" fill="#333" font-weight="bold">${escaped(title)}</text>`,
    ...drawn,
    ...(line ?? []),
    '</svg>',
    '',
  ].join('\n')
}
