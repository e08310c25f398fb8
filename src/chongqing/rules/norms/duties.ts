import type { Strength } from '../../../engine/editions/provision.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasHappened, yearArgument } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { DutyEvidence } from '../../entities/norms/duty-evidence.js'
import type { ActId } from '../../law/norms/acts.js'
import type { NormId } from '../../law/norms/register.js'
import type { ProvisionId } from '../../law/provisions.js'
import { type Actor, actors, type UnitKind, unitKinds } from '../../law/vocabulary.js'
import { type RegisteredNorm, registeredNorms } from '../../norms/queries.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { provisionsOf } from './norm-provisions.js'
import { type Days, dueReads, dutiesReaching, lastYearOfPlan, yearOfNorm } from './when-due.js'

/** A bearer, a year, and what is known of what was done. */
export interface DutyFacts {
  readonly bearer: Actor
  readonly year: number
  /** Absent: nothing is known. */
  readonly evidence?: readonly DutyEvidence[] | undefined
  /** The days of the plan that is running, for the review in its last year; absent: not known. */
  readonly plan?: Days | undefined
  /** Of a unit: its kind, for duties that not every kind has; absent: not known. */
  readonly unitKind?: UnitKind | undefined
  /**
   * The date on which it is asked: later evidence does not count yet, and before the last day of a year or a plan what is
   * due by its end is a note and no violation yet. Absent: the year is over.
   */
  readonly asOf?: PlainDate | undefined
}

/** What is known of one duty. `not-due`: it falls in another year of the plan. */
export interface DutyState {
  readonly norm: NormId
  readonly act: ActId
  readonly provision: ProvisionId
  readonly strength: Strength
  readonly state: 'done' | 'missing' | 'unknown' | 'not-due'
}

/** The duties of someone in a year, in the order of the text. */
export interface AssessedDuties {
  readonly bearer: Actor
  readonly year: number
  readonly duties: readonly DutyState[]
}

type DutyGrounds = Recorder<ProvisionId, 'statistical-period', 'quota-year'>

/** Whether a piece of evidence speaks of the year; a yearly duty without a time may be done after the year it is about. */
const isOfPeriod = ({ on }: DutyEvidence, { period, due }: RegisteredNorm, days: Days | null): boolean => {
  if (on === undefined || days === null) return true
  return on >= days.from && (on <= days.to || (period === 'yearly' && due?.kind !== 'year-end'))
}

/** Whether the time of a duty is over: of one of a year or of the end of a plan, whether it was found not done by then. */
const isTimeOver = (
  { due, period }: RegisteredNorm,
  found: readonly (PlainDate | undefined)[],
  days: Days | null,
) =>
  (due?.kind !== 'year-end' && due?.kind !== 'plan-end' && period !== 'yearly') ||
  days === null ||
  found.some((on) => on === undefined || on >= days.to)

/** The evidence of a duty that speaks of the time asked about. */
const evidenceOf = (
  grounds: DutyGrounds,
  norm: RegisteredNorm,
  evidence: readonly DutyEvidence[],
  days: Days | null,
): readonly DutyEvidence[] =>
  evidence.filter((one) => {
    if (one.norm !== norm.id && one.act !== norm.act) return false
    if (isOfPeriod(one, norm, days)) return true
    const { id, act, provision } = norm
    grounds.finding('evidence-outside-period', 'advisory', provision, { norm: id, act, on: one.on as string })
    return false
  })

/** What evidence says of a duty. What is owed once in a period, or over time, is done when done once; what is owed each
 * time, or always, is not done when once it was not. */
const saidOf = ({ period }: RegisteredNorm, evidence: readonly DutyEvidence[]) => {
  if (evidence.length === 0) return 'unknown'
  const isOnce = period !== 'standing' && period !== 'each-event'
  const isDone = isOnce
    ? evidence.some(({ state }) => state === 'done')
    : evidence.every(({ state }) => state === 'done')
  return isDone ? 'done' : 'missing'
}

