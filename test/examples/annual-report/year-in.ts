import { gunzipSync } from 'node:zlib'
import type { EmbeddedFile, EmbeddedYear } from '../../../examples/workbench/office/embedded.js'

/** The page of the workbench as far as a report is concerned; what it draws is tested where it is built. */
export const workbench =
  '<html><body><script type="application/json" id="year">null</script><script type="application/json" id="file">null</script><script>1</script></body></html>'

const carried = (page: string, id: string): unknown => {
  const [, packed = ''] = new RegExp(`id="${id}">"([A-Za-z0-9+/=]*)"</script>`).exec(page) ?? []
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())
}

/** The year that a page carries, with its files. */
export const yearIn = (page: string): EmbeddedYear & { readonly file: EmbeddedFile } => ({
  ...(carried(page, 'year') as EmbeddedYear),
  file: carried(page, 'file') as EmbeddedFile,
})
