import type { ComponentChildren } from 'preact'

/** What may be wider than the page; its heading is near. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll it by keyboard
  <section class="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
)
