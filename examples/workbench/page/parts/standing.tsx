import type { Standing } from '../../office/views/people.js'
import { say, type Words } from '../words/words.js'

interface Told {
  readonly of: Standing
  readonly words: Readonly<Record<Standing, Words>>
  /** Whether to depart from it is no breach, as with a general rule. */
  readonly isNote?: boolean
}

/** A standing by its word; the colour only helps. */
export const StandingChip = ({ of, words, isNote = false }: Told) => (
  <span class={`chip ${isNote && of === 'not-met' ? 'note-only' : of}`}>{say(words[of])}</span>
)
