const most = 3
const longest = 40

/** How many characters two words have in common, in the same order. */
const common = (one: string, other: string): number => {
  let above: readonly number[] = new Array(other.length + 1).fill(0)
  for (const character of one) {
    const row = [0]
    for (let at = 0; at < other.length; at++) {
      const same = character === other[at] ? (above[at] as number) + 1 : 0
      row.push(Math.max(same, above[at + 1] as number, row[at] as number))
    }
    above = row
  }
  return above[other.length] as number
}

/** The words that have more than half of their characters in common with one, the nearest first. */
export const nearestWords = (word: string, words: readonly string[]): readonly string[] => {
  if (word.length > longest) return []
  return words
    .map((known) => ({ known, share: (2 * common(word, known)) / (word.length + known.length) }))
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ known }) => known)
}
