import { recordHeadings, rowOf, type SampleRow } from './cells.js'
import { recordRow } from './clerk.js'
import { spoilRecords } from './planted.js'
import type { Random } from './random.js'
import {
  blankLine,
  groupLine,
  type Planted,
  type SampleSheet,
  type SheetLine,
  sheetOf,
  titleLine,
} from './sheets.js'
import { spoilerOf } from './spoiler.js'
import type { Staff } from './staff.js'

/** The sheet of studies, with sub-totals, blank lines and the headings once more in the middle. */
export function recordSheet(random: Random, staff: Staff): { sheet: SampleSheet; planted: Planted[] } {
  const written = staff.studies.map((study) => ({ study, row: recordRow(random, study) }))
  const rows = written.map(({ row }) => row)
  const spoiler = spoilerOf(rows)
  for (const { study, row } of written) {
    if (study.detail && !study.taskBook) {
      spoiler.mark(row, '学习日期明细', 'noted', 'single dates beside totals')
    }
  }
  const first = staff.people[0]!
  const added = spoilRecords(spoiler, { ...first, sharedName: staff.namesake.name })
  const list = rows.flatMap((row) => [
    row,
    ...added.filter(({ after }) => after === row).map((extra) => extra.row),
  ])

  const summary = (text: string, of: readonly SampleRow[]): SampleRow => {
    const row = rowOf({
      人员编号: text,
      学时: of.reduce((sum, { 学时: hours }) => sum + (typeof hours === 'number' ? hours : 0), 0),
    })
    spoiler.leaveOut(row, 'a sum')
    return row
  }
  const headingsAgain = rowOf(Object.fromEntries(recordHeadings.map((heading) => [heading, heading])))
  spoiler.leaveOut(headingsAgain, 'the headings once more')

  const [third, half] = [Math.floor(list.length / 3), Math.floor(list.length / 2)]
  const order: (SampleRow | SheetLine)[] = [
    ...list.slice(0, third),
    summary('小计', list.slice(0, third)),
    blankLine,
    ...list.slice(third, half),
    headingsAgain,
    ...list.slice(half),
    blankLine,
    blankLine,
    summary('合计', list),
  ]
  const above = [
    titleLine('专业技术人员继续教育学习记录（2024年11月—2025年12月）', recordHeadings.length),
    groupLine(),
  ]
  const { sheet, planted } = sheetOf('学习记录', above, recordHeadings, order, spoiler.spoilt)
  const registrar: Planted = {
    sheet: '学习记录',
    row: above.length + 1,
    heading: '登记日期',
    outcome: 'noted',
    why: 'nothing says who registered',
  }
  return { sheet, planted: [...planted, registrar] }
}
