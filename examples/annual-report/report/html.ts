/** Markup that is safe as it stands: whatever came into it from outside has been escaped. */
export interface Html {
  readonly markup: string
}

type Part = string | number | Html | null | false | readonly Part[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text without what nobody sees and what would turn the text around it. */
const visible = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

const markupOf = (part: Part): string => {
  if (part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** Writes markup. Texts and numbers put into it are escaped, lists are strung together, null and false leave nothing. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: texts.map((text, index) => text + markupOf(parts[index] ?? null)).join(''),
})

/** Takes markup that was made elsewhere from safe parts, such as a drawn chart. */
export const trusted = (markup: string): Html => ({ markup })

/** Data for a script element: nothing in it can end the element. */
export const jsonInScript = (data: unknown): Html => {
  const json = JSON.stringify(data, (_, part: unknown) => (typeof part === 'string' ? visible(part) : part))
  return trusted(json.replace(/</g, '\\u003c'))
}
