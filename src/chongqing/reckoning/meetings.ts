import { blockAt, cutsOf } from './days.js'
import { type Entry, mayCount } from './entry.js'
import { joined, rowOf, setNumber } from './row.js'

/** Tells of each entry, in their order, the first one before it that shares a day with it, among those that may count. */
export const firstMeetings = (entries: readonly Entry[]): readonly (Entry | undefined)[] => {
  const cuts = cutsOf(entries.flatMap(({ days }) => days))
  const holders = rowOf(cuts.length, Number.POSITIVE_INFINITY, Math.min)
  const vacant = rowOf(cuts.length, Number.POSITIVE_INFINITY, Math.min, (block) => block)
  return entries.map((entry, index) => {
    const spans = entry.days.map(({ from, to }) => ({
      from: blockAt(cuts, from),
      to: blockAt(cuts, to + 1) - 1,
    }))
    let first = entries.length
    for (const { from, to } of spans) first = Math.min(first, joined(holders, from, to))
    if (mayCount(entry)) {
      for (const { from, to } of spans) {
        // Whoever held a block before is met first.
        for (let block = joined(vacant, from, to); block <= to; block = joined(vacant, from, to)) {
          setNumber(holders, block, index)
          setNumber(vacant, block, Number.POSITIVE_INFINITY)
        }
      }
    }
    return entries[first]
  })
}
