import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import type { ProviderEvent, ProviderState } from '../../law/vocabulary.js'
import { defineRule, type Settled } from '../../pack.js'

/** Why an event is refused on the way to teaching. */
export type ProviderRefusal =
  | 'not-applied'
  | 'not-evaluated'
  | 'not-approved'
  | 'not-joint'
  | 'not-municipal'
  | 'not-consented'
  | 'already-so'
  | 'other-route'

/** The answer of {@link stepProvider}. */
export type ProviderStepTaken = StepTaken<ProviderState, ProviderEvent, ProviderRefusal>

type Course = Procedure<ProviderState, ProviderEvent, ProviderRefusal, '15.2' | '15.3'>

const found = (to: ProviderState) => ({ to, by: '15.2' }) as const
const offer = (to: ProviderState) => ({ to, by: '15.3' }) as const
const notFound = (refused: ProviderRefusal) => ({ refused, by: '15.2' }) as const
const notOffer = (refused: ProviderRefusal) => ({ refused, by: '15.3' }) as const

/** The events of the second paragraph, each refused for one reason. */
const foundingRefused = (reason: ProviderRefusal) => ({
  application: notFound(reason),
  evaluation: notFound(reason),
  'joint-approval': notFound(reason),
  'one-sided-approval': notFound(reason),
  'district-approval': notFound(reason),
  founding: notFound(reason),
})

/** The events of the third paragraph, each refused for one reason. */
const offeringRefused = (reason: ProviderRefusal) => ({
  consent: notOffer(reason),
  filing: notOffer(reason),
  'district-filing': notOffer(reason),
})

const course = (): Course => {
  // Whatever the state before approval: one department alone does not approve, nor does a district.
  const notApproved = {
    'joint-approval': notFound('not-evaluated'),
    'one-sided-approval': notFound('not-joint'),
    'district-approval': notFound('not-municipal'),
    founding: notFound('not-approved'),
  }
  const otherRoute = offeringRefused('other-route')
  return {
    intended: {
      ...notApproved,
      application: found('applied'),
      evaluation: notFound('not-applied'),
      consent: offer('consented'),
      filing: notOffer('not-consented'),
      'district-filing': notOffer('not-municipal'),
    },
    applied: {
      ...notApproved,
      ...otherRoute,
      application: notFound('already-so'),
      evaluation: found('evaluated'),
    },
    evaluated: {
      ...notApproved,
      ...otherRoute,
      application: notFound('already-so'),
      evaluation: notFound('already-so'),
      'joint-approval': found('approved'),
    },
    approved: { ...foundingRefused('already-so'), ...otherRoute, founding: found('eligible') },
    eligible: { ...foundingRefused('already-so'), ...otherRoute },
    consented: {
      ...foundingRefused('other-route'),
      consent: notOffer('already-so'),
      filing: offer('filed'),
      'district-filing': notOffer('not-municipal'),
    },
    filed: { ...foundingRefused('other-route'), ...offeringRefused('already-so') },
  }
}

const courseOfProvider = /* @__PURE__ */ course()

/**
 * What becomes of a body on its way to teaching when something happens: applied, evaluated, approved and founded; or, of a
 * body qualified to train, consented to and filed.
 *
 * The text puts the steps in an order and names the departments of the city; an approval or a filing by a district is
 * refused, and so is the approval of one department alone.
 *
 * **Legal basis:** Article 15, paragraphs 2 and 3.
 *
 * @param facts - `state` of the body and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepProvider } from 'xueshi'
 * stepProvider({ state: 'evaluated', event: 'joint-approval' }).value.to // => 'approved'
 * stepProvider({ state: 'applied', event: 'joint-approval' }).value.refused // => 'not-evaluated'
 * ```
 */
export const stepProvider = /* @__PURE__ */ defineRule(
  {
    id: 'provider-procedure',
    takesSteps: true,
    provisions: ['15.2', '15.3'],
    norms: [
      'apply-for-provider-approval',
      'have-applicant-evaluated',
      'approve-provider',
      'obtain-consent',
      'file-public-training',
    ],
  },
  (
    { state, event }: { readonly state: ProviderState; readonly event: ProviderEvent },
    grounds,
  ): Settled<ProviderStepTaken> => takeStep(grounds, courseOfProvider, state, event),
)
