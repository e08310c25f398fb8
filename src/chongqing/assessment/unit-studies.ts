import { hasValue } from '../../engine/determination/determination.js'
import { yearArgument } from '../../engine/quantity/date-arguments.js'
import { calendarPeriod, type Period } from '../../engine/quantity/period.js'
import type { StudyAgreement } from '../entities/agreement/study-agreement.js'
import type { EvaluatedClass } from '../entities/evaluation/evaluated-class.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Unit } from '../entities/unit.js'
import { type Determination, defineRule, type MissingFact, type Recorder } from '../pack.js'
import { forceReads, unlessInForce } from '../rules/coverage/in-force-during.js'
import { classifyCoverage } from '../rules/coverage/person-coverage.js'
import { classifyUnitScope } from '../rules/coverage/unit-scope.js'
import { assessEvaluationObject } from '../rules/evaluation/evaluation-object.js'
import { onceEach } from '../statistics/file-of-people.js'
import type { CountedPerson } from '../statistics/tally.js'
import { agreementsOnStudies } from './agreements-on-studies.js'
import { classOf } from './class-of-records.js'
import { mergedMissing } from './missing-of-many.js'
import {
  type AreaOfStudies,
  areasOf,
  byClass,
  type ClassesOfStudies,
  type CostsOfStudies,
  classesOf,
  costsOf,
} from './studies-figures.js'
import { liesIn, type Standing, standingOf } from './study-standing.js'
import { assessUnitStudy } from './unit-study.js'
import { countsOf, type VerdictCounts } from './verdict-counts.js'

/** A unit, its people with their records, and what was agreed and is known beside them. */
export interface UnitStudiesFacts {
  readonly unit: Unit
  /** Each person with the records the unit holds; a person listed twice is taken once, with the records of both. */
  readonly people: readonly CountedPerson[]
  /** Studies of which it is not known whose they are. Absent: none. */
  readonly unassigned?: readonly TrainingRecord[]
  /** All agreements on study between the unit and its people; absent: not known. */
  readonly agreements?: readonly StudyAgreement[]
  /** What is known of classes beside what their records tell. Absent: nothing. */
  readonly classes?: readonly EvaluatedClass[]
  /** The calendar year. */
  readonly year: number
}

/** What follows from the studies of a unit's people in a year; the premises carry each study with its reasons. */
export interface UnitStudies {
  readonly unitId: string
  readonly year: number
  /** The studies that surely are of the year and of the unit's people; the other figures are of these. */
  readonly studies: number
  /** Studies of which that is not known. */
  readonly perhaps: number
  /** Studies of another year, of a time when the person was not with the unit, or of someone who is no professional. */
  readonly outside: number
  /** Whether the treatment was granted that was due during them. */
  readonly treatment: VerdictCounts
  readonly costs: CostsOfStudies
  readonly classes: ClassesOfStudies
  /** Each area of content, in the order of the text. */
  readonly areas: readonly AreaOfStudies[]
}

/** Where a study stands of which it is not known whose it is. */
const standingOfAnyones = (record: TrainingRecord, year: Period): Standing =>
  liesIn(record, year) === false ? 'out' : [{ fact: 'record.person', of: record.id }]

/** The studies of a unit's year: those that surely are, how many may be, and how many are not. */
interface StudiesOfYear {
  readonly own: readonly TrainingRecord[]
  readonly perhaps: number
  readonly outside: number
  /** What would tell of those that may be. */
  readonly missing: readonly MissingFact[]
}

const studiesOfYear = (
  grounds: Recorder<never, never, never>,
  { unit, people, unassigned = [] }: UnitStudiesFacts,
  year: Period,
): StudiesOfYear => {
  const ofPeople = onceEach(people).people.flatMap(({ person, records }) => {
    if (records.length === 0) return []
    const coverage = grounds.ask(classifyCoverage, { person, during: year })
    const at = { unitId: unit.id, year }
    return records.map((record) => [record, standingOf(record, { person, coverage }, at)] as const)
  })
  const ofAnyone = unassigned.map((record) => [record, standingOfAnyones(record, year)] as const)
  const all = [...ofPeople, ...ofAnyone]
  const open = all.flatMap(([, standing]) => (typeof standing === 'string' ? [] : [standing]))
  return {
    own: all.flatMap(([record, standing]) => (standing === 'in' ? [record] : [])),
    perhaps: open.length,
    outside: all.filter(([, standing]) => standing === 'out').length,
    missing: open.flat(),
  }
}

