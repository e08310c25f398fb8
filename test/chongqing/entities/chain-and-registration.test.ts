import { describe, expect, test } from 'vitest'
import { parseCertificate } from '../../../src/chongqing/entities/parse.js'
import {
  parseChainHead,
  parseEntryChain,
  parseRegistrationCard,
  parseRegistrationRequest,
  parseTaskBook,
} from '../../../src/chongqing/entities/parse-certificate.js'
import { certificateStates, volumeOrigins } from '../../../src/chongqing/law/vocabulary.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

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
  const entry = { kind: 'entry', content: digest, digest }
  const correction = { kind: 'correction', of: 1, content: digest, on: '2025-06-02', by: 'registrar', digest }
  const full = {
    certificateNumber: 'A-1',
    volume: 1,
    links: [
      entry,
      { ...entry, recordId: 'r2' },
      { ...correction, recordId: 'r1' },
      { ...correction, content: null },
    ],
    correctionsChained: false,
  }
  const of = (...links: readonly unknown[]) => ({ certificateNumber: 'A-1', links })

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseEntryChain(full))).toStrictEqual(full)
  })

  test.each([
    ['no links yet', of(), 'accepted'],
    ['nothing', {}, ['certificateNumber: missing', 'links: missing']],
    ['a digest in capitals', of({ ...entry, content: digest.toUpperCase() }), ['links.0.content: digest']],
    ['a digest too short', of({ ...entry, digest: digest.slice(1) }), ['links.0.digest: digest']],
    ['a digest with a line end', of({ ...entry, content: `${digest}\n` }), ['links.0.content: digest']],
    ['a link without a digest', of({ kind: 'entry', content: digest }), ['links.0.digest: missing']],
    ['a link of no kind', of({ content: digest, digest }), ['links.0.kind: missing']],
    ['an entry that was struck out', of({ ...entry, content: null }), ['links.0.content: type']],
    ['a correction of link 0', of({ ...correction, of: 0 }), ['links.0.of: out-of-range']],
    ['a correction of link 1.5', of({ ...correction, of: 1.5 }), ['links.0.of: whole-number']],
    ['a correction by nobody', of({ ...correction, by: '' }), ['links.0.by: too-short']],
    ['a correction on no day', of({ ...correction, on: '2025-02-30' }), ['links.0.on: date']],
    ['ten thousand links', of(...Array.from({ length: 10_000 }, () => entry)), 'accepted'],
    ['one more', of(...Array.from({ length: 10_001 }, () => 'x')), ['links: too-many']],
    ['a volume 0', { ...of(), volume: 0 }, ['volume: out-of-range']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseEntryChain(input))).toEqual(expected)
  })
})

describe('the head of a chain', () => {
  test.each([
    ['links', { links: 3, digest }, 'accepted'],
    ['no links', { links: 0, digest: null }, 'accepted'],
    ['nothing', {}, ['links: missing', 'digest: missing']],
    ['fewer than none', { links: -1, digest: null }, ['links: out-of-range']],
    ['a digest in capitals', { links: 1, digest: digest.toUpperCase() }, ['digest: digest']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseChainHead(input))).toEqual(expected)
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
