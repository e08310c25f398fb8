import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import type { OfficialCaseEvent } from '../../entities/accountability/official-case.js'
import type { OfficialCaseRefusal } from '../../findings/accountability.js'
import { norms13 } from '../../law/norms/chapter-13.js'
import { defineRule, type Settled } from '../../pack.js'

/** What a case of an official's conduct can be. */
export const officialCaseStates = /* @__PURE__ */ Object.freeze(['found', 'ordered', 'corrected'] as const)

/** What a case of an official's conduct is. */
export type OfficialCaseState = (typeof officialCaseStates)[number]

/** The answer of {@link stepOfficialCase}. */
export type OfficialCaseStep = StepTaken<OfficialCaseState, OfficialCaseEvent, OfficialCaseRefusal>

type Course = Procedure<OfficialCaseState, OfficialCaseEvent, OfficialCaseRefusal, '47'>

const become = (to: OfficialCaseState) => ({ to, by: '47' }) as const
const disciplinedAs = (to: OfficialCaseState) => ({ to, by: norms13['discipline-official'] })
const refuse = (refused: OfficialCaseRefusal) => ({ refused, by: '47' }) as const

const course = (): Course => ({
  found: {
    'misconduct-found': refuse('case-open'),
    order: become('ordered'),
    // What is put right of its own accord leaves nothing to order.
    correction: become('corrected'),
    // 并可: discipline stands beside the order, before or after it, and not in its place.
    discipline: become('found'),
  },
  ordered: {
    'misconduct-found': refuse('case-open'),
    order: become('ordered'),
    correction: become('corrected'),
    discipline: disciplinedAs('ordered'),
  },
  corrected: {
    'misconduct-found': become('found'),
    // Nobody orders what is right: a new order says that something was found anew.
    order: become('ordered'),
    correction: refuse('already-corrected'),
    // The power to discipline does not end with the correction.
    discipline: disciplinedAs('corrected'),
  },
})

const courseOfOfficial = /* @__PURE__ */ course()

/**
 * What becomes of a case of an official's conduct when something happens in it: found, ordered to be corrected, corrected;
 * discipline may be added at any point and changes nothing of that.
 *
 * **Legal basis:** Article 47.
 *
 * @param facts - `state` of the case and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepOfficialCase } from 'xueshi'
 * stepOfficialCase({ state: 'found', event: 'discipline' }).value.to // => 'found'
 * stepOfficialCase({ state: 'corrected', event: 'discipline' }).value.accepted // => true
 * stepOfficialCase({ state: 'corrected', event: 'order' }).value.to // => 'ordered'
 * ```
 */
export const stepOfficialCase = /* @__PURE__ */ defineRule(
  {
    id: 'official-procedure',
    takesSteps: true,
    provisions: ['47'],
    norms: ['order-conduct-corrected', 'discipline-official'],
  },
  (
    { state, event }: { readonly state: OfficialCaseState; readonly event: OfficialCaseEvent },
    grounds,
  ): Settled<OfficialCaseStep> => takeStep(grounds, courseOfOfficial, state, event),
)
