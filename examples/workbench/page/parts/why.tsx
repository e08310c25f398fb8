import type { WhyTarget } from '../../office/why.js'
import { whyOpen } from '../state.js'
import { say } from '../words/words.js'
import { yearWords as words } from '../words/year.js'

/** Opens the reasons of a figure; where several stand in a list, whose they are is said to whoever does not see it. */
export const WhyLink = ({ of, about }: { of: WhyTarget; about?: string }) => (
  <button
    type="button"
    class="why"
    aria-haspopup="dialog"
    onClick={() => {
      whyOpen.value = of
    }}
  >
    {say(words.why)}
    {about === undefined ? null : <span class="unseen"> {about}</span>}
  </button>
)
