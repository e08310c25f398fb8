import type { Determination } from '../engine/determination/determination.js'
import { withPremises } from '../engine/determination/with-premises.js'
import type { Amendment } from '../engine/editions/amendment.js'
import type { CitedIdOf, Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { LawView } from '../engine/editions/law-view.js'
import { type ParameterValue, valueOn } from '../engine/editions/parameter.js'
import { answerArgument, lawArgument, takenArguments } from '../engine/ground/arguments.js'
import { invalidLimit } from '../engine/ground/errors.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { addCalendarYears, type PlainDate } from '../engine/quantity/calendar.js'
import { dateArgument } from '../engine/quantity/date-arguments.js'

/** Why a value should be looked up again. */
export type Staleness =
  /** Nobody is known to have compared it with the official text. */
  | 'never-verified'
  /** It was compared longer ago than the caller allows. */
  | 'too-long-ago'
  /** It was compared with an older wording than the one in force on the date asked about. */
  | 'older-text'

/** Which values of an edition should be compared with the official text again. */
export interface Freshness<I extends Ids = Ids> {
  readonly report: 'freshness'
  readonly edition: string
  readonly asOf: PlainDate
  /** How many years a comparison is good for. */
  readonly years: number
  /** How many values were looked at. */
  readonly values: number
  readonly stale: readonly {
    readonly parameter: I['parameter']
    readonly value: string
    readonly from: PlainDate
    readonly source: string
    readonly provision: CitedIdOf<I>
    readonly verifiedOn: PlainDate | null
    readonly verifiedAgainst: string | null
    /** Since when another wording than that of `verifiedAgainst` is in force; `null` where that is not known. */
    readonly supersededFrom: PlainDate | null
    readonly why: readonly Staleness[]
  }[]
  /** The provisions that the edition adds or changes, of which the same is to be said, in the order of the edition. */
  readonly provisions: readonly {
    readonly provision: string
    readonly from: PlainDate
    readonly source: string
    readonly verifiedOn: PlainDate | null
    readonly why: Staleness
  }[]
}

/** What is to be looked at, and how strictly. */
export interface FreshnessOptions<I extends Ids = Ids> {
  /** The date on which it is asked, `YYYY-MM-DD`; the library reads no clock. */
  readonly asOf: PlainDate
  /** How many whole years a comparison with the official text is good for, from 1 to 50; 2 where it is not given. */
  readonly years?: number
  /** An answer: only the values on which it rests, its premises included, are looked at. */
  readonly of?: Determination<unknown, unknown, I>
}

type Held<I extends Ids> = readonly [I['parameter'], ParameterValue]

const parameterIdsOf = <I extends Ids>({ pack }: Law<I>): readonly I['parameter'][] =>
  Object.keys(pack.parameters) as I['parameter'][]

/** The values on which an answer rests, each once, as the edition holds them. */
const usedBy = <I extends Ids>(
  answer: Determination<unknown, unknown, I>,
  law: Law<I>,
): readonly Held<I>[] => {
  const ids = parameterIdsOf(law)
  const held = new Map<string, Held<I>>()
  for (const { id, from } of withPremises(answer).flatMap(({ parameters }) => parameters)) {
    const value = law.parameters[id].find((one) => one.from === from)
    if (value) held.set(`${id} ${from}`, [id, value])
  }
  return [...held.values()].sort(([a], [b]) => ids.indexOf(a) - ids.indexOf(b))
}

/** The value of every parameter that holds on a date. */
const heldOn = <I extends Ids>(law: Law<I>, date: PlainDate): readonly Held<I>[] =>
  parameterIdsOf(law).flatMap((id): readonly Held<I>[] => {
    const value = valueOn(law.parameters[id], date)
    return value ? [[id, value]] : []
  })

/** What an edition says of provisions by a date: of all of them, or of those that an answer cites. */
const amendmentsOn = <I extends Ids>(
  law: Law<I>,
  asOf: PlainDate,
  answer: Determination<unknown, unknown, I> | undefined,
): readonly (readonly [string, Amendment])[] => {
  const cited =
    answer &&
    new Set<string>(
      withPremises(answer).flatMap(({ citations }) => citations.map(({ provision }) => provision)),
    )
  return Object.entries(law.amendments).flatMap(([id, all]) => {
    const held = all.filter(({ from }) => from <= asOf).at(-1)
    return held === undefined || cited?.has(id) === false ? [] : [[id, held] as const]
  })
}

/** Why something should be looked up again that was last compared on a day. */
const stalenessOf = (verifiedOn: PlainDate | null, oldest: PlainDate): Staleness | null => {
  if (verifiedOn === null) return 'never-verified'
  return verifiedOn < oldest ? 'too-long-ago' : null
}

const mostYears = 50

const yearsOf = (years: number): number => {
  if (Number.isInteger(years) && years >= 1 && years <= mostYears) return years
  throw invalidLimit('years', mostYears)
}

/**
 * Which values of an edition were compared with the official text too long ago, never, or only with an older wording.
 *
 * A law changes while a library stands still: a program that relies on figures asks this once a day and tells whoever keeps
 * the edition.
 *
 * **Legal basis:** none; the dates are those that the edition states for its values.
 *
 * @param law - the edition
 * @param options - the date, how long a comparison is good for, and an answer whose values alone are looked at
 * @returns the values to look up again, in the order of the law's table, and the provisions of the edition, with the reasons
 * @throws XueshiError `invalid-date`, or `invalid-limit` for years that are no whole number from 1 to 50
 * @example
 * ```ts
 * import { chongqing2006 } from 'xueshi/law'
 * import { freshness } from 'xueshi/tools'
 * const { stale } = freshness(chongqing2006, { asOf: '2027-01-01' })
 * stale.map(({ parameter, why }) => [parameter, why]) // => [['penalty-per-case', ['older-text']]]
 * // The wording that it was compared with was in force until 31 July 2025.
 * freshness(chongqing2006, { asOf: '2025-01-01' }).stale // => []
 * freshness(chongqing2006, { asOf: '2030-01-01' }).stale.length // => 13
 * ```
 */
export const freshness = <I extends Ids>(law: Law<I>, options: FreshnessOptions<I>): Freshness<I> => {
  takenArguments({ law, options }, { law: lawArgument, options: { 'of?': answerArgument } })
  const { asOf, years = 2, of } = options
  const oldest = addCalendarYears(dateArgument(asOf, 'asOf'), -yearsOf(years))
  const all = of ? usedBy(of, law) : heldOn(law, asOf)
  return deepFreeze({
    report: 'freshness',
    edition: law.edition,
    asOf,
    years,
    values: all.length,
    stale: all.flatMap(([parameter, held]) => {
      const { value, from, source, verifiedOn = null, verifiedAgainst = null, supersededFrom = null } = held
      const age = stalenessOf(verifiedOn, oldest)
      const why: Staleness[] = age === null ? [] : [age]
      // Without a day on which the wording was superseded, it may have been long ago.
      const isSuperseded = supersededFrom === null || supersededFrom <= asOf
      if (verifiedAgainst !== null && isSuperseded) why.push('older-text')
      if (why.length === 0) return []
      const provision = new LawView<I, I['parameter'], never>(law).setterOf(parameter, held)
      return [{ parameter, value, from, source, provision, verifiedOn, verifiedAgainst, supersededFrom, why }]
    }),
    provisions: amendmentsOn(law, asOf, of).flatMap(([provision, { from, source, verifiedOn = null }]) => {
      const why = stalenessOf(verifiedOn, oldest)
      return why === null ? [] : [{ provision, from, source, verifiedOn, why }]
    }),
  })
}
