import type { EmbeddedYear } from '../office/embedded.js'
import { unpacked } from '../office/packed.js'
import { takeYear } from './actions.js'

/** What stands in an element of the page; `null` in a page that carries no year. */
const carried = (id: string): string | null =>
  JSON.parse(document.getElementById(id)?.textContent ?? 'null') as string | null

/** Shows the year that the page carries, if it carries one; what was read of the files goes to the worker as it is. */
export async function takeEmbedded(): Promise<void> {
  const [year, file] = [carried('year'), carried('file')]
  if (year !== null && file !== null) await takeYear(await unpacked<EmbeddedYear>(year), file)
}
