import { reasonMarkup } from './browser/reasons.js'
import type { Embedded } from './embedded.js'
import { type Html, html, trusted } from './html.js'
import { overviewWords } from './words/overview.js'
import { say, type Words, w } from './words/say.js'

/** A reason written out when the page is made, so that it can be read without a script. */
export const reasonHtml = (embedded: Embedded, at: number): Html =>
  trusted(`<div class="reason">${reasonMarkup(embedded, at)}</div>`)

/** A text that the page carries, by its place. */
const textAt = ({ texts }: Embedded, at: number): Words => {
  const [zh = '', en = ''] = texts[at] ?? []
  return w(zh, en)
}

/** How often each of some places occurs, in the order of first occurrence. */
const counted = (places: readonly (readonly number[])[]): readonly (readonly [number, number])[] => {
  const counts = new Map<number, number>()
  for (const place of places.flatMap((some) => [...new Set(some)]))
    counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts]
}

/** What the answers of many people rest on, with how many of them. */
export function unionHtml(embedded: Embedded, reasons: readonly number[]): Html {
  const packed = reasons.flatMap((at) => embedded.reasons[at] ?? [])
  const people = (count: number) =>
    html`<span class="count">${say(overviewWords.people(String(count)))}</span>`
  const grounds = counted(packed.map((one) => one.grounds.map((at) => embedded.grounds[at]?.[0] ?? 0)))
  const precis = new Map(
    packed.flatMap((one) =>
      one.grounds.flatMap((at) => {
        const ground = embedded.grounds[at]
        return ground ? [[ground[0], ground] as const] : []
      }),
    ),
  )
  const list = (label: Words, items: readonly (readonly [number, number])[]): Html | null =>
    items.length === 0
      ? null
      : html`<h5>${say(label)}</h5><ul>${items.map(
          ([at, count]) => html`<li>${say(textAt(embedded, at))} ${people(count)}</li>`,
        )}</ul>`
  const { labels } = embedded
  return html`<div class="reason">
<p class="note">${say(overviewWords.unionNote)}</p>
<h5>${say(textAt(embedded, labels.grounds))}</h5><dl>${grounds.map(([reference, count]) => {
    const [, , strength, said] = precis.get(reference) ?? [0, 0, 0, 0]
    return html`<dt>${say(textAt(embedded, reference))}<span class="tag">${say(textAt(embedded, strength))}</span>${people(count)}</dt><dd>${say(textAt(embedded, said))}</dd>`
  })}</dl>
${list(textAt(embedded, labels.parameters), counted(packed.map(({ parameters }) => parameters)))}
${list(textAt(embedded, labels.readings), counted(packed.map(({ readings }) => readings)))}
</div>`
}
