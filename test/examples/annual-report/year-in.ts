import { gunzipSync } from 'node:zlib'
import type { EmbeddedYear } from '../../../examples/workbench/office/embedded.js'

/** The year that a page carries. */
export function yearIn(page: string): EmbeddedYear {
  const [, packed = ''] = /id="embedded">"([A-Za-z0-9+/=]*)"<\/script>/.exec(page) ?? []
  return JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as EmbeddedYear
}
