import { addDays, type PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasHappened } from '../../../engine/quantity/date-arguments.js'
import { Money } from '../../../engine/quantity/decimal.js'
import type { DecimalText } from '../../../engine/quantity/hours.js'
import type { RecordingBreachEvent, RecordingCase } from '../../entities/accountability/recording-case.js'
import type { RegistrationOffice } from '../../law/vocabulary.js'
import { severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { inOrderOfTime } from './in-order-of-time.js'
import { type RecordingBreachState, stepRecordingBreach } from './recording-breach-procedure.js'

/** The penalty of a refusal. Amounts are in yuan. */
export interface RecordingPenalty {
  readonly perCase: DecimalText
  /** `null` where it is not known how many cases there are. */
  readonly cases: number | null
  readonly amount: DecimalText | null
  /** The day of the wording against which the figure was checked; `null` where none is named. */
  readonly verifiedAgainst: PlainDate | null
}

/** Where a case of studies not recorded stands, and what may come next. */
export interface RecordingBreach {
  readonly subject: RegistrationOffice
  /** `null` while it is not known whether the deadline has passed. */
  readonly state: RecordingBreachState | null
  readonly next: 'order-correction' | 'await-correction' | 'penalty' | 'none' | null
  /** What the penalty would be, once correction is refused. */
  readonly penalty: RecordingPenalty | null
  /** The breach is the office's: what the person studied counts as before. */
  readonly hoursOfPersons: 'unaffected'
}

const nextIn = {
  found: 'order-correction',
  ordered: 'await-correction',
  corrected: 'none',
  refused: 'penalty',
  // What was penalised is still to be put right.
  penalised: 'order-correction',
} as const satisfies Record<RecordingBreachState, RecordingBreach['next']>

type Grounds = Recorder<'46' | 'R18', 'penalty-per-case', 'refusal' | 'case-unit'>

/** Where a case stands while its events are gone through. */
interface Standing {
  readonly state: RecordingBreachState
  /** The last day for correction, where the last order names one. */
  readonly deadline: PlainDate | undefined
  /** The day of the refusal, once there is one: the penalty is that of its day. */
  readonly refusedOn: PlainDate | undefined
}

/** Takes an event of a case; one that cannot be leaves the case as it was, with a finding. */
const take = (grounds: Grounds, at: Standing, event: RecordingBreachEvent, on: PlainDate) => {
  const step = grounds.ask(stepRecordingBreach, { state: at.state, event }).value
  if (step.refused === null) {
    if (at.state === 'refused' && event === 'correction') {
      grounds.finding('corrected-after-refusal', 'advisory', '46', { on })
    }
  } else if (event === 'penalty') {
    grounds.finding('penalty-without-refusal', severityOfBreach('46', grounds), '46', {
      on,
      reason: step.refused,
    })
  } else if (event !== 'deadline-passed') {
    grounds.finding('breach-event-refused', 'data-defect', '46', { event, on, reason: step.refused })
  }
  return step
}

/** Lets a deadline lapse that had passed by a day. */
const lapsedBy = (grounds: Grounds, at: Standing, day: PlainDate): Standing => {
  if (at.state !== 'ordered' || at.deadline === undefined || day <= at.deadline) return at
  const { to } = take(grounds, at, 'deadline-passed', at.deadline)
  return { state: to, deadline: undefined, refusedOn: addDays(at.deadline, 1) }
}

const walk = (grounds: Grounds, events: RecordingCase['events']): Standing => {
  const inTime = inOrderOfTime(events, ({ kind: event, on }) =>
    grounds.finding('breach-events-out-of-order', 'data-defect', '46', { event, on }),
  )
  // A case begins with the breach that was found; the finding of it need not be among the events.
  const rest = inTime[0]?.kind === 'breach-found' ? inTime.slice(1) : inTime
  let at: Standing = { state: 'found', deadline: undefined, refusedOn: undefined }
  for (const { kind, on, deadline } of rest) {
    at = lapsedBy(grounds, at, on)
    const step = take(grounds, at, kind, on)
    at = {
      state: step.to,
      deadline: kind === 'order' && step.accepted ? deadline : at.deadline,
      refusedOn: kind === 'express-refusal' && step.accepted ? on : at.refusedOn,
    }
  }
  return at
}

/** How many cases (例) a refusal is; an order refused is one by itself. */
const casesOf = (grounds: Grounds, { persons, entries }: RecordingCase): number | undefined => {
  const unit = grounds.reading('case-unit')
  if (unit === 'order') return 1
  const cases = unit === 'person' ? persons : entries
  if (cases === undefined) {
    grounds.missing({ fact: unit === 'person' ? 'recording-breach.persons' : 'recording-breach.entries' })
  }
  return cases
}

/** What a refusal costs; none where the edition sets no figure. */
const penaltyOf = (grounds: Grounds, asked: RecordingCase, on: PlainDate) => {
  const held = grounds.parameter('penalty-per-case', on)
  if (!held) return undefined
  const { value: perCase, verifiedAgainst = null } = held
  const cases = casesOf(grounds, asked)
  const amount = cases === undefined ? null : new Money(perCase).times(cases).toFixed()
  return { perCase, cases: cases ?? null, amount, verifiedAgainst }
}

/**
 * What may come next against a unit or a talent exchange agency that did not record studies, or not truthfully: first an
 * order to correct, and a penalty only on refusal.
 *
 * Refusal is measured by the last order, which may be a second one or extend the first. After a penalty, what is still wrong
 * is ordered to be corrected again. What the Regulation means by a case (例) it does not say: a reading counts persons, entries
 * or orders. The hours of the people concerned are not touched. A refusal is not undone by a later correction, which a finding
 * notes.
 *
 * **Legal basis:** Article 46; Regulation, Article 18, for the amount.
 *
 * @param facts - `case`: a parsed case; `asOf`: the day of the question, for a deadline that may have passed
 * @param law - the edition of the law
 * @returns `settled`; `bounded` where it is not known whether a deadline has passed, or how many persons or entries
 * it concerns; `unregulated` where an edition sets no penalty
 * @throws XueshiError `invalid-date`
 * @example
 * ```ts
 * import { nextMeasure, parseRecordingCase } from 'xueshi'
 * const found = parseRecordingCase({
 *   subject: 'unit', persons: 3,
 *   events: [
 *     { kind: 'breach-found', on: '2025-03-03' },
 *     { kind: 'order', on: '2025-03-10', deadline: '2025-04-10' },
 *   ],
 * })
 * const next = (asOf: string) => found.ok && nextMeasure({ case: found.value, asOf })
 * const before = next('2025-04-10')
 * before && before.status === 'settled' && before.value.next // => 'await-correction'
 * const after = next('2025-04-11')
 * after && after.status === 'settled' && [after.value.next, after.value.penalty?.amount] // => ['penalty', '600']
 * ```
 */
export const nextMeasure = /* @__PURE__ */ defineRule(
  {
    id: 'recording-breach',
    takes: { case: 'parseRecordingCase' },
    provisions: ['46', 'R18'],
    norms: ['order-recording-corrected', 'penalise/refusal'],
    parameters: ['penalty-per-case'],
    readings: ['refusal', 'case-unit'],
  },
  (
    { case: asked, asOf }: { readonly case: RecordingCase; readonly asOf?: PlainDate | undefined },
    grounds,
  ): Determination<RecordingBreach, RecordingBreach> => {
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    grounds.cite('46', 'empowers')
    // A case is a procedure of the same article, and has no steps once that is struck.
    if (grounds.isStruck('46')) return grounds.unregulated('46', 'empowers')
    // What lies after the day asked about has not happened yet on that day.
    const events = asked.events.filter(({ on }) => hasHappened(on, asOf))
    const reached = walk(grounds, events)
    const at = asOf === undefined ? reached : lapsedBy(grounds, reached, asOf)
    const { subject } = asked
    const hoursOfPersons = 'unaffected'
    if (at.state === 'ordered' && at.deadline !== undefined && asOf === undefined) {
      // Under the other reading a lapse changes nothing, and the day need not be known.
      if (grounds.reading('refusal') === 'express-or-deadline-passed') {
        grounds.missing({ fact: 'asked-period' })
        return grounds.bounded({ subject, state: null, next: null, penalty: null, hoursOfPersons })
      }
    }
    const { state } = at
    const told = { subject, state, next: nextIn[state], hoursOfPersons } as const
    if (state !== 'refused' && state !== 'penalised') return grounds.settled({ ...told, penalty: null })
    grounds.cite('R18', 'sets-value')
    const penalty = penaltyOf(grounds, asked, at.refusedOn as PlainDate)
    if (penalty === undefined) return grounds.unregulated('R18', 'sets-value')
    return penalty.cases === null
      ? grounds.bounded({ ...told, penalty })
      : grounds.settled({ ...told, penalty })
  },
)
