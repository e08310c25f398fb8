import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { assessStudyTimeRight } from '../../../../src/chongqing/rules/quota/study-time-right.js'
import { hoursText } from '../../../../src/engine/quantity/hours.js'
import { studyTimeRightCases } from '../../../cases/study-time-right.js'
import { person } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessStudyTimeRight, studyTimeRightCases, ({ person: changes, ...facts }) => ({
  ...facts,
  ...(changes && { person: person(changes) }),
}))

describe('the time granted', () => {
  test.prop([fc.integer({ min: 0, max: 9_999_999 })])(
    'and what is lacking make up what is required',
    (hundredths) => {
      const answer = assessStudyTimeRight({ grantedHours: hoursText(hundredths), year: 2025 })
      if (answer.status !== 'settled') throw new Error(answer.status)
      const { verdict, granted, shortfall } = answer.value
      expect(granted).toBe(hoursText(hundredths))
      expect(shortfall).toBe(hoursText(Math.max(0, 8000 - hundredths)))
      expect(verdict).toBe(hundredths < 8000 ? 'not-met' : 'met')
    },
  )
})
