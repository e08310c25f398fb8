import type { Ids } from '../editions/ids.js'
import type { NormStrength } from '../editions/strength.js'
import { unknownStep } from '../ground/errors.js'
import { isKeyOf } from '../ground/own-fields.js'
import type { Settled } from './determination.js'
import type { Recorder } from './recorder.js'

/**
 * What an event does in a state: it leads on, or it is refused for a reason; either rests on a provision, or on a norm that
 * binds otherwise than its provision does.
 */
export type Step<State extends string, Reason extends string, P extends string> =
  | { readonly to: State; readonly by: P | NormStrength<P> }
  | { readonly refused: Reason; readonly by: P }

/** A procedure of the text: for every state and every event, what happens. Total, so that no pair is left unanswered. */
export type Procedure<State extends string, Event extends string, Reason extends string, P extends string> = {
  readonly [S in State]: { readonly [E in Event]: Step<State, Reason, P> }
}

/** The answer of a procedure to an event: the state that follows, or the refusal that leaves it as it was. */
export interface StepTaken<State extends string, Event extends string, Reason extends string> {
  readonly from: State
  readonly event: Event
  readonly accepted: boolean
  /** The state afterwards; after a refusal, the state before. */
  readonly to: State
  /** Why the event was refused; `null` where it was accepted. */
  readonly refused: Reason | null
}

/** The step that an event takes in a procedure; cites the provision that allows or forbids it. */
export const stepIn = <
  State extends string,
  Event extends string,
  Reason extends string,
  P extends I['provision'],
  I extends Ids,
>(
  grounds: Recorder<I, P, never, never>,
  procedure: Procedure<State, Event, Reason, P>,
  from: State,
  event: Event,
): StepTaken<State, Event, Reason> => {
  // A caller without types may name a state or an event that the text does not know.
  if (!isKeyOf(procedure, from)) throw unknownStep('state')
  if (!isKeyOf(procedure[from], event)) throw unknownStep('event')
  const step = procedure[from][event]
  if ('to' in step) {
    if (typeof step.by === 'string') grounds.cite(step.by, 'empowers')
    else grounds.citeNorm(step.by, 'empowers')
    return { from, event, accepted: true, to: step.to, refused: null }
  }
  grounds.cite(step.by, 'excludes')
  return { from, event, accepted: false, to: from, refused: step.refused }
}

/** Takes one step of a procedure, and answers with it. */
export const takeStep = <
  State extends string,
  Event extends string,
  Reason extends string,
  P extends I['provision'],
  I extends Ids,
>(
  grounds: Recorder<I, P, never, never>,
  procedure: Procedure<State, Event, Reason, P>,
  from: State,
  event: Event,
): Settled<StepTaken<State, Event, Reason>, I> => grounds.settled(stepIn(grounds, procedure, from, event))
