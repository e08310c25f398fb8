import { askedOn } from '../../engine/determination/remedist.js'
import { later } from '../../engine/quantity/calendar.js'
import { type PlanLevel, planLevels } from '../law/vocabulary.js'
import { planLeads } from '../rules/planning/plan-levels.js'
import { added } from './edit.js'
import {
  type Cures,
  curedByFinding,
  type FactsOf,
  ownVerdict,
  remedyTable,
  stepsFrom,
  supplied,
} from './remedist.js'

type Facts = FactsOf<'plan-procedure'>
type Plan = Facts['plan']

const changed =
  (changes: (plan: Plan) => Partial<Plan>) =>
  (facts: Facts): Facts => ({ ...facts, plan: { ...facts.plan, ...changes(facts.plan) } })

/** Of a plan that is not adopted: another leads in it, others join, and it is put on what it is to rest on. */
const redraft: Cures<Facts> = {
  'plan-led-by-another': ({ level }) => {
    const to = planLeads[level]
    return { act: { act: 'assign', task: 'plan-lead', to }, edit: changed(() => ({ lead: to[0] })) }
  },
  'plan-drafted-alone': () => ({
    act: { act: 'assign', task: 'plan-together', to: planLeads.industry },
    edit: changed(({ together }) => ({ together: added(together, 'industry-department') })),
  }),
  'plan-basis-missing': ({ basis }) => ({
    act: { act: 'supply', list: 'planBases', item: basis },
    edit: changed(({ bases }) => ({ bases: added(bases, basis) })),
  }),
  'plan-source-missing': ({ source }) => ({
    act: { act: 'supply', list: 'planSources', item: source },
    edit: changed(({ sources }) => ({ sources: added(sources, source) })),
  }),
}

/** What can be done about plans. */
export const planningRemedies = /* @__PURE__ */ remedyTable({
  /** A part or a basis that a plan lacks (22, 23) is added. */
  'plan-elements': /* @__PURE__ */ curedByFinding<FactsOf<'plan-elements'>>('22', {
    'plan-part-missing': ({ part }) => supplied('planParts', part, 'parts'),
    'plan-basis-missing': ({ basis }) => supplied('planBases', basis, 'bases'),
  }),

  /**
   * The plan is filed, once it is adopted, and no day is too late (23). How it was drawn up can be mended while it is not
   * adopted; afterwards it was drawn up as it was.
   */
  'plan-procedure': {
    verdict: ownVerdict,
    propose: ({ facts: { plan }, answer, asOf }) => {
      const { adoptedOn, level } = plan
      const from = later(asOf, adoptedOn ?? asOf)
      const isDraft = adoptedOn === null || from > asOf
      return {
        steps: stepsFrom<Facts>(answer, {
          ...(isDraft && redraft),
          'plan-not-filed': () => ({
            act: { act: 'file', with: ['municipal-personnel'], from },
            edit: (facts) =>
              changed(({ filings }) => ({
                filings: added(filings, { with: 'municipal-personnel', on: from }),
              }))(askedOn(facts, from)),
          }),
        }),
        // While it is not known whether it is adopted, neither is it known whether it can still be mended.
        otherwise:
          adoptedOn === undefined
            ? { standing: 'undetermined', missing: [{ fact: 'plan.adopted-on' }] }
            : { standing: 'cannot-be-cured', because: planLevels.provisions[level as PlanLevel] },
      }
    },
  },

  /** The plan is reviewed (24) in what is left of its last year; a review after its end is not the one that is asked for. */
  'plan-review': {
    verdict: ownVerdict,
    propose: ({ answer, asOf }) => {
      const { finalYear } = answer.value
      const from = later(asOf, finalYear.from)
      return {
        steps:
          from > finalYear.to
            ? []
            : stepsFrom(answer, {
                'final-year-not-reviewed': () => ({
                  act: { act: 'review-plan', from, to: finalYear.to },
                  edit: (facts) => ({ ...askedOn(facts, from), reviews: added(facts.reviews, from) }),
                }),
              }),
        otherwise: { standing: 'cannot-be-cured', because: '24' },
      }
    },
  },
})
