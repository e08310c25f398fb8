import { describe, expect, test } from 'vitest'
import { parseCertificate } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { certificateStates, volumeOrigins } from '../../../../src/chongqing/law/vocabulary.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a certificate', () => {
  const fullEntry = {
    recordId: 'r1',
    form: '集中培训',
    content: '公需科目',
    time: '2025年3月3日至5日',
    result: '合格',
    completionCertificateReceived: true,
    completionNumber: 'C-1',
  }
  const full = {
    number: '渝继2025-0001',
    personId: 'p1',
    volume: 1,
    state: 'active',
    flagged: true,
    entries: [fullEntry, {}],
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseCertificate(full))).toStrictEqual(full)
  })

  test.each([
    ['no entries yet', { number: 'n', personId: 'p', entries: [] }, 'accepted'],
    ['nothing', {}, ['number: missing', 'personId: missing', 'entries: missing']],
    ['an entry without content', { ...full, entries: [{ content: '' }] }, ['entries.0.content: too-short']],
    ['an entry that is null', { ...full, entries: [null] }, ['entries.0: type']],
    ['ten thousand entries', { ...full, entries: Array.from({ length: 10_000 }, () => ({})) }, 'accepted'],
    ['one more', { ...full, entries: Array.from({ length: 10_001 }, () => 'x') }, ['entries: too-many']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseCertificate(input))).toEqual(expected)
  })
})

describe('a volume', () => {
  const plain = { number: 'A-1', personId: 'p1', entries: [] }

  test('keeps its state, its origin and its day of issue', () => {
    const full = {
      number: 'A-1',
      personId: 'p1',
      issuedAs: 'renewal',
      issuedOn: '2025-01-06',
      state: 'active',
      entries: [],
    }
    expect(acceptedValue(parseCertificate(full))).toStrictEqual(full)
  })

  test.each([...certificateStates])('may be %s', (state) => {
    expect(parseCertificate({ ...plain, state }).ok).toBe(true)
  })

  test.each([...volumeOrigins])('may be issued as %s', (issuedAs) => {
    expect(parseCertificate({ ...plain, issuedAs }).ok).toBe(true)
  })

  test.each([
    ['a state of its own', { ...plain, state: '在用' }, ['state: option']],
    ['a state that is null', { ...plain, state: null }, ['state: option']],
    ['a day of issue that does not exist', { ...plain, issuedOn: '2025-02-29' }, ['issuedOn: date']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseCertificate(input))).toEqual(expected)
  })
})
