import { useState } from 'preact/hooks'
import type { RowCell } from '../../../office/views/row.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { CellField } from './cell-field.js'
import { type Drafts, draftKey } from './group.js'

/** A row with what stands under each heading; the refused cell, or on demand each of them, to be written anew. */
export function RowForm({
  row,
  cells,
  refused,
  drafts,
  type,
}: {
  row: number
  cells: readonly RowCell[]
  /** The column of the refused cell; absent: it is about the row as a whole. */
  refused: number | undefined
  drafts: Drafts
  type: (column: number, text: string) => void
}) {
  const [isWhole, setWhole] = useState(refused === undefined)
  return (
    <>
      <dl class="cells">
        {cells
          .filter(({ column, text }) => isWhole || text !== '' || column === refused)
          .map((cell) => {
            const { column, heading, text } = cell
            return (
              <div key={column} class={column === refused ? 'refused' : ''}>
                <dt>{heading === '' ? say(words.column(String(column))) : heading}</dt>
                <dd>
                  {isWhole || column === refused ? (
                    <CellField
                      cell={cell}
                      row={row}
                      draft={drafts.get(draftKey(row, column))}
                      type={(typed) => type(column, typed)}
                    />
                  ) : (
                    text
                  )}
                </dd>
              </div>
            )
          })}
      </dl>
      {isWhole ? null : (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {say(words.others)}
        </button>
      )}
    </>
  )
}
