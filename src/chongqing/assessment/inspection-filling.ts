import { hasValue } from '../../engine/determination/determination.js'
import { answerArgument } from '../../engine/ground/arguments.js'
import {
  type Bounded,
  type Determination,
  defineRule,
  type MissingFact,
  type Recorder,
  type Settled,
} from '../pack.js'
import type { OfficialMeasures } from '../rules/accountability/official-measures.js'
import type { RecordingBreach } from '../rules/accountability/recording-breach.js'
import type { AssessedDuties } from '../rules/norms/duties.js'
import type { ProviderEligibility } from '../rules/provider/provider-eligibility.js'
import type { FundingYearAssessment } from './funding-year.js'
import {
  type BreachCounts,
  breachCounts,
  type DutyCounts,
  dutyCounts,
  type FilledPoint,
  type HoursStanding,
  hoursStanding,
  type MoneyStanding,
  type ProviderCounts,
  pointsOf,
  providerCounts,
  type ReturnAnswer,
} from './inspection-points.js'
import { mergedMissing } from './missing-of-many.js'
import type { UnitYear } from './unit-year.js'

/** The answers of the library from which an inspection of a unit is filled in. */
export interface InspectionFillingFacts {
  /** The answer of assessUnitYear: the hours, and of the money what was set aside. */
  readonly unitYear: Determination<UnitYear, UnitYear>
  /** The answer of assessDuties on the unit in that year; absent: not asked. */
  readonly duties?: Determination<AssessedDuties, AssessedDuties> | undefined
  /** The answer of assessFundingYear; absent: not asked. */
  readonly fundingYear?: Determination<FundingYearAssessment, FundingYearAssessment> | undefined
  /** The answers of assessProviderEligibility, one for each course; an empty list: none was given; absent: not known. */
  readonly providers?: readonly Determination<ProviderEligibility, ProviderEligibility<null>>[] | undefined
  /** The answers of nextMeasure, one for each case; an empty list: there was none; absent: not known. */
  readonly recordingBreaches?: readonly Determination<RecordingBreach, RecordingBreach>[] | undefined
  /** The answers of measuresForOfficial, one for each case; an empty list: there was none; absent: not known. */
  readonly officials?: readonly Determination<OfficialMeasures>[] | undefined
}

/** What of an inspection of a unit the library can fill in. */
export interface InspectionFilling {
  readonly unitId: string
  readonly year: number
  /** All eight, in the order of the text. */
  readonly points: readonly FilledPoint[]
  /** `null` where no answer on the duties was given. */
  readonly duties: DutyCounts | null
  readonly hours: HoursStanding
  /** `null` where neither part of it is known. */
  readonly funding: MoneyStanding | null
  /** The courses by their providers; `null` where no answers on providers were given. */
  readonly providers: ProviderCounts | null
  /** `null` where no answers on breaches were given. */
  readonly breaches: BreachCounts | null
}

type Grounds = Recorder<'26(1)' | '26(3)' | '26(4)' | '26(5)' | '26(7)', never, never>

const missingIn = (answer: Determination<unknown, unknown>, of?: string): readonly MissingFact[] =>
  'missing' in answer ? answer.missing.map((one) => (of === undefined ? one : { of, ...one })) : []

/** An answer that is on the unit and the year asked about; another is at fault, and nothing is built on it. */
const answerOn = <Value>(
  grounds: Grounds,
  answer: Determination<Value, Value> | undefined,
  provision: '26(1)' | '26(4)',
  isSame: (value: Value) => boolean,
): Settled<Value> | Bounded<Value> | undefined => {
  if (answer === undefined || !hasValue(answer)) return undefined
  grounds.cite(provision, 'requires')
  if (isSame(answer.value)) return grounds.premise(answer)
  grounds.finding('inspection-answer-of-another', 'data-defect', provision, { answer: answer.rule })
  return undefined
}

