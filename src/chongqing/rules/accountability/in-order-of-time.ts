import type { PlainDate } from '../../../engine/quantity/calendar.js'

/** The events of a case by their dates, those of one day as they were listed; tells of each that was listed too late. */
export const inOrderOfTime = <E extends { readonly on: PlainDate }>(
  events: readonly E[],
  tellMisplaced: (event: E) => void,
): readonly E[] => {
  events.forEach((event, place) => {
    const before = events[place - 1]
    if (before && before.on > event.on) tellMisplaced(event)
  })
  return [...events].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
