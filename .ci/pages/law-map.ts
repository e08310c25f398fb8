import { type Carriage, chapters, ledger } from 'xueshi/law'
import { chinese } from 'xueshi/zh-CN'

const colours: Readonly<Record<Carriage, string>> = {
  decided: '#1f6f54',
  'checked-off': '#2f5f9e',
  'looked-up': '#b98a2f',
  recorded: '#8a8f98',
}

/** The strongest way in which any provision of an article is carried. */
const carriageOf = (article: number): Carriage => {
  const ways = ledger()
    .filter((entry) => entry.article === article)
    .map(({ carriage }) => carriage)
  return (['decided', 'checked-off', 'looked-up'] as const).find((way) => ways.includes(way)) ?? 'recorded'
}

const size = 44
const gap = 6
const left = 190

/** The map of the law: one square an article, one row a chapter. */
export const lawMap = (): string => {
  const rows = chapters.map(({ number, firstArticle, lastArticle }, index) => {
    const y = 20 + index * (size + gap)
    const squares = Array.from({ length: lastArticle - firstArticle + 1 }, (_, at) => {
      const article = firstArticle + at
      const way = carriageOf(article)
      const x = left + at * (size + gap)
      return (
        `<g><title>Article ${article}: ${way}</title>` +
        `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="5" fill="${colours[way]}"/>` +
        `<text x="${x + size / 2}" y="${y + size / 2 + 5}" text-anchor="middle" fill="#fff">${article}</text></g>`
      )
    })
    const heading = `<text x="${left - 12}" y="${y + size / 2 + 5}" text-anchor="end" fill="#333">${number} ${chinese.chapters[number]}</text>`
    return heading + squares.join('')
  })
  const legendY = 20 + chapters.length * (size + gap) + 12
  const legend = Object.entries(colours).map(
    ([way, colour], index) =>
      `<rect x="${left + index * 120}" y="${legendY}" width="14" height="14" rx="3" fill="${colour}"/>` +
      `<text x="${left + index * 120 + 20}" y="${legendY + 12}" fill="#333">${way}</text>`,
  )
  const width = left + 10 * (size + gap)
  const height = legendY + 30
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" aria-label="The 49 articles by how the library carries them" ` +
    `font-family="system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" font-size="13">` +
    `<rect width="100%" height="100%" fill="#fff"/>\n${rows.join('\n')}\n${legend.join('\n')}\n</svg>\n`
  )
}
