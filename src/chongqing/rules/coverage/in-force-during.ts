import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { defaultOption } from '../../law/readings.js'
import type { NotInForce, Recorder, Unregulated } from '../../pack.js'

/** What every rule that asks whether the law was in force declares. */
export const forceReads = {
  provisions: ['49'],
  parameters: ['effective-date'],
  readings: ['effective-from'],
} as const

/** The first day in force (Article 49); none where the edition strikes it. */
export const effectiveDate = (
  grounds: Recorder<'49', 'effective-date', 'effective-from'>,
): PlainDate | undefined => {
  const reading = grounds.reading('effective-from')
  const promulgated = grounds.parameter('effective-date', reading)
  return reading === defaultOption('effective-from') ? promulgated?.value : reading
}

/**
 * Ends a rule early where the law was not in force on any day asked about, and notes where it was only for a part.
 * Gives nothing where the rule may go on.
 */
export const unlessInForce = (
  grounds: Recorder<'49', 'effective-date', 'effective-from'>,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): NotInForce | Unregulated | undefined => {
  grounds.decideAsOf(to)
  const effectiveFrom = effectiveDate(grounds)
  if (effectiveFrom === undefined) return grounds.unregulated('49', 'sets-window')
  if (to < effectiveFrom) return grounds.notInForce('not-yet', effectiveFrom)
  const { inForceUntil } = grounds
  if (inForceUntil !== null && from > inForceUntil) return grounds.notInForce('ended', inForceUntil)
  if (from < effectiveFrom) grounds.finding('partly-before-force', 'advisory', '49', { effectiveFrom })
  return undefined
}