/**
 * Fills in those points of an inspection of a unit that the library can compute from its own answers, and says of each of
 * the eight what stays for people.
 *
 * Computed are the duties of the unit by the evidence (1), the hours of its people (3), its money (4), the qualification of
 * the providers (5), and how far breaches were dealt with for which the text has a procedure (7). Whether continuing
 * education was looked at in assessments and titles (2), what it brought (6) and whatever else there is (8) no rule can tell.
 *
 * **Legal basis:** Article 26, items 1, 3, 4, 5 and 7; what the points rest on is in the premises.
 *
 * @param facts - the answers of the rules on the unit and the year
 * @param law - the edition of the law
 * @returns `settled`, or `bounded` while facts are missing in an answer that was used; without a value where the unit's year
 * has none
 * @example
 * ```ts
 * import { assessUnitYear, fillInspection, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
 * const unitYear = unit.ok && assessUnitYear({ unit: unit.value, people: [], year: 2025 })
 * const answer = unitYear && fillInspection({ unitYear, providers: [] })
 * const points = answer && answer.status === 'settled' ? answer.value.points : []
 * points.filter(({ filled }) => filled !== 'not').map(({ item, filled }) => [item, filled])
 * // => [['hours-completed', 'wholly'], ['provider-qualification', 'wholly']]
 * points.find(({ item }) => item === 'results')?.left // => ['results-and-benefits']
 * ```
 */
export const fillInspection = /* @__PURE__ */ defineRule(
  {
    id: 'inspection-filling',
    takes: { unitYear: answerArgument },
    provisions: ['26(1)', '26(3)', '26(4)', '26(5)', '26(7)'],
    checksOff: ['26(1)', '26(3)', '26(4)', '26(5)', '26(7)'],
  },
  (facts: InspectionFillingFacts, grounds): Determination<InspectionFilling, InspectionFilling> => {
    const { unitYear, providers: courses, recordingBreaches, officials } = facts
    grounds.premise(unitYear)
    if (!hasValue(unitYear)) return grounds.follow(unitYear)
    const { unitId, year, funding: floorOfYear } = unitYear.value
    grounds.cite('26(3)', 'requires')
    const onDuties = answerOn(
      grounds,
      facts.duties,
      '26(1)',
      ({ bearer, year: of }) => bearer === 'unit' && of === year,
    )
    const onMoney = answerOn(
      grounds,
      facts.fundingYear,
      '26(4)',
      (of) => of.unitId === unitId && of.year === year,
    )
    const several: readonly (readonly Determination<unknown, unknown>[] | undefined)[] = [
      courses,
      recordingBreaches,
      officials,
    ]
    for (const answers of several) for (const answer of answers ?? []) grounds.premise(answer)
    if (floorOfYear !== null) grounds.cite('26(4)', 'requires')
    if (courses) grounds.cite('26(5)', 'requires')
    const areSomeKnown = recordingBreaches !== undefined || officials !== undefined
    if (areSomeKnown) grounds.cite('26(7)', 'requires')

    const duties = onDuties ? dutyCounts(onDuties.value) : null
    const floor = onMoney?.value.floor ?? floorOfYear
    const earmarking = onMoney?.value.earmarking ?? null
    const funding = floor === null && earmarking === null ? null : { floor, earmarking }
    // The answer of a rule is known by its id.
    const returned = unitYear.premises.find(({ rule }) => rule === 'annual-statistics') as
      | ReturnAnswer
      | undefined
    const value: InspectionFilling = {
      unitId,
      year,
      points: pointsOf({
        duties,
        funding,
        areProvidersKnown: courses !== undefined,
        breaches: { some: areSomeKnown, both: recordingBreaches !== undefined && officials !== undefined },
      }),
      duties,
      hours: hoursStanding(unitYear.value, returned),
      funding,
      providers: courses ? providerCounts(courses) : null,
      breaches: areSomeKnown ? breachCounts(recordingBreaches ?? [], officials ?? []) : null,
    }
    const missing = [
      ...[unitYear, onDuties, onMoney].flatMap((answer) => (answer ? missingIn(answer) : [])),
      ...several.flatMap((answers) =>
        (answers ?? []).flatMap((answer, index) => missingIn(answer, `#${index + 1}`)),
      ),
    ]
    if (missing.length === 0) return grounds.settled(value)
    grounds.missing(...mergedMissing(missing))
    return grounds.bounded(value)
  },
)
