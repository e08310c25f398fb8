import { hasValue, type Verdict } from '../../engine/determination/determination.js'
import type { CountRange } from '../../engine/quantity/count-range.js'
import { type InspectionItem, inspectionItems } from '../law/vocabulary.js'
import type { Determination } from '../pack.js'
import type { OfficialMeasures } from '../rules/accountability/official-measures.js'
import type { RecordingBreach } from '../rules/accountability/recording-breach.js'
import type { AssessedDuties } from '../rules/norms/duties.js'
import type { ProviderEligibility } from '../rules/provider/provider-eligibility.js'
import type { AnnualStatistics, ExactFigures, RangedFigures } from '../statistics/statistics-figures.js'
import type { UnitYear } from './unit-year.js'
import type { VerdictCounts } from './verdict-counts.js'

/**
 * What of a point stays for people.
 *
 * - `supporting-systems`: how the unit's own systems beside the law are carried out.
 * - `use-in-decisions`: whether continuing education was looked at in assessments and titles.
 * - `money-set-aside`, `use-of-money`, `duties-not-given`, `providers-not-given`, `breaches-not-given`: the library has rules
 *   for it, and no answer of theirs was given that says it.
 * - `results-and-benefits`: what continuing education has brought.
 * - `other-breaches`: how breaches were dealt with for which the text has no procedure.
 * - `other-matters`: whatever else there is.
 */
export type LeftToPeople =
  | 'duties-not-given'
  | 'supporting-systems'
  | 'use-in-decisions'
  | 'money-set-aside'
  | 'use-of-money'
  | 'providers-not-given'
  | 'results-and-benefits'
  | 'breaches-not-given'
  | 'other-breaches'
  | 'other-matters'

/** One of the eight points of an inspection, and how far it is filled in. */
export interface FilledPoint {
  readonly item: InspectionItem
  readonly filled: 'wholly' | 'in-part' | 'not'
  /** What of it stays for people; nothing where it is filled wholly. */
  readonly left: readonly LeftToPeople[]
}

/** How the duties of the unit stand, counted (26(1)). */
export interface DutyCounts {
  readonly done: number
  readonly missing: number
  readonly unknown: number
}

/** How the hours of the unit's people stand (26(3)). */
export interface HoursStanding {
  /** The quota of the calendar year. */
  readonly quota: VerdictCounts
  /** The return of the statistical year, on the body of evidence it rests on; `null` where none could be made. */
  readonly statistics: {
    readonly totalProfessionals: number | CountRange
    readonly participants: number | CountRange
    readonly reached: number | CountRange | null
  } | null
}

/** How the unit's money stands (26(4)). */
export interface MoneyStanding {
  /** Whether enough was set aside; `null` where that is not known, or the floor does not apply. */
  readonly floor: Verdict | null
  /** Whether it was used for its purpose alone; `null` where that is not known. */
  readonly earmarking: Verdict | null
}

/** The courses that the unit's people were taught, by whether their providers may teach them (26(5)). */
export interface ProviderCounts {
  readonly eligible: number
  readonly notEligible: number
  readonly undetermined: number
}

/** How far breaches were dealt with for which the text has a procedure (26(7)). */
export interface BreachCounts {
  /** Cases in which correction is still to be ordered. */
  readonly toOrder: number
  /** Cases in which it was ordered and is awaited. */
  readonly ordered: number
  /** Cases in which it was refused and no penalty imposed yet. */
  readonly toPenalise: number
  /** Cases that are corrected, or penalised. */
  readonly closed: number
  readonly undetermined: number
}

export type ReturnAnswer = Determination<AnnualStatistics<ExactFigures>, AnnualStatistics<RangedFigures>>
type ProviderAnswer = Determination<ProviderEligibility, ProviderEligibility<null>>
type RecordingAnswer = Determination<RecordingBreach, RecordingBreach>
type OfficialAnswer = Determination<OfficialMeasures>

/** The duties of a unit by what is known of them; what falls in another year is not among them. */
export const dutyCounts = ({ duties }: AssessedDuties): DutyCounts => {
  const count = (asked: string) => duties.filter(({ state }) => state === asked).length
  return { done: count('done'), missing: count('missing'), unknown: count('unknown') }
}

