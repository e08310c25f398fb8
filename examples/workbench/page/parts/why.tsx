import type { WhyTarget } from '../../office/why.js'
import { whyOpen } from '../state.js'
import { say } from '../words/words.js'
import { yearWords as words } from '../words/year.js'

/** Opens the reasons of a figure. */
export const WhyLink = ({ of }: { of: WhyTarget }) => (
  <button
    type="button"
    class="why"
    aria-haspopup="dialog"
    onClick={() => {
      whyOpen.value = of
    }}
  >
    {say(words.why)}
  </button>
)
