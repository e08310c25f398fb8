import { assessmentOf } from './result.js'
import type { RowReader } from './row.js'
import type { Session } from './study-cells.js'
import { tight, wordOf } from './text.js'
import { originOf, taskBookItemOf } from './words.js'

type Row = RowReader<'records'>

const fields = [
  'bookNumber',
  'bookOrigin',
  'bookApproved',
  'bookSpan',
  'bookItems',
  'bookHours',
  'bookAssessment',
] as const

/** Whether a row speaks of a task book at all. */
export const hasTaskBook = (row: Row): boolean => fields.some((field) => row.has(field))

/** A self-study task book as the library takes it; what the row leaves out that a book must have is refused there. */
export function readTaskBook(row: Row, log: readonly Session[] | undefined): Record<string, unknown> {
  const span = row.span('bookSpan')
  const hours = row.amount('bookHours', 'hours')
  const origin = row.word('bookOrigin', originOf, undefined, 'unknown-origin')
  const items = itemsIn(row)
  const assessment = row.word('bookAssessment', assessmentOf, 'unknown-assessment')
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(items === undefined ? {} : { items }),
    ...approvalIn(row),
    ...span,
    ...(hours === undefined ? {} : { hours }),
    ...(log === undefined ? {} : { log }),
    ...(assessment === undefined ? {} : { unitAssessment: assessment === 'none' ? null : assessment }),
  }
}

const allItems = ['学习内容', '学习要求', '参考资料', '起止时间', '学时计算', '考核办法']

function itemsIn(row: Row): string[] | undefined {
  if (!row.has('bookItems')) return undefined
  const word = row.word('bookItems', (text) => text) ?? ''
  const words = /^(?:六项)?(?:齐全|完整|齐备)$/.test(word)
    ? allItems
    : word.split(/[、,;]/).filter((part) => part !== '')
  const ids = words.map((part) => taskBookItemOf(tight(part)))
  if (ids.includes(undefined)) row.note('bookItems', 'unknown-book-item')
  return [...new Set(ids.filter((id) => id !== undefined))]
}

function approvalIn(row: Row): { approval?: { on: string } | null } {
  const word = row.word('bookApproved', wordOf)
  if (word === undefined) return {}
  if (/^(?:未批准|未批|否|无)$/.test(word)) return { approval: null }
  return { approval: { on: row.date('bookApproved') ?? word } }
}
