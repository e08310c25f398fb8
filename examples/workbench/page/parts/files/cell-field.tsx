import type { RowCell } from '../../../office/views/row.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'

/** A cell to be written anew: a list where the column takes official terms. */
export function CellField({
  cell: { column, heading, text, isMasked, choices },
  row,
  label,
  draft,
  type,
}: {
  cell: RowCell
  row?: number
  /** Shown beside it; without it the cell is named by its row and heading. */
  label?: string
  draft: string | undefined
  type: (text: string) => void
}) {
  const named = heading === '' ? say(words.column(String(column))) : heading
  const name = label ?? say(words.newText(named, String(row)))
  const stands = label === undefined ? text : ''
  const field =
    choices === null ? (
      <input
        aria-label={name}
        value={draft ?? (isMasked ? '' : stands)}
        placeholder={isMasked ? stands : undefined}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    ) : (
      <select
        aria-label={name}
        value={draft ?? stands}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      >
        {choices.some((one) => one.text === stands) ? null : (
          <option value={stands}>{stands === '' ? say(words.choose) : stands}</option>
        )}
        {choices.map((one) => (
          <option key={one.text} value={one.text}>
            {say(one.label)}
          </option>
        ))}
      </select>
    )
  return label === undefined ? (
    field
  ) : (
    <>
      <span aria-hidden="true">{label}</span> {field}
    </>
  )
}
