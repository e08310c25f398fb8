/** A value out of what a page carries: JSON, packed by gzip, in the letters of base64. */
export async function unpacked<Value>(packed: string): Promise<Value> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(text).json()) as Value
}
