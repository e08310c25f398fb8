import { useEffect, useRef } from 'preact/hooks'
import { isToCorrect } from '../../office/views/problems.js'
import { count } from '../parts/figure.js'
import { Corrections } from '../parts/files/corrections.js'
import { Edits } from '../parts/files/edits.js'
import { Given } from '../parts/files/given.js'
import { Groups } from '../parts/files/groups.js'
import { RowAsked } from '../parts/files/row-asked.js'
import { Tables } from '../parts/files/tables.js'
import { route } from '../route.js'
import { isReport, view } from '../state.js'
import { filesWords as words } from '../words/files.js'
import { say } from '../words/words.js'
import { DropPlace } from './start.js'

/** What was read of the files and what was not, and where it is put right. */
export function FilesScreen() {
  const year = view.value
  const tables = useRef<HTMLDivElement>(null)
  const { about, query } = route.value
  const isAboutColumns = about === 'columns'
  const [sheet, row] = [query.get('sheet'), Number(query.get('row'))]
  useEffect(() => {
    if (isAboutColumns) tables.current?.querySelector('select')?.focus()
  }, [isAboutColumns])
  if (year === null) return null
  const toSee = year.problems.filter((problem) => !isToCorrect(problem))
  return (
    <>
      <h1>{say(words.title)}</h1>
      {isReport.value ? (
        <>
          <p class="notice">{say(words.report)}</p>
          <DropPlace />
        </>
      ) : null}
      {sheet === null || !(row > 0) || isReport.value ? null : (
        <RowAsked
          sheet={sheet}
          row={row}
          problems={year.problems}
          table={year.tables.find((table) => table.sheet === sheet)}
        />
      )}
      <div ref={tables}>
        <Tables tables={year.tables} problems={year.problems} />
      </div>
      <Given year={year} />
      <Corrections problems={year.problems.filter(isToCorrect)} tables={year.tables} />
      <Edits />
      {toSee.length === 0 ? null : (
        <details class="to-see">
          <summary>{say(words.toSee(count(toSee.length)))}</summary>
          <Groups problems={toSee} />
        </details>
      )}
      {isReport.value ? null : (
        <section class="add" aria-labelledby="add">
          <h2 id="add">{say(words.add)}</h2>
          <p class="note">{say(words.addNote)}</p>
          <DropPlace />
        </section>
      )}
    </>
  )
}
