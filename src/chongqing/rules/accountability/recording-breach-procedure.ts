import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import type { RecordingBreachEvent } from '../../entities/accountability/recording-case.js'
import type { RecordingBreachRefusal } from '../../findings/accountability.js'
import { defineRule, type Settled } from '../../pack.js'

/** What a case of studies not recorded can be. */
export const recordingBreachStates = /* @__PURE__ */ Object.freeze([
  'found',
  'ordered',
  'corrected',
  'refused',
  'penalised',
] as const)

/** What a case of studies not recorded, or not truthfully, is. */
export type RecordingBreachState = (typeof recordingBreachStates)[number]

/** The answer of {@link stepRecordingBreach}. */
export type RecordingBreachStep = StepTaken<
  RecordingBreachState,
  RecordingBreachEvent,
  RecordingBreachRefusal
>

type Ladder = Procedure<RecordingBreachState, RecordingBreachEvent, RecordingBreachRefusal, '46' | 'R18'>

const become = (to: RecordingBreachState) => ({ to, by: '46' }) as const
const refuse = (refused: RecordingBreachRefusal) => ({ refused, by: '46' }) as const

const ladderWith = (lapse: Ladder['ordered']['deadline-passed']): Ladder => ({
  found: {
    'breach-found': refuse('case-open'),
    order: become('ordered'),
    // What is put right of its own accord leaves nothing to order.
    correction: become('corrected'),
    'partial-correction': become('found'),
    'express-refusal': refuse('not-ordered'),
    'deadline-passed': refuse('not-ordered'),
    penalty: refuse('not-ordered'),
  },
  ordered: {
    'breach-found': refuse('case-open'),
    // An order can be given again, or its time extended: refusal is measured by the last.
    order: become('ordered'),
    correction: become('corrected'),
    // What is put right in part is not put right for the rest.
    'partial-correction': become('ordered'),
    'express-refusal': become('refused'),
    'deadline-passed': lapse,
    penalty: refuse('not-refused'),
  },
  corrected: {
    // A repetition is a new breach, and begins with a new order.
    'breach-found': become('found'),
    // Nobody orders what is right: a new order says that something was found anew.
    order: become('ordered'),
    correction: refuse('closed'),
    'partial-correction': refuse('closed'),
    'express-refusal': refuse('closed'),
    'deadline-passed': refuse('closed'),
    penalty: refuse('closed'),
  },
  refused: {
    'breach-found': refuse('case-open'),
    order: become('ordered'),
    // The text does not say that correction undoes a refusal; whoever decides on the penalty will weigh it.
    correction: become('refused'),
    'partial-correction': become('refused'),
    'express-refusal': refuse('already-refused'),
    'deadline-passed': refuse('already-refused'),
    penalty: { to: 'penalised', by: 'R18' },
  },
  penalised: {
    'breach-found': become('found'),
    // A penalty puts nothing right: what is still wrong is ordered again.
    order: become('ordered'),
    correction: become('corrected'),
    'partial-correction': become('penalised'),
    'express-refusal': refuse('already-penalised'),
    'deadline-passed': refuse('already-penalised'),
    penalty: refuse('already-penalised'),
  },
})

const ladders = /* @__PURE__ */ (() => ({
  'express-or-deadline-passed': ladderWith(become('refused')),
  'express-only': ladderWith(refuse('lapse-is-no-refusal')),
}))()

/**
 * What becomes of a case of studies not recorded, or not truthfully, when something happens in it: found, ordered to be
 * corrected, corrected or refused, and only then penalised. An order can be given again at any time, and the last one counts.
 *
 * Whether a deadline that passes is a refusal is a reading. A deadline is what the order sets; the text sets none.
 *
 * **Legal basis:** Article 46; Regulation, Article 18.
 *
 * @param facts - `state` of the case and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepRecordingBreach } from 'xueshi'
 * stepRecordingBreach({ state: 'ordered', event: 'penalty' }).value.refused // => 'not-refused'
 * stepRecordingBreach({ state: 'refused', event: 'penalty' }).value.to // => 'penalised'
 * ```
 */
export const stepRecordingBreach = /* @__PURE__ */ defineRule(
  {
    id: 'recording-breach-procedure',
    takesSteps: true,
    provisions: ['46', 'R18'],
    norms: ['order-recording-corrected', 'penalise/refusal'],
    readings: ['refusal'],
  },
  (
    { state, event }: { readonly state: RecordingBreachState; readonly event: RecordingBreachEvent },
    grounds,
  ): Settled<RecordingBreachStep> => {
    const isContested = state === 'ordered' && event === 'deadline-passed'
    const { refusal } = grounds.optionsOf('refusal')
    return takeStep(grounds, ladders[isContested ? grounds.reading('refusal') : refusal], state, event)
  },
)
