let codes: Map<string, number> | undefined

/** Text in GB18030, as older Chinese software writes CSV. Node only decodes it, so its decoder is turned round. */
export function gb18030(text: string): Uint8Array {
  codes ??= twoByteCodes()
  const bytes: number[] = []
  for (const character of text) {
    const code = character < '\u0080' ? character.charCodeAt(0) : codes.get(character)
    if (code === undefined) throw new Error('a character that has no two-byte code in GB18030')
    if (code > 0xff) bytes.push(code >> 8)
    bytes.push(code & 0xff)
  }
  return Uint8Array.from(bytes)
}

function twoByteCodes(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const found = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      // What is no code decodes to a replacement and whatever ASCII follows it.
      if (trail !== 0x7f && [...character].length === 1 && character !== '\ufffd')
        found.set(character, (lead << 8) | trail)
    }
  }
  return found
}
