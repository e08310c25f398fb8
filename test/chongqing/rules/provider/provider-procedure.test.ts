import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type ProviderState,
  providerEvents,
  providerStates,
} from '../../../../src/chongqing/law/vocabulary.js'
import {
  type ProviderStepTaken,
  stepProvider,
} from '../../../../src/chongqing/rules/provider/provider-procedure.js'
import { providerProcedureCases } from '../../../cases/provider-procedure.js'
import { runCases } from '../../../support/run-cases.js'

runCases(stepProvider, providerProcedureCases)

describe('the way to teaching', () => {
  test('has an answer for each of the 63 pairs', () => {
    expect(providerProcedureCases).toHaveLength(providerStates.length * providerEvents.length)
  })

  test.prop([fc.array(fc.constantFrom(...providerEvents), { maxLength: 40 })])(
    'ends only with every step of one paragraph in its order',
    (happening) => {
      let state: ProviderState = 'intended'
      const accepted: string[] = []
      for (const event of happening) {
        const step: ProviderStepTaken = stepProvider({ state, event }).value
        if (step.accepted) accepted.push(event)
        else expect(step.to).toBe(state)
        state = step.to
      }
      if (state === 'eligible') {
        expect(accepted).toStrictEqual(['application', 'evaluation', 'joint-approval', 'founding'])
      }
      if (state === 'filed') expect(accepted).toStrictEqual(['consent', 'filing'])
    },
  )
})