/** The state of a duty, with what is missing to know it. */
const stateOf = (
  grounds: DutyGrounds,
  norm: RegisteredNorm,
  { year, evidence = [], plan, unitKind, asOf }: DutyFacts,
): DutyState['state'] => {
  const isReview = norm.period === 'last-year-of-plan'
  const lastYear = isReview && plan ? lastYearOfPlan(plan, year) : null
  if (isReview && plan && lastYear === null) return 'not-due'
  const days = isReview ? lastYear : yearOfNorm(grounds, norm, year)
  const ofDuty = evidenceOf(grounds, norm, evidence, days)
  const said = saidOf(norm, ofDuty)
  if (said === 'unknown') grounds.missing({ fact: 'duty.evidence', of: norm.id })
  if (said === 'done') return said
  // Whether it is owed at all hangs on a fact that is not known: then not having done it says nothing yet.
  if (isReview && !plan) grounds.missing({ fact: 'plan.period' })
  else if (norm.unitKinds && unitKind === undefined) grounds.missing({ fact: 'unit.kind' })
  else if (said === 'missing') {
    const { id, act, provision } = norm
    const strength = grounds.strengthIn(norm)
    const found = ofDuty.map(({ on }) => on ?? asOf)
    const severity = severityOf(norm, grounds, isTimeOver(norm, found, days))
    grounds.finding('duty-not-done', severity, provision, { norm: id, act, strength })
    return said
  }
  return 'unknown'
}

/**
 * Which duties of a year someone has done, which not, and of which nothing is known.
 *
 * Only duties are listed: what the text permits or encourages is none, and a right is another's duty. A duty that was not
 * done is a violation where it binds, with or without a modal, and the text says when it is late. Where the text says 一般,
 * gives neither 应 nor a date, or the year or the plan still runs, it is something to look at; 应 without a date is due and
 * not done once its year or event is over. The rule of the article says the same.
 *
 * **Legal basis:** every duty of the Measures, and Article 11 of the Regulation; Article 34 for the statistical year.
 *
 * @param facts - the bearer, the year and the evidence; of a managing body the days of its plan, of a unit its kind; `asOf`:
 * the date on which it is asked
 * @param law - the edition of the law
 * @returns `settled` with the state of every duty; `bounded` while some are unknown; `not-in-force`
 * @throws XueshiError `invalid-year`; `invalid-date` for `asOf`, or a plan whose days do not exist or are reversed
 * @example
 * ```ts
 * import { assessDuties, parseDutyEvidence } from 'xueshi'
 * const evidence = parseDutyEvidence({ act: 'evaluate-class', state: 'not-done' })
 * const answer = assessDuties({ bearer: 'host', year: 2025, evidence: evidence.ok ? [evidence.value] : [] })
 * answer.status === 'settled' && answer.value.duties[0]?.state // => 'missing'
 * answer.findings[0]
 * // => { code: 'duty-not-done', severity: 'advisory', provision: '27(3)',
 * //      data: { norm: 'evaluate-class', act: 'evaluate-class', strength: 'declaratory' } }
 * ```
 */
export const assessDuties = /* @__PURE__ */ defineRule(
  {
    id: 'duties',
    takes: {
      bearer: actors,
      'evidence?': ['parseDutyEvidence'],
      'plan?': { from: 'string', to: 'string' },
      'unitKind?': unitKinds,
    },
    provisions: forceReads.provisions,
    lookups: /* @__PURE__ */ provisionsOf(({ kind }) => kind === 'duty'),
    ...dueReads,
  },
  (facts: DutyFacts, grounds): Determination<AssessedDuties, AssessedDuties> => {
    const { bearer, unitKind, asOf } = facts
    const year = yearArgument(facts.year)
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const ended = unlessInForce(grounds, calendarPeriod(year))
    if (ended) return ended
    // What lies after the day of the question has not happened yet.
    const evidence = (facts.evidence ?? []).filter(({ on }) => hasHappened(on, asOf))
    // What the edition strikes is no duty any more.
    const norms = dutiesReaching(bearer, unitKind).filter(({ provision }) => !grounds.isStruck(provision))
    for (const named of new Set(evidence.map((one) => (one.norm ?? one.act) as NormId | ActId))) {
      const isNamed = ({ id, act }: RegisteredNorm) => id === named || act === named
      if (norms.some(isNamed)) continue
      const { provision } = registeredNorms.find(isNamed) as RegisteredNorm
      grounds.finding('evidence-not-of-a-duty', 'data-defect', provision, { named })
    }
    const duties = norms.map((norm): DutyState => {
      const { id, act, provision } = norm
      const strength = grounds.strengthIn(norm)
      grounds.citeNorm(norm, 'requires')
      const state = stateOf(grounds, norm, { ...facts, evidence })
      return { norm: id, act, provision, strength, state }
    })
    const value = { bearer, year, duties }
    return duties.some(({ state }) => state === 'unknown') ? grounds.bounded(value) : grounds.settled(value)
  },
)
