/** How many columns of a terminal a character takes: Chinese characters and full-width signs take two. */
const columns = (character: string): number => (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1)

/** Breaks a text into lines of at most so many columns; Chinese may break anywhere. */
export function fold(text: string, width: number): string {
  const lines = ['']
  let used = 0
  for (const character of text) {
    if (used + columns(character) > width) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += character
    used += columns(character)
  }
  return lines.join('\n')
}
