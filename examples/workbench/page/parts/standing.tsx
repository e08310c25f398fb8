import type { Standing } from '../../office/views/people.js'
import { say, type Words } from '../words/words.js'

/** A standing by its word; the colour only helps. */
export const StandingChip = ({ of, words }: { of: Standing; words: Readonly<Record<Standing, Words>> }) => (
  <span class={`chip ${of}`}>{say(words[of])}</span>
)
