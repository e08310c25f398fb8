import { parseArgs } from 'node:util'
import {
  chineseReasons,
  readDate,
  readTerm,
  reasonText,
  type StudyForm,
} from '../../workbench/office/library.js'
import { type EditionId, editionIds, editions } from '../../workbench/office/settings.js'

/** What the command line asks for. */
export interface Options {
  /** None: the sample is written and read. */
  readonly files: readonly string[]
  readonly year: number | undefined
  /** The form of studies that state none. */
  readonly form: StudyForm | undefined
  /** Under which rules the year is assessed. */
  readonly edition: EditionId
  /** The day on which it is asked, `YYYY-MM-DD`. */
  readonly asOf: string | undefined
  /** The name of the unit, where the forms bear none or another one. */
  readonly unit: string | undefined
  /** The folder for what is written. */
  readonly out: string | undefined
  readonly help: boolean
}

/** A command line that cannot be followed, said in words for whoever typed it. */
export class UsageError extends Error {}

export const usage = `用法：npm run example -- [文件…] [--year 2025] [--edition chongqing-2006] [--as-of 2025-11-30] [--unit 单位名称] [--form 集中培训] [--out 文件夹]

不给文件时，生成并读取样例（虚构单位）。可以给一个或多个文件：.xlsx、.xls、.ods、.csv。
  --year  报告的年度；不给时取经费表中最近的年度，无经费表的取表题所写年度。表中日期未写年份、表题也未写的，同按此年度读取
  --edition  适用的规定：chongqing-2006（每年80学时，不给时用它），national-2015（每年90学时）。报告中两种并列，可切换
  --as-of  截至哪一天：年度未结束时，尚差的学时只作提示，并写明年内剩余天数；不给时按年度已结束计算
  --unit  单位名称；表上已写的以此为准
  --form  学习记录未注明学习形式时按哪一种读取；不给时学时能否计入列为待定
  --out   报告写入的文件夹；不给时为 examples/annual-report/out

Usage: npm run example -- [files …] [--year 2025] [--edition chongqing-2006] [--as-of 2025-11-30] [--unit name] [--form 集中培训] [--out folder]`

/** Reads the command line. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args)
  const { year, form, edition = 'chongqing-2006', unit, 'as-of': asOf } = values
  if (year !== undefined && !/^(?:19|2\d)\d\d$/.test(year)) {
    throw new UsageError(`--year 须为四位年份，例如 2025。\n\n${usage}`)
  }
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of 须为日期，例如 2025-11-30。\n\n${usage}`)
  }
  if (!isEdition(edition)) {
    throw new UsageError(`--edition 可取 ${editionIds.join('、')}。\n\n${usage}`)
  }
  return {
    files: positionals,
    year: year === undefined ? undefined : Number(year),
    form: form === undefined ? undefined : formOf(form),
    edition,
    asOf,
    unit,
    out: values.out,
    help: values.help === true,
  }
}

/** Whether it is a day of the calendar. */
const isDay = (text: string): boolean => {
  const read = readDate(text)
  return read.ok && read.value === text
}

const isEdition = (id: string): id is EditionId => Object.hasOwn(editions, id)

function formOf(word: string): StudyForm {
  const read = readTerm('studyForms', word)
  if (!read.ok) throw new UsageError(`--form “${word}”：${reasonText(read, chineseReasons)}`)
  return read.value
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        form: { type: 'string' },
        edition: { type: 'string' },
        'as-of': { type: 'string' },
        unit: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch {
    throw new UsageError(`无法识别的选项。\n\n${usage}`)
  }
}
