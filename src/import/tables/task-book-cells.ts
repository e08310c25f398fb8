import type { StudySession } from '../../chongqing/entities/study.js'
import { type TaskBookItem, taskBookItems } from '../../chongqing/law/vocabulary.js'
import type { Cell } from '../cells/cell.js'
import { mapped, notRead, type ReadResult, understood } from '../read-result.js'
import { readHours } from '../values/amounts.js'
import { readDate, readPeriod } from '../values/dates.js'
import { readTerm } from '../words/read-term.js'
import { readUnitAssessment } from '../words/results.js'
import { wordOf } from '../words/word.js'
import { partsIn } from './cell-text.js'
import type { ColumnName } from './columns.js'
import { present } from './fields.js'
import { type RowReader, termOf, worded } from './row-reader.js'

const columns: readonly ColumnName[] = [
  'bookNumber',
  'bookOrigin',
  'bookApproved',
  'bookSpan',
  'bookItems',
  'bookHours',
  'bookAssessment',
]

/** Whether a row speaks of a task book at all. */
export const hasTaskBook = (row: RowReader): boolean => columns.some((column) => row.has(column))

/** Those of the six items that are named, or all of them where the book is said to be complete. */
const readItems = (text: string): ReadResult<readonly TaskBookItem[]> => {
  const word = wordOf(text)
  if (/^(?:六项)?(?:齐全|完整|齐备)$/.test(word)) return understood(taskBookItems)
  const items = partsIn(word, (part) => readTerm('taskBookItems', part))
  return mapped(items, (named) => [...new Set(named)])
}

/** The day of the approval; `null` where it is said that there is none. */
const readApproval = (cell: Cell): ReadResult<{ readonly on: string } | null> => {
  const isNone = cell.kind === 'text' && /^(?:未批准|未批|不批准|否|无)$/.test(wordOf(cell.text))
  if (isNone) return understood(null)
  return mapped(readDate(cell), (on) => ({ on }))
}

const readBookSpan = (cell: Cell): ReadResult<{ readonly from: string; readonly to: string }> => {
  const period = readPeriod(cell)
  if (!period.ok) return period
  const { from, to } = period.value
  return to !== null && from.length === 10 && to.length === 10
    ? understood({ from, to })
    : notRead('day-missing')
}

const originOf = /* @__PURE__ */ termOf('selfStudyOrigins')
const itemsIn = /* @__PURE__ */ worded(readItems)
const assessmentOf = /* @__PURE__ */ worded(readUnitAssessment)

/** Reads a self-study task book; what the row leaves out that a book must have is refused by the library. */
export const readTaskBook = (row: RowReader, log: readonly StudySession[] | undefined) =>
  present({
    origin: row.read('bookOrigin', originOf),
    items: row.read('bookItems', itemsIn),
    approval: row.read('bookApproved', readApproval),
    ...row.read('bookSpan', readBookSpan),
    hours: row.read('bookHours', readHours),
    log,
    unitAssessment: row.read('bookAssessment', assessmentOf),
  })
