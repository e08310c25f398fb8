import { gzipSync } from 'node:zlib'
import type { EmbeddedYear } from '../workbench/office/embedded.js'

/** What stands in the page of the workbench where a report has its year. */
const empty = '<script type="application/json" id="embedded">null</script>'

/** The page of the workbench with a year in it. The same year gives the same page. */
export function reportPage(workbench: string, year: EmbeddedYear): string {
  const parts = workbench.split(empty)
  if (parts.length !== 2) throw new Error('the page has no place for a year')
  const packed = gzipSync(JSON.stringify(year), { level: 9 })
  // The head of a packed text names the system on which it was packed; whoever unpacks it does not look there.
  packed[9] = 255
  return parts.join(empty.replace('null', `"${packed.toString('base64')}"`))
}
