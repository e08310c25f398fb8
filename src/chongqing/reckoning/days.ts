import { inOrder } from '../../engine/ground/in-order.js'

/** A stretch of days by their numbers, both ends counted. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** How many days two stretches have in common. */
export const overlap = (a: Days, b: Days): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1)

/** Stretches in their order, those that meet or touch made one. */
export const merged = (stretches: readonly Days[]): readonly Days[] => {
  if (stretches.length < 2) return stretches
  const result: { from: number; to: number }[] = []
  for (const { from, to } of inOrder(stretches, (a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** Stretches that share days, directly or through others, together; each group in the order given. */
export const groupsOf = <Stretch extends Days>(
  stretches: readonly Stretch[],
): readonly (readonly Stretch[])[] => {
  const byStart = stretches.map((stretch, place) => ({ stretch, place }))
  byStart.sort((a, b) => a.stretch.from - b.stretch.from)
  const groups: (typeof byStart)[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const one of byStart) {
    if (one.stretch.from > last) groups.push([])
    last = Math.max(last, one.stretch.to)
    groups.at(-1)?.push(one)
  }
  return groups.map((group) => group.sort((a, b) => a.place - b.place).map(({ stretch }) => stretch))
}

/** Those of the groups of stretches in which there is more than one. */
export const meetingsIn = <Stretch extends Days>(
  stretches: readonly Stretch[],
): readonly (readonly Stretch[])[] => {
  // In order of time, as most are, nothing has to be looked for.
  const meets = stretches.some(({ from }, i) => i > 0 && from <= (stretches[i - 1] as Days).to)
  return meets ? groupsOf(stretches).filter(({ length }) => length > 1) : []
}

/** The first days of the blocks into which stretches cut all days, in their order, and the day after the last block. */
export const cutsOf = (stretches: readonly Days[]): Float64Array => {
  const days = new Float64Array(2 * stretches.length)
  stretches.forEach(({ from, to }, i) => {
    days[2 * i] = from
    days[2 * i + 1] = to + 1
  })
  return days.sort().filter((day, i) => i === 0 || day !== days[i - 1])
}

/** Which block begins on a day, among the first days of blocks. */
export const blockAt = (cuts: Float64Array, day: number): number => {
  let first = 0
  for (let last = cuts.length - 1; first < last; ) {
    const middle = (first + last) >> 1
    if ((cuts[middle] as number) < day) first = middle + 1
    else last = middle
  }
  return first
}
