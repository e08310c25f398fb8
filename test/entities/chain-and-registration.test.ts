import { describe, expect, test } from 'vitest'
import { parseCertificate } from '../../src/entities/parse.js'
import {
  parseEntryChain,
  parseRegistrationCard,
  parseRegistrationRequest,
  parseTaskBook,
} from '../../src/entities/parse-certificate.js'
import { certificateStates, volumeOrigins } from '../../src/law/vocabulary.js'
import { acceptedValue, outcomeOf } from '../support/outcomes.js'

const digest = '0123456789abcdef'.repeat(4)

describe('a certificate', () => {
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

describe('a chain of entries', () => {
  const correction = { link: 1, content: digest, on: '2025-06-02', by: 'registrar' }
  const full = {
    links: [{ content: digest, digest }],
    corrections: [correction, { ...correction, content: null }],
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseEntryChain(full))).toStrictEqual(full)
  })

  test.each([
    ['no links yet', { links: [] }, 'accepted'],
    ['nothing', {}, ['links: missing']],
    [
      'a digest in capitals',
      { links: [{ content: digest.toUpperCase(), digest }] },
      ['links.0.content: digest'],
    ],
    [
      'a digest too short',
      { links: [{ content: digest, digest: digest.slice(1) }] },
      ['links.0.digest: digest'],
    ],
    [
      'a digest with a line end',
      { links: [{ content: `${digest}\n`, digest }] },
      ['links.0.content: digest'],
    ],
    ['a link without a digest', { links: [{ content: digest }] }, ['links.0.digest: missing']],
    [
      'a correction of link 0',
      { links: [], corrections: [{ ...correction, link: 0 }] },
      ['corrections.0.link: out-of-range'],
    ],
    [
      'a correction of link 1.5',
      { links: [], corrections: [{ ...correction, link: 1.5 }] },
      ['corrections.0.link: whole-number'],
    ],
    [
      'a correction by nobody',
      { links: [], corrections: [{ ...correction, by: '' }] },
      ['corrections.0.by: too-short'],
    ],
    [
      'ten thousand links',
      { links: Array.from({ length: 10_000 }, () => ({ content: digest, digest })) },
      'accepted',
    ],
    ['one more', { links: Array.from({ length: 10_001 }, () => 'x') }, ['links: too-many']],
    ['corrections that are null', { links: [], corrections: null }, ['corrections: type']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseEntryChain(input))).toEqual(expected)
  })
})

describe('a registration card', () => {
  const full = { personId: 'p1', keeper: 'unit', entries: [{ recordId: 'r1', form: '自学' }, {}] }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseRegistrationCard(full))).toStrictEqual(full)
  })

  test.each([
    ['no keeper', { personId: 'p1', entries: [] }, 'accepted'],
    ['the person as keeper', { ...full, keeper: 'person' }, 'accepted'],
    ['nothing', {}, ['personId: missing', 'entries: missing']],
    ['an unknown keeper', { ...full, keeper: '本人' }, ['keeper: option']],
    ['an entry with a field of its own', { ...full, entries: [{ hours: 6 }] }, ['entries.0: unknown-field']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseRegistrationCard(input))).toEqual(expected)
  })
})

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

describe('a task book by itself', () => {
  const full = {
    origin: 'declared',
    items: ['study-content'],
    approval: { on: '2025-02-20', by: 'u1' },
    from: '2025-03-01',
    to: '2025-06-30',
    hours: '12',
    log: [{ date: '2025-03-03', hours: 2 }],
    unitAssessment: 'pass',
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseTaskBook(full))).toStrictEqual(full)
  })

  test.each([
    ['neither approval nor assessment yet', { ...full, approval: null, unitAssessment: null }, 'accepted'],
    ['nothing', {}, ['origin: missing', 'items: missing', 'from: missing', 'to: missing']],
    ['reversed dates', { ...full, from: '2025-07-01' }, ['to: reversed-dates']],
    ['an unknown item', { ...full, items: ['学习内容'] }, ['items.0: option']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseTaskBook(input))).toEqual(expected)
  })
})
