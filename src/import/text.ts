import { invalidArgument } from '../engine/ground/errors.js'

// What nobody sees, but for white space, which parts what stands on its two sides; the next line is no white space to a pattern.
const unseen = /(?![\s\u0085])[\p{Cc}\p{Cf}\p{Cs}]/gu

// Full width, and the radicals and doubles of characters that copies from print hold: each stands for another character.
const forms = /[\u2e80-\u2fdf\u3000\uf900-\ufaff\uff01-\uff5e\uffe5]/gu

// Nearly every cell holds nothing else, and these stand for themselves.
const plain = /^[\x20-\x7e\u4e00-\u9fff]*$/

/** A text without what nobody sees. */
export const seenText = (text: string): string => text.replace(unseen, '')

/**
 * A text as it is shown: without what nobody sees, in half width, without white space around it.
 *
 * @throws XueshiError `invalid-argument` for what is no text
 */
export const plainText = (text: string): string => {
  if (typeof text !== 'string') throw invalidArgument('text', 'a text')
  if (plain.test(text)) return text.trim()
  return seenText(text)
    .replace(forms, (form) => form.normalize('NFKC'))
    .replaceAll('\u0085', ' ')
    .trim()
}

/** Whether a text says nothing: it is empty, or holds only the dashes, strokes and brackets that people leave empty. */
export const isBlankText = (text: string): boolean => /^[-/\\—–―()（）\s]*$/.test(text)
