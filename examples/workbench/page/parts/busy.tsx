import { begin } from '../actions.js'
import { busy, view } from '../state.js'
import { frameWords as words } from '../words/frame.js'
import { say } from '../words/words.js'

/** How far the work is. Before there is a year it can be ended; afterwards that would take more than what goes on. */
export function Busy() {
  const at = busy.value
  return (
    <div class="busy-place" role="status" aria-live="polite">
      {at === null ? null : (
        <div class="busy">
          <span>{say(view.value ? words.updating : words.stages[at.stage])}</span>
          {at.total > 0 && at.done > 0 ? (
            <progress max={at.total} value={at.done} aria-label={say(words.stages[at.stage])} />
          ) : (
            <progress aria-label={say(words.stages[at.stage])} />
          )}
          {view.value === null ? (
            <button type="button" onClick={begin}>
              {say(words.cancel)}
            </button>
          ) : null}
        </div>
      )}
    </div>
  )
}
