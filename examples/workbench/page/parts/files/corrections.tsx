import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Edit } from '../../../office/edits.js'
import { type ProblemGroup, problemGroups } from '../../../office/views/problem-groups.js'
import type { ProblemLine } from '../../../office/views/problems.js'
import type { TableLine } from '../../../office/views/tables.js'
import { edit } from '../../actions.js'
import { isReport, view } from '../../state.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { count } from '../figure.js'
import { Pager, paged } from '../pager.js'
import { Group } from './group.js'

const size = 30

const holds = ({ sheet, column, rows }: ProblemGroup, places: readonly Edit[]): boolean =>
  places.some((one) => one.sheet === sheet && one.column === column && rows.includes(one.row))

/** What is to be corrected, those places first on which the most verdicts hang; each opens to its rows. */
export function Corrections({
  problems,
  tables,
}: {
  problems: readonly ProblemLine[]
  tables: readonly TableLine[]
}) {
  const [sheet, setSheet] = useState('')
  const [page, setPage] = useState(0)
  const [open, setOpen] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  /** What was just corrected, and where in the list, until the year shows it. */
  const done = useRef<{ readonly edits: readonly Edit[]; readonly at: number } | null>(null)
  const groups = useMemo(
    () => problemGroups(sheet === '' ? problems : problems.filter((one) => one.sheet === sheet)),
    [problems, sheet],
  )
  const shown = paged(groups, size, page)
  const sheets = [...new Set(problems.map((one) => one.sheet))]

  // Whoever corrects by keyboard goes on with what is still wrong there, or else with what comes next.
  useEffect(() => {
    if (done.current === null) return
    const { edits, at } = done.current
    done.current = null
    const same = groups.findIndex((group) => holds(group, edits))
    const left = say(words.left(count(edits.length), count(problems.length)))
    setTold(same < 0 ? left : say(words.still))
    const next = same < 0 ? Math.min(at, groups.length - 1) : same
    setOpen(groups[next]?.key ?? null)
    setPage(Math.max(0, Math.floor(next / size)))
    requestAnimationFrame(() => {
      const button = list.current?.querySelector<HTMLElement>('button[aria-expanded="true"]')
      ;(button ?? heading.current)?.focus()
    })
  }, [view.value])

  const apply = (edits: readonly Edit[], key: string): void => {
    done.current = { edits, at: groups.findIndex((group) => group.key === key) }
    edit(edits)
  }

  return (
    <section class="corrections" aria-labelledby="correct">
      <h2 id="correct" ref={heading} tabIndex={-1}>
        {say(words.toCorrect)}
      </h2>
      <p class="shown" role="status">
        {told}
      </p>
      {groups.length === 0 ? (
        <p>{say(words.noneToCorrect)}</p>
      ) : (
        <div class="list-head">
          <p class="note">{say(words.places(count(problems.length), count(groups.length)))}</p>
          {sheets.length > 1 || sheet !== '' ? (
            <label>
              {say(words.sheet)}{' '}
              <select
                value={sheet}
                onChange={({ currentTarget }) => {
                  setSheet(currentTarget.value)
                  setPage(0)
                }}
              >
                <option value="">{say(words.allSheets)}</option>
                {sheets.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
        </div>
      )}
      <ul class="groups" ref={list}>
        {shown.map((group) => (
          <li key={group.key}>
            <Head
              group={group}
              isOpen={open === group.key}
              toggle={() => setOpen(open === group.key ? null : group.key)}
            />
            {open === group.key ? (
              <Group
                group={group}
                table={tables.find((table) => table.sheet === group.sheet)}
                apply={(edits) => apply(edits, group.key)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <Pager of={groups.length} size={size} at={page} go={setPage} />
    </section>
  )
}

function Head({
  group: { sheet, what, rows, weight },
  isOpen,
  toggle,
}: {
  group: ProblemGroup
  isOpen: boolean
  toggle: () => void
}) {
  const text = (
    <>
      <span class="where">{sheet}</span>
      <span class="what">{what}</span>
      <small>{say(rows.length === 1 ? words.row(String(rows[0])) : words.rows(count(rows.length)))}</small>
      {weight > 0 ? <span class="chip undetermined">{say(words.weight(count(weight)))}</span> : null}
    </>
  )
  // Without the files there is nothing to open.
  return isReport.value ? (
    <p class="group-head">{text}</p>
  ) : (
    <button type="button" class="group-head" aria-expanded={isOpen} onClick={toggle}>
      {text}
    </button>
  )
}
