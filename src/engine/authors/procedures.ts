import type { Settled } from '../determination/determination.js'
import { type Procedure, type StepTaken, stepIn as stepOf } from '../determination/procedure.js'
import type { Recorder } from '../determination/recorder.js'
import type { Ids } from '../editions/ids.js'
import { takenArguments } from '../ground/arguments.js'
import { isKeyOf } from '../ground/own-fields.js'
import { takenFacts } from '../ground/parsed.js'

const norm = { provision: 'string', strength: 'string' } as const
const recorder = { cite: 'function', citeNorm: 'function', settled: 'function' } as const

const stepArgument = (step: unknown, argument: string): void => {
  const { by } = Object(step) as { readonly by?: unknown }
  const leadsOn = { to: 'string', by: typeof by === 'string' ? 'string' : norm } as const
  takenFacts(step, 'to' in Object(step) ? leadsOn : { refused: 'string', by: 'string' }, () => argument)
}

/**
 * The step that an event takes in a procedure; cites the provision that allows or forbids it.
 *
 * @throws XueshiError `unknown-step` for a state or event that the procedure does not have; `invalid-argument`
 */
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
  const isKnown = isKeyOf(procedure, from) && isKeyOf(procedure[from], event)
  const steps = isKnown ? { [from]: { [event]: stepArgument } } : {}
  takenArguments({ grounds, procedure }, { grounds: recorder, procedure: steps })
  return stepOf(grounds, procedure, from, event)
}

/**
 * Takes one step of a procedure, and answers with it.
 *
 * @throws XueshiError as {@link stepIn} does
 */
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
): Settled<StepTaken<State, Event, Reason>, I> => {
  const taken = stepIn(grounds, procedure, from, event)
  return grounds.settled(taken)
}
