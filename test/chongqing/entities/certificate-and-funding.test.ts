import { describe, expect, test } from 'vitest'
import { parseCertificate, parseFundingYear } from '../../../src/chongqing/entities/parse.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

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

describe('a funding year', () => {
  const entry = { amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }
  const full = {
    unitId: 'u1',
    year: 2025,
    payroll: '12000000.00',
    payrollYear: 2024,
    entries: [{ id: 'e1', purpose: '培训费', ...entry }, entry],
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseFundingYear(full))).toStrictEqual(full)
  })

  test.each([
    ['neither payroll nor entries', { unitId: 'u1', year: 2025 }, 'accepted'],
    ['an empty list of entries', { unitId: 'u1', year: 2025, entries: [] }, 'accepted'],
    ['nothing', {}, ['unitId: missing', 'year: missing']],
    ['a payroll given as undefined', { unitId: 'u1', year: 2025, payroll: undefined }, ['payroll: missing']],
    ['a payroll that is null', { unitId: 'u1', year: 2025, payroll: null }, ['payroll: decimal']],
    ['an unknown kind', { ...full, entries: [{ ...entry, kind: '计提' }] }, ['entries.0.kind: option']],
    ['an unknown source', { ...full, entries: [{ ...entry, source: '捐赠' }] }, ['entries.0.source: option']],
    [
      'a negative entry',
      { ...full, entries: [entry, { ...entry, amount: '-1' }] },
      ['entries.1.amount: out-of-range'],
    ],
    [
      'an empty entry',
      { ...full, entries: [{}] },
      ['entries.0.amount: missing', 'entries.0.kind: missing', 'entries.0.source: missing'],
    ],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseFundingYear(input))).toEqual(expected)
  })
})
