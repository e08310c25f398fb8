import { useMemo, useState } from 'preact/hooks'
import { problemGroups } from '../../../office/views/problem-groups.js'
import type { ProblemLine } from '../../../office/views/problems.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { count } from '../figure.js'
import { Pager, paged } from '../pager.js'

const size = 30
const shownRows = 12

/** Problems at which someone should look, those that say the same together. */
export function Groups({ problems }: { problems: readonly ProblemLine[] }) {
  const groups = useMemo(() => problemGroups(problems), [problems])
  const [page, setPage] = useState(0)
  return (
    <>
      <ul class="groups">
        {paged(groups, size, page).map(({ key, sheet, what, rows }) => (
          <li key={key}>
            <span class="where">{sheet}</span> <span>{what}</span>{' '}
            <small>
              {rows
                .slice(0, shownRows)
                .map((row) => say(words.row(String(row))))
                .join('、')}
              {rows.length > shownRows ? ` … ${say(words.rows(count(rows.length)))}` : ''}
            </small>
          </li>
        ))}
      </ul>
      <Pager of={groups.length} size={size} at={page} go={setPage} />
    </>
  )
}
