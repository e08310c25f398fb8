import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface Options {
  /** None: the sample is written and read. */
  readonly files: readonly string[]
  readonly year: number | undefined
  /** The folder for what is written. */
  readonly out: string | undefined
  readonly help: boolean
}

/** A command line that cannot be followed, said in words for whoever typed it. */
export class UsageError extends Error {}

export const usage = `用法：npm run example -- [文件…] [--year 2025] [--out 文件夹]

不给文件时，生成并读取样例（虚构单位）。可以给一个 .xlsx，也可以给几个 .csv（人员、学习记录、经费）。
  --year  报告的年度；不给时取经费表中最近的年度
  --out   报告写入的文件夹；不给时为 examples/annual-report/out

Usage: npm run example -- [files …] [--year 2025] [--out folder]`

/** Reads the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args)
  const { year } = values
  if (year !== undefined && !/^(?:19|2\d)\d\d$/.test(year)) {
    throw new UsageError(`--year 须为四位年份，例如 2025。\n\n${usage}`)
  }
  return {
    files: positionals,
    year: year === undefined ? undefined : Number(year),
    out: values.out,
    help: values.help === true,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { year: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch {
    throw new UsageError(`无法识别的选项。\n\n${usage}`)
  }
}
