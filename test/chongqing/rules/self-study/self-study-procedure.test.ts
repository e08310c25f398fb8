import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type SelfStudyState,
  selfStudyEvents,
  selfStudyStates,
} from '../../../../src/chongqing/law/vocabulary.js'
import {
  type SelfStudyStep,
  stepSelfStudy,
} from '../../../../src/chongqing/rules/self-study/self-study-procedure.js'
import { selfStudyProcedureCases } from '../../../cases/self-study-procedure.js'
import { runCases } from '../../../support/run-cases.js'

runCases(stepSelfStudy, selfStudyProcedureCases)

describe('the course of self-study', () => {
  test('has an answer for each of the 63 pairs', () => {
    expect(selfStudyProcedureCases).toHaveLength(selfStudyStates.length * selfStudyEvents.length)
  })

  test.prop([
    fc.constantFrom('declared', 'arranged'),
    fc.array(fc.constantFrom(...selfStudyEvents), { maxLength: 40 }),
  ])(
    'is credited only after approval, a task book, study and a passed assessment, in this order',
    (origin, happening) => {
      let state: SelfStudyState = origin
      const accepted: string[] = []
      for (const event of happening) {
        const step: SelfStudyStep = stepSelfStudy({ state, event }).value
        if (step.accepted) accepted.push(event)
        else expect(step.to).toBe(state)
        state = step.to
      }
      if (state !== 'credited') return
      expect(accepted).toStrictEqual([
        'approval',
        'task-book-issue',
        'start-of-study',
        'assessment-passed',
        'crediting',
      ])
    },
  )
})
