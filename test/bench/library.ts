// What is measured is what users get: the built package, with the types of its source.

const built = <T>(entry: string): Promise<T> =>
  import(new URL(`../../dist/${entry}.js`, import.meta.url).href)

export const xueshi = await built<typeof import('../../src/index.js')>('index')
export const law = await built<typeof import('../../src/law.js')>('law')
export const tools = await built<typeof import('../../src/tools.js')>('tools')
export const files = await built<typeof import('../../src/import.js')>('import')
export const texts = await built<typeof import('../../src/csv.js')>('csv')
export const { chinese } = await built<typeof import('../../src/zh-CN.js')>('zh-CN')
