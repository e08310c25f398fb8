import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type ParticipationState,
  participationEvents,
  participationStates,
} from '../../../../src/chongqing/law/vocabulary.js'
import {
  type ParticipationStep,
  stepParticipation,
} from '../../../../src/chongqing/rules/teaching/participation-procedure.js'
import { participationProcedureCases } from '../../../cases/participation-procedure.js'
import { runCases } from '../../../support/run-cases.js'

runCases(stepParticipation, participationProcedureCases)

describe('the course of a participation', () => {
  test('has an answer for each of the 56 pairs', () => {
    expect(participationProcedureCases).toHaveLength(participationStates.length * participationEvents.length)
    expect(participationProcedureCases).toHaveLength(56)
  })

  test.prop([fc.array(fc.constantFrom(...participationEvents), { maxLength: 40 })])(
    'ends appraised only by a pass in full attendance, or by a make-up that was passed',
    (happening) => {
      let state: ParticipationState = 'enrolled'
      const accepted: string[] = []
      for (const event of happening) {
        const step: ParticipationStep = stepParticipation({ state, event }).value
        if (step.accepted) accepted.push(event)
        else expect(step.to).toBe(state)
        state = step.to
      }
      if (state !== 'appraised') return
      const isPassed = accepted[0] === 'full-attendance' && accepted[1] === 'assessment-passed'
      expect(isPassed || accepted.includes('make-up-passed')).toBe(true)
      expect(accepted.at(-1)).toBe('appraisal')
    },
  )
})
