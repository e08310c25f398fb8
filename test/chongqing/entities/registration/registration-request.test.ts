import { describe, expect, test } from 'vitest'
import { parseRegistrationRequest } from '../../../../src/chongqing/entities/registration/registration-request.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a request for registration', () => {
  const full = {
    personId: 'p1',
    applicantId: 'p1',
    trainingProof: true,
    certificate: false,
    fileKeeper: 'other',
    appliedAt: 'talent-exchange-agency',
    appliedOn: '2025-03-10',
    studyEndedOn: '2025-03-05',
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseRegistrationRequest(full))).toStrictEqual(full)
  })

  test.each([
    ['the person alone', { personId: 'p1' }, 'accepted'],
    ['a request before the end of the study', { ...full, appliedOn: '2025-03-04' }, 'accepted'],
    ['nothing', {}, ['personId: missing']],
    ['papers as words', { ...full, trainingProof: '有' }, ['trainingProof: type']],
    ['an unknown office', { ...full, appliedAt: '街道' }, ['appliedAt: option']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseRegistrationRequest(input))).toEqual(expected)
  })
})
