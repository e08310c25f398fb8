import { textOf } from './utf8.js'

/** What bytes of UTF-8 say in JSON; nothing where they are no JSON. */
export const jsonIn = (bytes: Uint8Array): unknown => {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
