import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { toldIn } from '../workbench/office/languages.js'
import { reasonText, type Sheet } from '../workbench/office/library.js'
import { type GivenFile, openFiles } from '../workbench/office/sources.js'
import { UsageError } from './terminal/options.js'

/** The sheets of workbooks and text files. Why one is not read is said in words. */
export async function readSheets(paths: readonly string[]): Promise<readonly Sheet[]> {
  const files = await Promise.all(
    paths.map(async (path): Promise<GivenFile> => {
      const bytes = await readFile(path).catch((cause: unknown) => {
        throw new UsageError(`未找到文件，或者无法打开：${path}`, { cause })
      })
      return { name: basename(path), bytes }
    }),
  )
  const { sheets, refused } = openFiles(files)
  if (refused.length > 0) {
    const pathOf = (name: string) => paths.find((path) => basename(path) === name)
    const why = refused.map(({ name, why }) => `${pathOf(name)}\n${reasonText(why, toldIn['zh-CN'].reasons)}`)
    throw new UsageError(`文件无法读取：${why.join('\n')}`)
  }
  return sheets
}
