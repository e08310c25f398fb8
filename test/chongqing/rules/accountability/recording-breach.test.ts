import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  recordingBreachEvents,
  recordingCaseSchema,
} from '../../../../src/chongqing/entities/accountability/recording-case.js'
import { nextMeasure } from '../../../../src/chongqing/rules/accountability/recording-breach.js'
import {
  type RecordingBreachState,
  recordingBreachStates,
  stepRecordingBreach,
} from '../../../../src/chongqing/rules/accountability/recording-breach-procedure.js'
import { recordingBreachCases } from '../../../cases/recording-breach.js'
import { recordingBreachProcedureCases } from '../../../cases/recording-breach-procedure.js'
import { runCases } from '../../../support/run-cases.js'

runCases(nextMeasure, recordingBreachCases, (facts) => ({
  ...facts,
  case: recordingCaseSchema.parse({ subject: 'unit', ...facts.case }),
}))

runCases(stepRecordingBreach, recordingBreachProcedureCases)

describe('the ladder', () => {
  test('has an answer for each of the 35 pairs, and one for the other reading', () => {
    const pairs = recordingBreachStates.length * recordingBreachEvents.length
    expect(recordingBreachProcedureCases).toHaveLength(pairs + 1)
  })

  test.prop([fc.array(fc.constantFrom(...recordingBreachEvents), { maxLength: 40 })])(
    'comes to a penalty only by an order and a refusal since the breach was found',
    (happening) => {
      let state: RecordingBreachState = 'found'
      let since: string[] = []
      for (const event of happening) {
        const step: ReturnType<typeof stepRecordingBreach>['value'] = stepRecordingBreach({
          state,
          event,
        }).value
        if (step.accepted) since = event === 'breach-found' ? [] : [...since, event]
        if (event === 'penalty' && step.accepted) {
          expect(since).toContain('order')
          expect(since.some((one) => one === 'express-refusal' || one === 'deadline-passed')).toBe(true)
        }
        state = step.to
      }
    },
  )
})
