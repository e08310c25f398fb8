// What of the web platform the library uses: every runtime has it, and it depends on nothing but what it is given.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string }

/** A text as the bytes of UTF-8. */
export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The text of bytes of UTF-8; nothing where they are none. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
