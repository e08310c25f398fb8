// Controls, formats (zero width, direction, soft hyphen, byte order mark), separators of lines, halves of a pair: what is
// not seen where it stands, and changes what is seen around it.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Whether a text holds a character that cannot be seen. */
export const holdsHidden = (text: string): boolean => text.search(hidden) >= 0

const codePoint = (character: string): string =>
  `[U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}]`

/** The text with every character that cannot be seen written out, as `[U+202E]`. */
export const showHidden = (text: string): string => text.replace(hidden, codePoint)
