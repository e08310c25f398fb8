import { hasValue, type Verdict } from '../../engine/determination/determination.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { dateArgument, yearArgument } from '../../engine/quantity/date-arguments.js'
import type { FundingYear } from '../entities/funding/funding-year.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Unit } from '../entities/unit.js'
import { type Determination, defineRule, type MissingFact } from '../pack.js'
import { classifyUnitScope } from '../rules/coverage/unit-scope.js'
import { assessFundingFloor } from '../rules/funding/funding-floor.js'
import type { Adjustment } from '../rules/quota/person-year-facts.js'
import { quotaPeriod, quotaPeriodReads } from '../rules/quota/quota-period.js'
import { statisticsOf } from '../statistics/annual-statistics.js'
import { onceEach } from '../statistics/file-of-people.js'
import { rollDays, rollOf } from '../statistics/roll.js'
import type { CountedPerson } from '../statistics/tally.js'
import { asAnyones } from '../statistics/unassigned.js'
import { mergedMissing } from './missing-of-many.js'
import { assessPersonYear } from './person-year.js'
import { verdictOf, type WithVerdict } from './premise-verdict.js'
import { countsOf, type VerdictCounts } from './verdict-counts.js'

/** One of a unit's people with the records the unit holds. */
export interface UnitMember extends CountedPerson {
  /** Another figure that binds this person, with the legal source the caller rests it on. */
  readonly adjustment?: Adjustment
}

/** A unit's year: its people with their records, its money, and the year by its name. */
export interface UnitYearFacts {
  readonly unit: Unit
  /**
   * Each person with the records the unit holds; a person listed twice is taken once, with the records of both. Whoever is not
   * on the roll of the unit, by their employments, is outside.
   */
  readonly people: readonly UnitMember[]
  /** Studies of which it is not known whose they are: each may be that of any of these people. Absent: none. */
  readonly unassigned?: readonly TrainingRecord[]
  readonly funding?: FundingYear
  /** The calendar year of quotas and funding, and the name of the statistical year of the return. */
  readonly year: number
  /**
   * The date on which it is asked: the return counts as registered only what was registered by then, and before the end of
   * the quota year a shortfall is a note.
   */
  readonly asOf?: PlainDate
}

/** A unit's year in short; the premises carry the figures and reasons. */
export interface UnitYear {
  readonly unitId: string
  readonly year: number
  readonly people: number
  readonly quota: VerdictCounts
  readonly ratio: VerdictCounts
  /** `null` where no funding facts were given or the floor does not apply; the premise says why. */
  readonly funding: Verdict | null
}

/** Whether the verdict of an answer hangs on a fact. */
const hangsOn = (answer: Determination<unknown, unknown>, { fact, of }: MissingFact): boolean =>
  'missing' in answer &&
  verdictOf(answer as Determination<WithVerdict, WithVerdict>) === 'undetermined' &&
  answer.missing.some((one) => one.fact === fact && one.of === of)

/** What a person's year lacks: of a fact about the person the person's key, and how many verdicts hang on it. */
const missingOfPerson = (
  answer: Determination<unknown, unknown>,
  personId: string,
): readonly MissingFact[] => {
  if (!('missing' in answer)) return []
  const verdicts = answer.premises.filter(({ rule }) => rule === 'annual-quota' || rule === 'subject-ratio')
  return answer.missing.map((one) => ({
    ...one,
    of: one.of ?? personId,
    counts: verdicts.filter((verdict) => hangsOn(verdict, one)).length,
  }))
}

/**
 * A unit's year: the return of Article 34 with what the file as a whole shows, the floor of its money, and the year of every
 * person on its roll: on the last day of the year, or on any day under that reading.
 *
 * **Legal basis:** Articles 4, 9, 12, 19, 30 and 34, through the rules in its premises.
 *
 * @param facts - the unit, its people with their records, its money in yuan, and the year
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with counts; the premises are the answers on the unit's scope, the statistics, the
 * funding floor where funding facts were given, and each person's year in the order of the people; `inapplicable` for a
 * unit outside the scope of the Measures
 * @throws XueshiError `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { assessUnitYear, parsePerson, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
 * const person = parsePerson({
 *   id: 'p1', title: 'junior', education: 'junior-college', role: 'professional', inService: true,
 * })
 * const answer =
 *   unit.ok &&
 *   person.ok &&
 *   assessUnitYear({ unit: unit.value, people: [{ person: person.value, records: [] }], year: 2025 })
 * answer && answer.status === 'settled' && answer.value.quota.notMet // => 1
 * ```
 */
export const assessUnitYear = /* @__PURE__ */ defineRule(
  {
    id: 'unit-year',
    takes: {
      unit: 'parseUnit',
      people: [{ person: 'parsePerson', records: ['parseTrainingRecord'] }],
      'unassigned?': ['parseTrainingRecord'],
      'funding?': 'parseFundingYear',
    },
    provisions: ['4', '34', ...quotaPeriodReads.provisions],
    parameters: quotaPeriodReads.parameters,
    readings: ['headcount-basis', ...quotaPeriodReads.readings],
  },
  (facts: UnitYearFacts, grounds): Determination<UnitYear, UnitYear> => {
    const { unit, funding, asOf, unassigned = [] } = facts
    const year = yearArgument(facts.year)
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const missing: MissingFact[] = []
    const scope = grounds.ask(classifyUnitScope, { unit })
    if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('4', 'excludes')
    if ('missing' in scope) missing.push(...scope.missing)
    grounds.beside(statisticsOf, {
      people: facts.people,
      unassigned,
      year,
      unitId: unit.id,
      ...(asOf !== undefined && { asOf }),
    })
    const floor = funding && grounds.ask(assessFundingFloor, { unit, funding })
    if (floor && 'missing' in floor) {
      const counts = Number(verdictOf(floor) === 'undetermined')
      missing.push(...floor.missing.map((one) => ({ ...one, counts })))
    }
    const period = quotaPeriod(grounds, year)
    if (!period) return grounds.unregulated('34', 'sets-window')
    const days = rollDays(grounds.reading('headcount-basis'), period)
    const { own: people, outside, perhaps } = rollOf(onceEach(facts.people).people, unit.id, days)
    if (outside.length > 0) {
      grounds.cite('34', 'requires')
      grounds.finding('people-not-on-roll', 'advisory', '34', { personIds: outside })
    }
    const anyones = asAnyones(unassigned)
    const adjusted = new Map(
      facts.people.flatMap(({ person, adjustment }) =>
        adjustment ? [[person.id, { adjustment }] as const] : [],
      ),
    )
    const years = people.map(({ person, records }) => {
      const answer = grounds.ask(assessPersonYear, {
        person,
        records: anyones.length === 0 ? records : [...records, ...anyones],
        year,
        ...(asOf !== undefined && { asOf }),
        ...adjusted.get(person.id),
      })
      missing.push(...missingOfPerson(answer, person.id))
      if (!perhaps.has(person.id)) return hasValue(answer) ? answer.value : null
      missing.push({ fact: 'person.employments', of: person.id, counts: 2 })
      return { quota: 'undetermined', ratio: 'undetermined' } as const
    })
    const value: UnitYear = {
      unitId: unit.id,
      year,
      people: people.length,
      quota: countsOf(years.map((one) => one?.quota ?? null)),
      ratio: countsOf(years.map((one) => one?.ratio ?? null)),
      funding: floor ? verdictOf(floor) : null,
    }
    if (missing.length === 0) return grounds.settled(value)
    for (const one of mergedMissing(missing)) grounds.missing(one)
    return grounds.bounded(value)
  },
)
