import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import type { GuidanceEvent, GuidanceState } from '../../law/vocabulary.js'
import { defineRule, type Settled } from '../../pack.js'

/** Why an event is refused in the life of a guidance document. */
export type GuidanceRefusal = 'not-countersigned' | 'not-municipal' | 'already-so' | 'issued'

/** The answer of {@link stepGuidance}. */
export type GuidanceStep = StepTaken<GuidanceState, GuidanceEvent, GuidanceRefusal>

type Life = Procedure<GuidanceState, GuidanceEvent, GuidanceRefusal, '38'>

const refuse = (refused: GuidanceRefusal) => ({ refused, by: '38' }) as const

const life = (): Life => ({
  draft: {
    countersignature: { to: 'countersigned', by: '38' },
    'other-countersignature': refuse('not-municipal'),
    issue: refuse('not-countersigned'),
  },
  countersigned: {
    countersignature: refuse('already-so'),
    'other-countersignature': refuse('not-municipal'),
    issue: { to: 'issued', by: '38' },
  },
  // A signature after the issue heals nothing: it had to come first.
  issued: {
    countersignature: refuse('issued'),
    'other-countersignature': refuse('issued'),
    issue: refuse('already-so'),
  },
})

const lifeOfGuidance = /* @__PURE__ */ life()

/**
 * What becomes of a guidance document on standardised teaching when something happens to it: drafted, countersigned with the
 * municipal personnel department, issued.
 *
 * **Legal basis:** Article 38.
 *
 * @param facts - `state` of the document and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepGuidance } from 'xueshi'
 * stepGuidance({ state: 'draft', event: 'issue' }).value.refused // => 'not-countersigned'
 * stepGuidance({ state: 'countersigned', event: 'issue' }).value.to // => 'issued'
 * ```
 */
export const stepGuidance = /* @__PURE__ */ defineRule(
  { id: 'guidance-life', takesSteps: true, provisions: ['38'], norms: ['countersign-guidance'] },
  (
    { state, event }: { readonly state: GuidanceState; readonly event: GuidanceEvent },
    grounds,
  ): Settled<GuidanceStep> => takeStep(grounds, lifeOfGuidance, state, event),
)
