import { useRef } from 'preact/hooks'
import type { EditLine } from '../../../office/views/edits.js'
import { withdraw } from '../../actions.js'
import { filesWords as words } from '../../words/files.js'
import { say } from '../../words/words.js'
import { useAsked } from '../asked.js'
import { count } from '../figure.js'
import { Scroll } from '../scroll.js'

const most = 50

const placeOf = ({ sheet, row, heading }: EditLine): string =>
  `${sheet} ${say(words.row(String(row)))} ${heading}`

/** What was corrected on the page, the latest first, each to be undone. */
export function Edits() {
  const edits = useAsked('edits') ?? []
  const summary = useRef<HTMLElement>(null)
  if (edits.length === 0) return null
  const undo = (undone: readonly EditLine[]): void => {
    // The list goes with its last edit.
    const isLast = undone.length === edits.length
    const next = isLast ? document.getElementById('correct') : summary.current
    next?.focus()
    withdraw(undone)
  }
  return (
    <details class="edits">
      <summary ref={summary}>{say(words.edits(count(edits.length)))}</summary>
      <p class="note">{say(words.editsNote)}</p>
      <Scroll label={say(words.edits(count(edits.length)))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.place)}</th>
              <th scope="col">{say(words.stood)}</th>
              <th scope="col">{say(words.now)}</th>
              <th scope="col">
                <span class="unseen">{say(words.undo)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...edits]
              .reverse()
              .slice(0, most)
              .map((one) => (
                <tr key={`${one.sheet} ${one.row} ${one.column}`}>
                  <th scope="row">{placeOf(one)}</th>
                  <td>{one.stood === '' ? say(words.empty) : one.stood}</td>
                  <td>{one.text === '' ? say(words.empty) : one.text}</td>
                  <td>
                    <button
                      type="button"
                      class="link"
                      aria-label={say(words.undoOf(placeOf(one)))}
                      onClick={() => undo([one])}
                    >
                      {say(words.undo)}
                    </button>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </Scroll>
      <button type="button" onClick={() => undo(edits)}>
        {say(words.undoAll)}
      </button>
    </details>
  )
}
