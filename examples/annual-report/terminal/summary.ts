import { relative, resolve } from 'node:path'
import Table from 'cli-table3'
import colours from 'picocolors'
import {
  figureText,
  grouped,
  isSome,
  isUnknown,
  percentText,
  yuanText,
} from '../../workbench/office/figures.js'
import { byShortfall } from '../../workbench/office/views/people.js'
import { problemGroups } from '../../workbench/office/views/problem-groups.js'
import { isToCorrect } from '../../workbench/office/views/problems.js'
import type { YearView } from '../../workbench/office/views/year.js'
import { fold } from './fold.js'

/** What was written and how long it took. */
export interface Done {
  readonly files: readonly string[]
  readonly milliseconds: number
  /** Where the year was taken from, if nobody gave it. */
  readonly yearFrom: string | null
}

const worst = 10
const shown = 10

/** The summary for the terminal, in Chinese. */
export function summary(view: YearView, { files, milliseconds, yearFrom }: Done): string {
  return [
    '',
    colours.bold(`${view.unitName ?? '（未注明单位名称）'}　${view.year}年度继续教育`),
    yearFrom === null ? '' : colours.dim(`年度取自${yearFrom}；可用 --year 指定`),
    figures(view),
    gaps(view),
    corrections(view),
    '',
    ...files.map((file) => `写入 ${colours.cyan(nearest(file))}`),
    `用时 ${(milliseconds / 1000).toFixed(1)} 秒`,
    '',
  ]
    .filter((part, index) => part !== '' || index !== 2)
    .join('\n')
}

/** A path as one would type it: from here where it lies below, and whole elsewhere. */
const nearest = (file: string): string => {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') ? resolve(file) : path
}

const number = (count: number): string => grouped(String(count))

function figures({ people, sizes, quota, required, figures: ofReturn, money }: YearView): string {
  const table = new Table({ style: { head: [], border: [] }, chars: plain })
  const side = (one: string) => people.filter(({ publicHours }) => publicHours === one).length
  table.push(
    [
      '人员',
      `读取 ${number(sizes.people)} 人，本年度在册 ${number(sizes.onRoll)} 人；学习记录 ${number(sizes.records)} 条`,
    ],
    [
      `年度学时（自然年，${required ?? '—'}学时）`,
      `已完成 ${number(quota.met)}，未完成 ${number(quota.notMet)}，待定 ${number(quota.undetermined)}，不适用 ${number(quota.notAssessed)}`,
    ],
    [
      '科目比例（一般 1∶4）',
      `相符 ${number(people.filter(({ ratio }) => ratio === 'met').length)}，公需偏少 ${number(side('few'))}，偏多 ${number(side('many'))}（提示，不是违反规定）`,
    ],
  )
  if (ofReturn !== null) {
    const { participants, professionals, attainment } = ofReturn
    table.push([
      '参加学习（统计年度，据登记）',
      `${figureText(participants)} 人，专业技术人员 ${figureText(professionals)} 人`,
    ])
    if (attainment?.percent) {
      table.push([
        `达到${required ?? ''}学时的比率`,
        `${percentText(attainment.percent)}（${figureText(attainment.numerator)} / ${figureText(attainment.denominator)} 人）`,
      ])
    }
  }
  for (const { year, standing, share, required: due, fund, shortfall } of money) {
    if (share === null || due === null || fund === null || shortfall === null) continue
    const lacking = isSome(shortfall) ? colours.red(`差 ${yuanText(shortfall)} 元`) : colours.green('已达到')
    const known = isUnknown(fund) ? '支出不明' : `${percentText(share)}，计入 ${yuanText(fund)} 元`
    table.push([
      `${year}年经费`,
      `${known}，应不低于 ${yuanText(due)} 元，${standing === 'undetermined' ? colours.yellow('待定') : lacking}`,
    ])
  }
  return table.toString()
}

function gaps({ people }: YearView): string {
  const rows = people
    .filter(({ standing }) => standing === 'not-met')
    .sort(byShortfall)
    .slice(0, worst)
  if (rows.length === 0) return ''
  const table = new Table({ style: { head: [], border: [] }, chars: plain })
  for (const { id, name, hours, shortfall, isPartYear } of rows) {
    table.push([
      id,
      name,
      { content: figureText(hours), hAlign: 'right' },
      { content: colours.red(`差 ${figureText(shortfall ?? 0)}`), hAlign: 'right' },
      isPartYear ? '非全年在职' : '',
    ])
  }
  return `\n${colours.bold('差额最大（学时）')}\n${table.toString()}`
}

function corrections({ problems, tables }: YearView): string {
  const places = problems.filter(isToCorrect)
  if (places.length === 0) return '\n所有内容都已读取'
  const groups = problemGroups(places)
  const table = new Table({ style: { head: [], border: [] }, chars: plain })
  for (const { sheet, heading, what, rows } of groups.slice(0, shown)) {
    const told = rows.length > 3 ? `${rows.slice(0, 3).join(' ')} 等${rows.length}行` : rows.join(' ')
    table.push([sheet, { content: told, hAlign: 'right' }, heading ?? '整行', fold(what, 72)])
  }
  const more = groups.length > shown ? `（只列前 ${shown} 种，其余见报告和清单）` : ''
  const unread = tables.reduce((sum, table) => sum + table.unread, 0)
  const count = `待更正 ${number(places.length)} 处，未能读取的有 ${number(unread)} 行`
  return `\n${colours.bold(count)}${more}\n${table.toString()}`
}

/** No lines around or between cells. */
const plain = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: ' ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
}