/** The hours of the people, from the unit's year and the return that it was built on. */
export const hoursStanding = ({ quota }: UnitYear, returned: ReturnAnswer | undefined): HoursStanding => {
  if (returned === undefined || !hasValue(returned)) return { quota, statistics: null }
  const { totalProfessionals, participants, reached } = returned.value
  return { quota, statistics: { totalProfessionals, participants, reached } }
}

/** The courses by whether their providers may teach them. */
export const providerCounts = (answers: readonly ProviderAnswer[]): ProviderCounts => {
  const known = answers.map((answer) => (hasValue(answer) ? answer.value.eligible : null))
  const count = (asked: boolean | null) => known.filter((one) => one === asked).length
  return { eligible: count(true), notEligible: count(false), undetermined: count(null) }
}

const recordingStages = {
  'order-correction': 'toOrder',
  'await-correction': 'ordered',
  penalty: 'toPenalise',
  none: 'closed',
} as const

const officialStages = { due: 'toOrder', given: 'ordered', 'complied-with': 'closed' } as const

/** The cases by how far they have come. */
export const breachCounts = (
  recording: readonly RecordingAnswer[],
  officials: readonly OfficialAnswer[],
): BreachCounts => {
  const stages = [
    ...recording.map((answer) => {
      const next = hasValue(answer) ? answer.value.next : null
      return next === null ? 'undetermined' : recordingStages[next]
    }),
    // Conduct of which the text does not speak is none of its breaches.
    ...officials
      .filter(({ status }) => status !== 'inapplicable')
      .map((answer) => (hasValue(answer) ? officialStages[answer.value.order.state] : 'undetermined')),
  ]
  const count = (asked: keyof BreachCounts) => stages.filter((one) => one === asked).length
  return {
    toOrder: count('toOrder'),
    ordered: count('ordered'),
    toPenalise: count('toPenalise'),
    closed: count('closed'),
    undetermined: count('undetermined'),
  }
}

/** What is left where something is not known. */
const unless = (isKnown: boolean, left: LeftToPeople): readonly LeftToPeople[] => (isKnown ? [] : [left])

/** What is known from which the points are filled in. */
export interface KnownForPoints {
  readonly duties: DutyCounts | null
  readonly funding: MoneyStanding | null
  readonly areProvidersKnown: boolean
  /** Of the two kinds of breach for which the text has a procedure: whether some, and whether both are known. */
  readonly breaches: { readonly some: boolean; readonly both: boolean }
}

/** Each of the eight points: whether anything of it is filled in, and what is left. */
export const pointsOf = ({
  duties,
  funding,
  areProvidersKnown,
  breaches,
}: KnownForPoints): readonly FilledPoint[] => {
  // Duties of which nothing is known fill nothing in.
  const areDutiesKnown = duties !== null && duties.done + duties.missing > 0
  const points: Readonly<Record<InspectionItem, readonly [boolean, readonly LeftToPeople[]]>> = {
    'regulation-and-systems': [
      areDutiesKnown,
      [...unless(areDutiesKnown, 'duties-not-given'), 'supporting-systems'],
    ],
    'use-in-assessment-and-titles': [false, ['use-in-decisions']],
    'hours-completed': [true, []],
    funding: [
      funding !== null,
      [
        ...unless(funding !== null && funding.floor !== null, 'money-set-aside'),
        ...unless(funding !== null && funding.earmarking !== null, 'use-of-money'),
      ],
    ],
    'provider-qualification': [areProvidersKnown, unless(areProvidersKnown, 'providers-not-given')],
    results: [false, ['results-and-benefits']],
    'handling-of-breaches': [
      breaches.some,
      [...unless(breaches.both, 'breaches-not-given'), 'other-breaches'],
    ],
    other: [false, ['other-matters']],
  }
  return inspectionItems.map((item) => {
    const [isFilled, left] = points[item]
    return { item, filled: !isFilled ? 'not' : left.length > 0 ? 'in-part' : 'wholly', left }
  })
}
