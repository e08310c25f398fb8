import { useEffect, useRef } from 'preact/hooks'
import type { ProblemLine } from '../../../office/views/problems.js'
import type { TableLine } from '../../../office/views/tables.js'
import { edit } from '../../actions.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { Group } from './group.js'

/** The row to which a link leads: what is wrong with it, and all its cells, each to be written anew. */
export function RowAsked({
  sheet,
  row,
  problems,
  table,
}: {
  sheet: string
  row: number
  problems: readonly ProblemLine[]
  table: TableLine | undefined
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [sheet, row])
  const own = problems.filter((one) => one.sheet === sheet && one.row === row)
  const group = { key: `${row} ${sheet}`, sheet, rows: [row], effect: 'noted', what: '', weight: 0 } as const
  return (
    <section class="row-asked" aria-labelledby="row-asked">
      <h2 id="row-asked" ref={heading} tabIndex={-1}>
        {sheet} {say(words.row(String(row)))}
      </h2>
      {own.length === 0 ? null : (
        <ul>
          {own.map(({ column, what }) => (
            <li key={`${column} ${what}`}>{what}</li>
          ))}
        </ul>
      )}
      <Group key={group.key} group={group} table={table} apply={edit} />
    </section>
  )
}
