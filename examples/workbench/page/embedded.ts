import type { EmbeddedYear } from '../office/embedded.js'
import { takeYear } from './actions.js'

/** What stands in the page as its year, packed; nothing in a page that carries none. */
async function embeddedYear(): Promise<EmbeddedYear | null> {
  const packed = JSON.parse(document.getElementById('embedded')?.textContent ?? 'null') as string | null
  if (packed === null) return null
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(unpacked).json()) as EmbeddedYear
}

/** Shows the year that the page carries, if it carries one. */
export async function takeEmbedded(): Promise<void> {
  const embedded = await embeddedYear()
  if (embedded !== null) await takeYear(embedded)
}
