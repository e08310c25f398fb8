import { begin } from '../actions.js'
import { busy, view } from '../state.js'
import { frameWords as words } from '../words/frame.js'
import { say } from '../words/words.js'

/** How far the work is, with a way out of it. */
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
          <button type="button" onClick={begin}>
            {say(words.cancel)}
          </button>
        </div>
      )}
    </div>
  )
}
