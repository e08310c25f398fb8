import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { Refusal } from './refusal.js'

/** How many bytes a file has that can be read. */
export async function sizeOf(file: string): Promise<number> {
  const found = await access(file, constants.R_OK).then(
    () => stat(file),
    () => undefined,
  )
  if (!found?.isFile()) {
    throw new Refusal(`--file 无法读取 · --file is no file that can be read: ${file}`)
  }
  return found.size
}
