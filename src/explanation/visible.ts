import { holdsHidden, showHidden } from '../engine/facts/hidden-characters.js'

/** Whether nothing in it is hidden: then it is told as it is, without a copy. */
const isClear = (value: unknown): boolean => {
  if (typeof value === 'string') return !holdsHidden(value)
  return typeof value !== 'object' || value === null || Object.values(value).every(isClear)
}

const shown = (value: unknown): unknown => {
  if (typeof value === 'string') return showHidden(value)
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, shown(part)]))
}

/**
 * What is told, with every character written out that cannot be seen: keys of a caller's own stand in it, and sources of
 * an edition, and an answer may come back from anywhere. Everything told to people goes through here.
 */
export const visible = <Telling>(told: Telling): Telling => (isClear(told) ? told : (shown(told) as Telling))
