import { type Locale, locales, toldIn } from './languages.js'
import { type LayoutProblem, parseOfficialText, referenceTo } from './library.js'

/** The official wording of each provision by how it is cited, in each language of the page; the wording itself is Chinese. */
type Wording = Readonly<Record<Locale, Readonly<Record<string, string>>>>

/** The gazette's text as it was dropped, or where its numbering does not follow. */
export type Gazette =
  | { readonly ok: true; readonly wording: Wording }
  | { readonly ok: false; readonly problems: readonly LayoutProblem[] }

/** Offices save text in either encoding. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Reads the gazette's text of the Measures. */
export function readGazette(bytes: Uint8Array): Gazette {
  const read = parseOfficialText(textOf(bytes))
  if (!read.ok) return read
  const wordingIn = (locale: Locale) =>
    Object.fromEntries(
      Object.entries(read.value.wording).map(([id, text]) => [referenceTo(id, toldIn[locale].answers), text]),
    )
  return {
    ok: true,
    wording: Object.fromEntries(locales.map((locale) => [locale, wordingIn(locale)])) as Wording,
  }
}
