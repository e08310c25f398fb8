import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type PlanState,
  planEvents,
  planLevels,
  planStates,
} from '../../../../src/chongqing/law/vocabulary.js'
import { type PlanStep, stepPlan } from '../../../../src/chongqing/rules/planning/plan-life.js'
import { planLifeCases } from '../../../cases/plan-life.js'
import { runCases } from '../../../support/run-cases.js'

runCases(stepPlan, planLifeCases)

describe('the life of a plan', () => {
  test('has an answer for each of the 36 pairs at each level', () => {
    expect(planLifeCases).toHaveLength(planLevels.length * planStates.length * planEvents.length)
  })

  test.prop([fc.constantFrom(...planLevels), fc.array(fc.constantFrom(...planEvents), { maxLength: 40 })])(
    'ends reviewed only after every step in its order; a filing may come anywhere after the adoption, or not at all',
    (level, happening) => {
      let state: PlanState = 'drafting'
      const accepted: string[] = []
      for (const event of happening) {
        const step: PlanStep = stepPlan({ level, state, event }).value
        if (step.accepted) accepted.push(event)
        state = step.to
      }
      if (state !== 'reviewed') return
      expect(accepted.filter((event) => event !== 'filing')).toStrictEqual([
        'adoption',
        'start',
        'start-of-final-year',
        'review',
      ])
      if (level === 'municipal') expect(accepted).not.toContain('filing')
      expect(accepted[0]).toBe('adoption')
    },
  )
})
