import { takenArguments } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { dayNumber } from '../../engine/quantity/calendar.js'
import { dateArgument } from '../../engine/quantity/date-arguments.js'
import {
  type BodyName,
  interpreterNames,
  type LegislativeAim,
  legislativeAims,
} from '../law/norms/interpretation.js'

/** What the Measures are for. */
export interface Purpose {
  readonly provision: '1'
  /** It helps to read the other provisions; nothing is owed under it. */
  readonly use: 'interpretation-only'
  readonly aims: readonly LegislativeAim[]
}

/**
 * What the Measures are for, by Article 1. It serves to read the other provisions, and binds nobody.
 *
 * @returns the aims, in the order of the text
 * @example
 * ```ts
 * import { purposeOf } from 'xueshi/law'
 * purposeOf().use // => 'interpretation-only'
 * purposeOf().aims[0] // => 'carry-out-the-regulation'
 * ```
 */
export const purposeOf = (): Purpose =>
  deepFreeze({ provision: '1', use: 'interpretation-only', aims: [...legislativeAims] })

/** Who interprets the Measures. */
export interface Interpreter {
  readonly provision: '48'
  readonly actor: 'municipal-personnel'
  /** Oldest first. */
  readonly names: readonly BodyName[]
}

/**
 * Who interprets the Measures, by Article 48, and under which names the body is found. A later name stands beside the
 * earlier one and does not replace it.
 *
 * @param more - further names, each with the day on which it is attested and its source
 * @returns the body and its names, oldest first
 * @throws XueshiError `invalid-date` for a day that does not exist
 * @example
 * ```ts
 * import { interpreter } from 'xueshi/law'
 * interpreter().actor // => 'municipal-personnel'
 * interpreter().names[0] // => { name: '市人事局', attestedOn: '2006-02-27', source: '48' }
 * ```
 */
export const interpreter = (more: readonly BodyName[] = []): Interpreter => {
  takenArguments({ more }, { more: [{ name: 'string' }] })
  const names = [...interpreterNames, ...more].map(({ name, attestedOn, source }) => ({
    name,
    attestedOn: dateArgument(attestedOn, 'attestedOn'),
    source: typeof source === 'string' ? source : { ...source },
  }))
  names.sort((a, b) => dayNumber(a.attestedOn) - dayNumber(b.attestedOn))
  return deepFreeze({ provision: '48', actor: 'municipal-personnel', names })
}
