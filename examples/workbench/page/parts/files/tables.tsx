import { useState } from 'preact/hooks'
import { columnsOfKind, columnTerms } from '../../../office/columns.js'
import type { ColumnName } from '../../../office/library.js'
import type { ProblemLine } from '../../../office/views/problems.js'
import type { TableLine } from '../../../office/views/tables.js'
import { configure } from '../../actions.js'
import { isReport, settings } from '../../state.js'
import { tableKinds, filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { count } from '../figure.js'

type Column = TableLine['columns'][number]

/** The tables that were read, and the sheets that were not. */
export function Tables({
  tables,
  problems,
}: {
  tables: readonly TableLine[]
  problems: readonly ProblemLine[]
}) {
  const read = new Set(tables.map(({ sheet }) => sheet))
  const notRead = problems.filter(({ sheet, row }) => row === undefined && !read.has(sheet))
  return (
    <section aria-labelledby="tables">
      <h2 id="tables">{say(words.tables)}</h2>
      <ul class="tables">
        {tables.map((table) => (
          <li key={table.sheet}>
            <Table table={table} />
          </li>
        ))}
      </ul>
      {notRead.length === 0 ? null : (
        <div class="notice">
          <strong>{say(words.notTables)}</strong>
          <ul>
            {notRead.map(({ sheet, what }) => (
              <li key={sheet}>
                {sheet}：{what}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Table({ table }: { table: TableLine }) {
  const { sheet, kind, read, unread, leftOut, columns } = table
  const [isOpen, setOpen] = useState(false)
  const unknown = columns.filter(({ isUnknown }) => isUnknown)
  return (
    <>
      <h3>
        {sheet} <small>{say(tableKinds[kind])}</small>
      </h3>
      <p class="row-counts">
        <span>{say(words.read(count(read)))}</span>
        {unread > 0 ? <span class="lacking">{say(words.unread(count(unread)))}</span> : null}
        {leftOut > 0 ? <span class="muted">{say(words.leftOut(count(leftOut)))}</span> : null}
      </p>
      {unknown.length === 0 || isReport.value ? null : (
        <div class="unknown">
          <p>{say(words.unknown(count(unknown.length)))}</p>
          {unknown.map((column) => (
            <div key={column.column}>
              <strong>{column.heading}</strong>
              <Meaning table={table} column={column} />
              {column.nearest.length > 0 ? (
                <small>{say(words.nearest(column.nearest.join('、')))}</small>
              ) : null}
            </div>
          ))}
        </div>
      )}
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say(words.understood(count(columns.length)))}</summary>
        {isOpen ? <Columns table={table} /> : null}
      </details>
    </>
  )
}

/** What each column was taken for; what was understood amiss can be said otherwise. */
function Columns({ table }: { table: TableLine }) {
  const [changing, setChanging] = useState<string | null>(null)
  return (
    <dl class="meanings">
      {table.columns.map((column) => {
        const { heading, tells } = column
        const isDeclared = Object.hasOwn(settings.value.columns, heading)
        return (
          <div key={column.column}>
            <dt>{heading}</dt>
            <dd>
              {changing === heading || isDeclared ? (
                <Meaning table={table} column={column} />
              ) : (
                <>
                  <span class={tells === null ? 'muted' : ''}>
                    {say(tells === null ? words.nothing : columnTerms[tells])}
                  </span>
                  {isReport.value ? null : (
                    <button
                      type="button"
                      class="link"
                      aria-label={say(words.changeOf(heading))}
                      onClick={() => setChanging(heading)}
                    >
                      {say(words.change)}
                    </button>
                  )}
                </>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

const nothing = 'nothing'

/** Says what a heading means. */
function Meaning({ table, column }: { table: TableLine; column: Column }) {
  const { heading } = column
  const declared = settings.value.columns
  const isDeclared = Object.hasOwn(declared, heading)
  const taken = new Set(table.columns.flatMap(({ tells }) => (tells === null ? [] : [tells])))
  const own = isDeclared ? declared[heading] : column.tells
  return (
    <select
      aria-label={say(words.meaningOf(heading))}
      value={isDeclared ? (own ?? nothing) : ''}
      onChange={({ currentTarget: { value } }) => {
        const { [heading]: _, ...others } = declared
        if (value === '') configure({ columns: others })
        else
          configure({ columns: { ...others, [heading]: value === nothing ? null : (value as ColumnName) } })
      }}
    >
      <option value="">{say(isDeclared || own ? words.byHeading : words.choose)}</option>
      <option value={nothing}>{say(words.nothing)}</option>
      {columnsOfKind[table.kind].map((name) => {
        const isTaken = taken.has(name) && name !== own
        return (
          <option key={name} value={name} disabled={isTaken}>
            {say(columnTerms[name])}
            {isTaken ? say(words.taken) : ''}
          </option>
        )
      })}
    </select>
  )
}
