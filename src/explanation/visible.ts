import { showHidden } from '../engine/facts/hidden-characters.js'

// Nearly all texts are of ASCII, Chinese and their punctuation, in which nothing is hidden: that is seen much sooner.
const plain = /^[ -~\u2010-\u2027\u3000-\ud7ff\uff01-\uff5e]*$/

/** Whether nothing in it is hidden. */
const isClear = (value: unknown): boolean => {
  if (typeof value === 'string') return plain.test(value) || showHidden(value) === value
  return Object.values(Object(value)).every(isClear)
}

// What is clear is told as it is, without a copy.
const shown = (value: unknown): unknown => {
  if (isClear(value)) return value
  if (typeof value === 'string') return showHidden(value)
  if (Array.isArray(value)) return value.map(shown)
  return Object.fromEntries(Object.entries(value as object).map(([field, part]) => [field, shown(part)]))
}

/**
 * What is told, with every character written out that cannot be seen: keys of a caller's own stand in it, and sources of
 * an edition, and an answer may come back from anywhere. Everything told to people goes through here.
 */
export const visible = shown as <Telling>(told: Telling) => Telling
