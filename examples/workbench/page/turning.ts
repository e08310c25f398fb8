import { computed, signal } from '@preact/signals'
import type { Shown } from '../office/office.js'
import type { Turning } from '../office/readings.js'
import { worker } from './actions.js'
import { failure, shown } from './state.js'

/** What was found, and of which year. */
const found = signal<(Turning & { readonly isOver: boolean; readonly of: Shown }) | null>(null)

/** How many verdicts of the year each reading changes, as far as it was tried; `null`: nobody asked. */
export const turned = computed(() => (found.value?.of === shown.value ? found.value : null))

// So few at a time that one waits a moment at most to stop, or to be shown something else.
const slice = 4

let run = 0

/** Tries all readings on everyone, a few people at a time, until it is stopped or the year becomes another. */
export async function tryAll(): Promise<void> {
  run += 1
  const own = run
  const of = shown.value
  const alone: Record<string, number> = {}
  found.value = { done: 0, total: 1, alone, isOver: false, of }
  for (let done = 0, total = 1; done < total; ) {
    const next = await worker.ask('turning', done, slice).catch((why: Error) => {
      failure.value = why.message
    })
    if (own !== run || of !== shown.value || !next) return
    for (const [id, count] of Object.entries(next.alone)) alone[id] = (alone[id] ?? 0) + count
    done = next.done
    total = next.total
    found.value = { done, total, alone: { ...alone }, isOver: done >= total, of }
  }
}

/** Stops trying; what was found until then is kept. */
export function stop(): void {
  run += 1
  found.value = found.value && { ...found.value, isOver: true }
}
