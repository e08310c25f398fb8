// What is measured is what users get: the built package, with the types of its source.

import type { Tally } from '../../src/chongqing/statistics/stored-tally.js'
import type { CountedPerson } from '../../src/chongqing/statistics/tally.js'

const built = <T>(entry: string): Promise<T> =>
  import(new URL(`../../dist/${entry}.js`, import.meta.url).href)

export const xueshi = await built<typeof import('../../src/index.js')>('index')
export const law = await built<typeof import('../../src/law.js')>('law')

/** What is asked of columns of people; the rows of what was not built yet are left out. */
interface ColumnsEntry<Columns = unknown> {
  columnsOf(people: Iterable<CountedPerson>): Columns
  columnsIn(lines: Uint8Array): { readonly columns: Columns }
  addColumns(tally: Tally, columns: Columns): Tally
}

export const columns = await built<ColumnsEntry>('columns').catch(() => undefined)

export const tools = await built<typeof import('../../src/tools.js')>('tools')
export const files = await built<typeof import('../../src/import.js')>('import')
export const texts = await built<typeof import('../../src/csv.js')>('csv')
export const { chinese } = await built<typeof import('../../src/zh-CN.js')>('zh-CN')
