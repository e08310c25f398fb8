import { dateOf, dayOf } from './days.js'
import type { Random } from './random.js'
import type { SampleStudy } from './study.js'

/** The day on which the office drew up the file; nothing is registered later. */
const drawnUpOn = '2026-01-20'

/** When each study was registered: mostly within weeks, sometimes after months, sometimes too soon or never. */
export function withRegistrations(random: Random, studies: readonly SampleStudy[]): SampleStudy[] {
  return studies.map((study) => {
    const { from, to } = study
    const delay = random.weighted<() => number>([
      [() => random.whole(3, 40), 90],
      [() => random.whole(100, 260), 5],
      [() => Number.POSITIVE_INFINITY, 4],
    ])()
    const isTooSoon = dayOf(to) - dayOf(from) >= 4 && random.chance(0.015)
    const day = isTooSoon ? Math.floor((dayOf(from) + dayOf(to)) / 2) : dayOf(to) + delay
    return day > dayOf(drawnUpOn) ? study : { ...study, registered: dateOf(day) }
  })
}
