import { useState } from 'preact/hooks'
import type { Edit } from '../../../office/edits.js'
import type { ProblemGroup } from '../../../office/views/problem-groups.js'
import type { RowCell } from '../../../office/views/row.js'
import type { TableLine } from '../../../office/views/tables.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { useAsked } from '../asked.js'
import { count } from '../figure.js'
import { Pager, paged } from '../pager.js'
import { CellField } from './cell-field.js'
import { RowForm } from './row-form.js'

const size = 20

/** What was typed, by row and column. */
export type Drafts = ReadonlyMap<string, string>

export const draftKey = (row: number, column: number): string => `${row} ${column}`

/** The rows of problems that say the same, with the refused cells to be corrected in place. */
export function Group({
  group,
  table,
  apply,
}: {
  group: ProblemGroup
  table: TableLine | undefined
  apply: (edits: readonly Edit[]) => void
}) {
  const { sheet, column, rows } = group
  const [page, setPage] = useState(0)
  const [drafts, setDrafts] = useState<Drafts>(new Map())
  const [whole, setWhole] = useState<number | null>(rows.length === 1 ? (rows[0] ?? null) : null)
  const here = paged(rows, size, page)
  const asked = useAsked('rows', sheet, here)
  if (table === undefined || rows.length === 0) return <p class="group">{say(words.ofSheet)}</p>
  if (rows.some((row) => row < table.firstRow)) {
    return (
      <p class="group">
        {say(words.ofTable)}{' '}
        <button type="button" class="link" onClick={() => document.getElementById('assumed-form')?.focus()}>
          {say(words.form)}
        </button>
      </p>
    )
  }
  if (asked === null) return <p class="group">…</p>
  const type = (row: number, at: number, text: string): void =>
    setDrafts(new Map([...drafts, [draftKey(row, at), text]]))
  const edits = [...drafts].map(([key, text]): Edit => {
    const [row, at] = key.split(' ')
    return { sheet, row: Number(row), column: Number(at), text }
  })
  const form = (row: number, cells: readonly RowCell[]) => (
    <RowForm
      row={row}
      cells={cells}
      refused={column}
      drafts={drafts}
      type={(at, text) => type(row, at, text)}
    />
  )
  const [only] = asked
  return (
    <form
      class="group"
      onSubmit={(event) => {
        event.preventDefault()
        if (edits.length === 0) return
        setDrafts(new Map())
        apply(edits)
      }}
    >
      {rows.length > 1 && column !== undefined ? (
        <ForAll
          cell={only?.find((cell) => cell.column === column)}
          rows={rows.length}
          fill={(text) => setDrafts(new Map(rows.map((row) => [draftKey(row, column), text])))}
        />
      ) : null}
      {rows.length === 1 && only ? form(rows[0] ?? 0, only) : null}
      {rows.length > 1 ? (
        <ul class="rows">
          {here.map((row, at) => {
            const cells = asked[at] ?? []
            const refused = cells.find((cell) => cell.column === column)
            return (
              <li key={row}>
                <div class="row-line">
                  <span class="row-number">{say(words.row(String(row)))}</span>
                  <span class="summary">{summaryOf(cells, column)}</span>
                  {refused ? (
                    <CellField
                      cell={refused}
                      row={row}
                      draft={drafts.get(draftKey(row, refused.column))}
                      type={(text) => type(row, refused.column, text)}
                    />
                  ) : null}
                  <button
                    type="button"
                    class="link"
                    aria-expanded={whole === row}
                    aria-label={say(words.wholeRowOf(String(row)))}
                    onClick={() => setWhole(whole === row ? null : row)}
                  >
                    {say(words.wholeRow)}
                  </button>
                </div>
                {whole === row ? form(row, cells) : null}
              </li>
            )
          })}
        </ul>
      ) : null}
      <Pager of={rows.length} size={size} at={page} go={setPage} />
      <button type="submit" class="primary" disabled={edits.length === 0}>
        {say(edits.length === 0 ? words.correct : words.save(count(edits.length)))}
      </button>
    </form>
  )
}

/** The first things that a row says, by which whoever keeps the file knows it. */
const summaryOf = (cells: readonly RowCell[], refused: number | undefined): string =>
  cells
    .filter(({ column, tells, text }) => text !== '' && tells !== null && column !== refused)
    .filter(({ tells }) => tells !== 'citizenNumber')
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' · ')

/** One text for all rows of the group. */
function ForAll({
  cell,
  rows,
  fill,
}: {
  cell: RowCell | undefined
  rows: number
  fill: (text: string) => void
}) {
  const [text, setText] = useState('')
  if (cell === undefined) return null
  return (
    <div class="for-all">
      <CellField cell={cell} label={say(words.forAll(count(rows)))} draft={text} type={setText} />
      <button type="button" disabled={text === ''} onClick={() => fill(text)}>
        {say(words.fillIn)}
      </button>
    </div>
  )
}