/**
 * What follows from the studies of a unit's people in a calendar year: whether the treatment was granted that was due during
 * them, who bears their cost, which classes are to be evaluated, and of which areas of content they were.
 *
 * A study counts where it has a day in the year, and began while the person was with the unit. A class is known to be hosted by
 * the unit's department in charge (`competentDepartment`), or by the unit, where its records name that host; other hosts are
 * told by `classes`. What a record does not state is named, and leaves undetermined what hangs on it.
 *
 * **Legal basis:** Articles 4, 8, 9, 10, 11, 20 and 27, through the rules in its premises; Article 49.
 *
 * @param facts - the unit, its people with their records, the agreements on study, what is known of classes, and the year
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with counts; the premises are the answers on the unit's scope, on whom the Measures reach, on
 * each study ({@link assessUnitStudy}) and on each class; `inapplicable` for a unit outside the scope; `not-in-force`
 * @throws XueshiError `invalid-year`
 * @example
 * ```ts
 * import { assessUnitStudies, parsePerson, parseTrainingRecord, parseUnit } from 'xueshi'
 * const unit = parseUnit.orThrow({ id: 'u1', kind: 'enterprise', divisionCode: '500103', competentDepartment: 'd1' })
 * const person = parsePerson.orThrow({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * const record = parseTrainingRecord.orThrow({
 *   id: 'r1', personId: 'p1', title: '集中培训', form: 'collective-training', content: 'professional-knowledge',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-07', days: 5 }, capacity: 'individual', cost: '800',
 *   classId: 'k1', hostId: 'd1', providerId: 'v1', providerRoute: '15.1',
 * })
 * const answer = assessUnitStudies({ unit, people: [{ person, records: [record] }], agreements: [], year: 2025 })
 * answer.status === 'bounded' && [answer.value.costs.individual, answer.value.classes.toEvaluate] // => ['800', ['k1']]
 * answer.status === 'bounded' && answer.missing // => [{ fact: 'study.same-treatment', of: 'r1' }]
 * ```
 */
export const assessUnitStudies = /* @__PURE__ */ defineRule(
  {
    id: 'unit-studies',
    takes: {
      unit: 'parseUnit',
      people: [{ person: 'parsePerson', records: ['parseTrainingRecord'] }],
      'unassigned?': ['parseTrainingRecord'],
      'agreements?': ['parseStudyAgreement'],
      'classes?': ['parseEvaluatedClass'],
    },
    provisions: ['4', ...forceReads.provisions],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  (facts: UnitStudiesFacts, grounds): Determination<UnitStudies, UnitStudies> => {
    const { unit } = facts
    const year = calendarPeriod(yearArgument(facts.year))
    const ended = unlessInForce(grounds, year)
    if (ended) return ended
    const missing: MissingFact[] = []
    const scope = grounds.ask(classifyUnitScope, { unit })
    if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('4', 'excludes')
    if ('missing' in scope) missing.push(...scope.missing)

    const { own, perhaps, outside, missing: doubts } = studiesOfYear(grounds, facts, year)
    missing.push(...doubts)
    const agreedOn = agreementsOnStudies(unit.id, facts.agreements)
    const studies = own.flatMap((record) => {
      const agreement = agreedOn(record)
      const answer = grounds.ask(assessUnitStudy, {
        unit,
        record,
        ...(agreement !== undefined && { agreement }),
      })
      if ('missing' in answer) missing.push(...answer.missing)
      return hasValue(answer) ? [answer.value] : []
    })
    // Of two with one key the first is taken.
    const told = new Map([...(facts.classes ?? [])].reverse().map((one) => [one.id, one]))
    const classes = [...byClass(own)].map(([classId, records]) => {
      const answer = grounds.ask(assessEvaluationObject, { class: classOf(records, unit, told.get(classId)) })
      if ('missing' in answer) missing.push(...answer.missing.map((one) => ({ ...one, of: classId })))
      return { classId, inScope: hasValue(answer) ? answer.value.inScope : null }
    })
    const value: UnitStudies = {
      unitId: unit.id,
      year: year.year,
      studies: own.length,
      perhaps,
      outside,
      treatment: countsOf(studies.map(({ treatment }) => treatment)),
      costs: costsOf(studies),
      classes: classesOf(classes),
      areas: areasOf(studies),
    }
    if (missing.length === 0) return grounds.settled(value)
    for (const one of mergedMissing(missing)) grounds.missing(one)
    return grounds.bounded(value)
  },
)
