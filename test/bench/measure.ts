// How time is taken: of the processor and not of the clock, in rounds in which all sides run in turn.

/** One of several ways to the same figures. */
export interface Side {
  readonly name: string
  readonly run: () => unknown
}

/** What a side took for one unit, in nanoseconds. */
export interface Times {
  readonly name: string
  readonly least: number
  readonly median: number
}

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] as number

/** The time that the processor has worked for this process, all threads together, in nanoseconds. */
const worked = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) * 1000
}

/** Lets no round pay for the garbage of the one before. A full collection would throw optimised code away. */
const sweep = (): void => {
  const { gc } = globalThis as { gc?: (how: { type: 'minor' }) => void }
  gc?.({ type: 'minor' })
}

/** Runs all sides in turn, round after round; the first few rounds are for the compiler and do not count. */
export async function timesOf(
  sides: readonly Side[],
  units: number,
  rounds: number,
  ahead = 2,
): Promise<Times[]> {
  const times = sides.map((): number[] => [])
  for (let round = -ahead; round < rounds; round++) {
    for (const [side, { run }] of sides.entries()) {
      sweep()
      const start = worked()
      await run()
      if (round >= 0) times[side]?.push((worked() - start) / units)
    }
  }
  return sides.map(({ name }, side) => {
    const own = times[side] as number[]
    return { name, least: Math.min(...own), median: median(own) }
  })
}

/** The least time of some runs of one thing, in milliseconds. */
export async function leastTime(run: () => unknown, rounds = 4): Promise<number> {
  const [time] = await timesOf([{ name: '', run }], 1e6, rounds)
  return time?.least as number
}

/** How many bytes a run leaves behind, on the average of some: few enough that no collection comes between. */
export function allocated(run: () => unknown, times = 10): number {
  run()
  sweep()
  const { heapUsed } = process.memoryUsage()
  for (let i = 0; i < times; i++) run()
  return (process.memoryUsage().heapUsed - heapUsed) / times
}

/** By which power a time has grown, where what it was taken for has grown so many times. */
export const exponent = (few: number, many: number, times: number): number =>
  Math.log(many / few) / Math.log(times)
