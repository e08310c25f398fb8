import type { ComponentChildren } from 'preact'
import { frameWords as words } from '../words/frame.js'
import { say } from '../words/words.js'

/** A table that may be wider than the page. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
  <section class="scroll" tabIndex={0} aria-label={say(words.tableOf(label))}>
    {children}
  </section>
)
