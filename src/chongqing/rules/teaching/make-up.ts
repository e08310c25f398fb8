import { daysBetween, type PlainDate, yearOf } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasEnded, hasHappened } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { MakeUp } from '../../entities/teaching/make-up.js'
import type { Participation } from '../../entities/teaching/participation.js'
import { norms11 } from '../../law/norms/chapter-11.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { isCollective } from './collective.js'

/**
 * Whether a training is to be made up, and whether it has been.
 *
 * @typeParam Known - `null` where it is not known
 */
export interface MakeUpCheck<Known extends null = never> {
  readonly required: boolean | Known
  readonly state: 'not-required' | 'open' | 'made-up' | 'undetermined'
  /** The day of the make-up that counts; `null` where there is none, or none is known. */
  readonly madeUpOn: PlainDate | null
  /** The days since what was missed: until it was made up or, while it is open, until `asOf`; `null` without either day. */
  readonly openDays: number | null
  /** The text says promptly, which is no number of days. */
  readonly deadline: 'none-in-text'
}

/** How someone took part, and what was made up. */
export interface MakeUpFacts {
  readonly participation: Participation
  /** An empty list says that nothing was made up; absent: not known. */
  readonly makeUps?: readonly MakeUp[] | undefined
  /** The day on which it is asked; later make-ups do not count yet. */
  readonly asOf?: PlainDate | undefined
}

type Grounds = Recorder<'41', never, 'collective-scope'>

/** Whether a make-up is asked for; `null` while it is not known. */
const isRequired = (grounds: Grounds, { attended, requirementsMet }: Participation): boolean | null => {
  // Whatever the cause of the absence: who stayed away without one can hardly owe less than who had one.
  if (attended === 'part' || attended === 'none' || requirementsMet === false) return true
  if (attended === 'full' && requirementsMet) return false
  if (attended === undefined) grounds.missing({ fact: 'participation.attended' })
  if (requirementsMet === undefined) grounds.missing({ fact: 'participation.requirements' })
  return null
}

/** The make-ups that can count: after what was missed, and not later than the day of the question. */
const counting = (
  grounds: Grounds,
  { participation, makeUps = [], asOf }: MakeUpFacts,
): readonly MakeUp[] => {
  const missedOn = participation.lastMissedOn
  return [...makeUps]
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .filter(({ on }) => {
      if (!hasHappened(on, asOf)) return false
      if (missedOn === undefined || on >= missedOn) return true
      grounds.finding('make-up-before-missed-training', 'data-defect', '41', { on, missedOn })
      return false
    })
}

const deadline = 'none-in-text'

/**
 * Whether a collective training that was missed or failed is to be made up, and whether it has been.
 *
 * It is to be made up promptly (及时), which is no number of days: the days that it has been open are stated, and none is
 * said to be too many. A make-up that was failed leaves it open. Other forms of study are not covered; whether advanced
 * seminars are is a reading.
 *
 * **Legal basis:** Article 41.
 *
 * @param facts - the participation and the make-ups, both parsed; `asOf`: the day of the question
 * @param law - the edition of the law
 * @returns `settled` with the state; `bounded` where it depends on facts that are not known; `open` where the form is not
 * known; `inapplicable` for another form of study
 * @throws XueshiError `invalid-date` for an `asOf` that does not exist
 * @example
 * ```ts
 * import { assessMakeUp, parseParticipation } from 'xueshi'
 * const missed = parseParticipation({ form: 'collective-training', attended: 'none', lastMissedOn: '2025-05-23' })
 * const answer = missed.ok && assessMakeUp({ participation: missed.value, makeUps: [], asOf: '2025-06-22' })
 * answer && answer.status === 'settled' && [answer.value.state, answer.value.openDays, answer.value.deadline]
 * // => ['open', 30, 'none-in-text']
 * ```
 */
export const assessMakeUp = /* @__PURE__ */ defineRule(
  {
    id: 'make-up',
    takes: { participation: 'parseParticipation', 'makeUps?': ['parseMakeUp'] },
    provisions: ['41'],
    norms: ['make-up-training'],
    readings: ['collective-scope'],
  },
  (facts: MakeUpFacts, grounds): Determination<MakeUpCheck, MakeUpCheck<null>> => {
    const { participation, makeUps, asOf } = facts
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const { form, lastMissedOn } = participation
    if (form !== undefined && !isCollective(grounds, form)) return grounds.inapplicable('41', 'requires')
    grounds.cite('41', 'requires')
    if (form === undefined) {
      grounds.missing({ fact: 'participation.form' })
      return grounds.open()
    }
    const nothing = { madeUpOn: null, openDays: null, deadline } as const
    const required = isRequired(grounds, participation)
    if (required === null) return grounds.bounded({ required, state: 'undetermined', ...nothing })
    // What lies after the day of the question was not yet missed on it.
    const liesAhead = asOf !== undefined && lastMissedOn !== undefined && lastMissedOn > asOf
    if (!required || liesAhead) {
      return grounds.settled({ required: false, state: 'not-required', ...nothing })
    }
    const done = counting(grounds, facts)
    for (const { on } of done.filter((one) => one.requirementsMet === false)) {
      grounds.finding('make-up-failed', 'advisory', '41', { on })
    }
    const passed = done.find((one) => one.requirementsMet)
    const unknown = done.find((one) => one.requirementsMet === undefined)
    // If the earlier one was passed, it is the one that counts.
    const isUnknown = unknown !== undefined && (passed === undefined || unknown.on < passed.on)
    const mayCount = makeUps === undefined || passed !== undefined || isUnknown
    // Without the day on which it was missed it is not known whether that lies ahead, nor what came after it.
    const isDayAsked = lastMissedOn === undefined && (asOf !== undefined || mayCount)
    if (makeUps === undefined) grounds.missing({ fact: 'participation.make-ups' })
    if (isUnknown) grounds.missing({ fact: 'make-up.requirements' })
    if (isDayAsked) grounds.missing({ fact: 'participation.last-missed-on' })
    if (isDayAsked || makeUps === undefined) {
      const isRequiredNow = isDayAsked && asOf !== undefined ? null : required
      return grounds.bounded({ required: isRequiredNow, state: 'undetermined', ...nothing })
    }
    if (isUnknown) {
      const state = passed === undefined ? 'undetermined' : 'made-up'
      return grounds.bounded({ required, state, ...nothing })
    }
    const daysUntil = (on: PlainDate | undefined): number | null =>
      on === undefined || lastMissedOn === undefined ? null : daysBetween(lastMissedOn, on) - 1
    if (passed !== undefined) {
      const { on } = passed
      return grounds.settled({ required, state: 'made-up', madeUpOn: on, openDays: daysUntil(on), deadline })
    }
    const openDays = daysUntil(asOf)
    const ofYear = lastMissedOn === undefined ? undefined : calendarPeriod(yearOf(lastMissedOn))
    const isOver = ofYear === undefined || hasEnded(ofYear, asOf)
    const severity = severityOf(norms11['make-up-training'], grounds, isOver)
    grounds.finding('training-not-made-up', severity, '41', { openDays })
    return grounds.settled({ required, state: 'open', madeUpOn: null, openDays, deadline })
  },
)
