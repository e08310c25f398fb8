// Where code may not be made from text (a content security policy, some clouds) zod takes another way through objects.
import { expect, test } from 'vitest'
import * as z from 'zod'
import { outcomeOf } from '../../support/outcomes.js'

z.config({ jitless: true })
const { parseCertificate } = await import('../../../src/chongqing/entities/certificate/certificate.js')
const { parsePerson } = await import('../../../src/chongqing/entities/professional-person.js')
const { parseTrainingRecord } = await import('../../../src/chongqing/entities/training-record.js')

test('the answers are the same', () => {
  expect(parsePerson({ id: 'p1', employments: [{ unitId: 'u', from: '2025-01-01' }] })).toStrictEqual({
    ok: true,
    value: { id: 'p1', employments: [{ unitId: 'u', from: '2025-01-01' }] },
  })
  expect(
    outcomeOf(
      parseTrainingRecord({
        id: undefined,
        title: '',
        subject: undefined,
        study: { kind: 'total', from: '2025-03-05', to: '2025-03-03', hours: undefined, x: 1 },
        registration: { volume: 0 },
      }),
    ),
  ).toEqual([
    'id: missing',
    'title: too-short',
    'study: unknown-field',
    'study.hours: missing',
    'study.to: reversed-dates',
    'study.hours: exactly-one',
    'registration.certificateNumber: missing',
    'registration.volume: out-of-range',
    'registration.registeredOn: missing',
    'registration.registrar: missing',
    'subject: missing',
    'form: missing',
  ])
})

test('the longest list with a problem in every field is told in full', () => {
  const entry = {
    recordId: 1,
    form: 1,
    content: 1,
    time: 1,
    result: 1,
    completionCertificateReceived: 1,
    x: 1,
  }
  const entries = Array.from({ length: 10_000 }, () => entry)
  expect(outcomeOf(parseCertificate({ number: 'n', personId: 'p', entries }))).toHaveLength(70_000)
})
