import { relative, resolve } from 'node:path'
import Table from 'cli-table3'
import colours from 'picocolors'
import { hasValue } from '../library.js'
import { figureText, grouped, isSome, isUnknown, percentText, yuanText } from '../report/figures.js'
import type { Gathered } from '../report/gather.js'
import { toCorrect, together, unreadRows } from '../report/problems.js'
import { requiredHours, worstGaps } from '../report/views.js'
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
export function summary(gathered: Gathered, { files, milliseconds, yearFrom }: Done): string {
  const { model } = gathered
  return [
    '',
    colours.bold(`${model.unit.name ?? '（未注明单位名称）'}　${model.year}年度继续教育`),
    yearFrom === null ? '' : colours.dim(`年度${yearFrom}；可用 --year 指定`),
    figures(gathered),
    gaps(gathered),
    corrections(gathered),
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

function figures({ model, people, funding }: Gathered): string {
  const table = new Table({ style: { head: [], border: [] }, chars: plain })
  const { statistics } = model
  const standing = (one: string) => people.filter((person) => person.standing === one).length
  table.push(
    [
      '人员',
      `读取 ${number(model.file.people.length)} 人，本年度在册 ${number(people.length)} 人；学习记录 ${number(model.file.records.length)} 条`,
    ],
    [
      `年度学时（自然年，${requiredHours(people) ?? '—'}学时）`,
      `已完成 ${number(standing('met'))}，未完成 ${number(standing('not-met'))}，待定 ${number(standing('undetermined'))}，不适用 ${number(standing('not-assessed'))}`,
    ],
    [
      '科目比例（一般 1∶4）',
      `相符 ${number(people.filter(({ ratio }) => ratio === 'met').length)}，公需偏少 ${number(people.filter(({ publicHours }) => publicHours === 'few').length)}，偏多 ${number(people.filter(({ publicHours }) => publicHours === 'many').length)}（提示，不是违反规定）`,
    ],
  )
  if (hasValue(statistics)) {
    const { participants, totalProfessionals, attainmentRatio } = statistics.value
    table.push([
      '参加学习（统计年度，据登记）',
      `${figureText(participants)} 人，专业技术人员 ${figureText(totalProfessionals)} 人`,
    ])
    if (attainmentRatio?.percent) {
      table.push([
        `达到${statistics.value.requiredHours ?? ''}学时的比率`,
        `${percentText(attainmentRatio.percent)}（${figureText(attainmentRatio.numerator)} / ${figureText(attainmentRatio.denominator)} 人）`,
      ])
    }
  }
  for (const { result, standing: found } of funding) {
    const { answer, year } = result
    if (!hasValue(answer)) continue
    const { share, required, fund, shortfall } = answer.value
    const lacking = isSome(shortfall) ? colours.red(`差 ${yuanText(shortfall)} 元`) : colours.green('已达到')
    const known = isUnknown(fund) ? '支出不明' : `${percentText(share)}，计入 ${yuanText(fund)} 元`
    table.push([
      `${year}年经费`,
      `${known}，应不低于 ${yuanText(required)} 元，${found === 'undetermined' ? colours.yellow('待定') : lacking}`,
    ])
  }
  return table.toString()
}

function gaps({ people }: Gathered): string {
  const rows = worstGaps(people, worst)
  if (rows.length === 0) return ''
  const table = new Table({ style: { head: [], border: [] }, chars: plain })
  for (const { id, name, hours, told, quota, isPartYear } of rows) {
    table.push([
      id,
      name,
      { content: figureText(told(hours)), hAlign: 'right' },
      { content: colours.red(`差 ${figureText(quota?.shortfall ?? 0)}`), hAlign: 'right' },
      isPartYear ? '非全年在职' : '',
    ])
  }
  return `\n${colours.bold('差额最大（学时）')}\n${table.toString()}`
}

function corrections({ model }: Gathered): string {
  const places = toCorrect(model)
  if (places.length === 0) return '\n所有内容都已读取'
  const groups = together(places)
  const table = new Table({ style: { head: [], border: [] }, chars: plain })
  for (const { first, rows, words } of groups.slice(0, shown)) {
    table.push([
      first.sheet,
      {
        content: rows.length > 3 ? `${rows.slice(0, 3).join(' ')} 等${rows.length}行` : rows.join(' '),
        hAlign: 'right',
      },
      first.heading ?? '整行',
      fold(words['zh-CN'], 72),
    ])
  }
  const more = groups.length > shown ? `（只列前 ${shown} 种，其余见报告和清单）` : ''
  const count = `待更正 ${number(places.length)} 处，未能读取的有 ${number(unreadRows(model))} 行`
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
