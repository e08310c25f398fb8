import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { provisionIds } from '../../src/chongqing/law/provisions.js'
import { type Amendments, chongqing2006, type Law } from '../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { statisticsOf } from '../../src/chongqing/statistics/annual-statistics.js'
import { addPeople, emptyTally } from '../../src/chongqing/statistics/tally.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { digestOf } from '../../src/engine/quantity/digest.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { verify } from '../../src/toolbox/verify.js'
import { editionDifferences, editionImage, withEdition } from '../../src/tools/edition-differences.js'
import { withFacts } from '../../src/tools/fact-differences.js'
import { parseReceipt, type Receipt } from '../../src/tools/stored-receipt.js'
import type { Change } from '../../src/tools/verify.js'
import { libraryVersion } from '../../src/version.js'
import { eightyHours, verificationCases } from '../cases/verify.js'
import { changedPerson } from '../support/facts.js'
import { forged } from '../support/forged.js'
import { acceptedValue } from '../support/outcomes.js'
import { runs } from '../support/runs.js'
import { anyEdition, anyPersonYear, differencesOf, textOf } from './any-facts.js'

const key = 'sixteen letters!'
const kept = receipt(assessAnnualQuota(eightyHours), eightyHours)

/** A receipt as it is read back from where it was stored. */
const stored = (made: Receipt): Receipt => acceptedValue(parseReceipt(JSON.parse(JSON.stringify(made))))

describe('cases', () => {
  test.each(verificationCases)('$why', ({ article, why, ask, expect: expected }) => {
    expect(ask(), `${article}: ${why}`).toStrictEqual({
      report: 'verification',
      rule: 'annual-quota',
      ...expected,
    })
  })
})

describe('another version of the library', () => {
  const older = forged(kept, { library: { name: 'xueshi', version: '0.0.9' } })

  test('is a change by itself', () => {
    expect(verify(older, eightyHours)).toMatchObject({
      standing: 'changed',
      changes: [{ kind: 'code-version', before: '0.0.9', after: libraryVersion }],
      result: 'same',
    })
  })
})

describe('not reproducible', () => {
  const because = (made: Receipt, facts: object = eightyHours, options = {}) => {
    const { standing, because, changes, result } = verify(made, facts, chongqing2006, options)
    return [standing, because, changes.length, result]
  }

  test.each<[string, object]>([
    ['the result', { result: { ...kept.result, value: { verdict: 'met', hours: '99' } } }],
    ['the rule', { rule: 'person-year' }],
    ['a fact', { facts: { ...kept.facts, parts: kept.facts.parts.slice(1) } }],
    ['the edition', { edition: { ...kept.edition, name: 'another' } }],
    ['the version', { library: { name: 'xueshi', version: '9.9.9' } }],
    ['the digest', { digest: digestOf('another') }],
    ['facts that were put in', { given: {} }],
  ])('where %s was altered', (_, changes) => {
    expect(because({ ...kept, ...changes } as Receipt)).toStrictEqual([
      'not-reproducible',
      'altered',
      0,
      null,
    ])
  })

  test('where the rule is not known', () => {
    for (const rule of ['a-later-one', 'toString', '__proto__']) {
      expect(because(forged(kept, { rule }))).toStrictEqual(['not-reproducible', 'unknown-rule', 0, null])
    }
  })

  test('where nothing changed and the result is another', () => {
    const other = forged(kept, { result: { ...kept.result, digest: digestOf('another') } })
    expect(because(other)).toStrictEqual(['not-reproducible', 'other-result', 0, 'changed'])
  })

  test('where the rule is not one for these facts', () => {
    for (const rule of ['unit-year', 'certificate-integrity', 'annual-statistics']) {
      expect(because(forged(kept, { rule }))).toStrictEqual(['not-reproducible', 'other-result', 0, 'none'])
    }
  })

  test('where the keys differ, or one was used and the other not', () => {
    const keyed = receipt(assessAnnualQuota(eightyHours), eightyHours, { key })
    expect(because(keyed, eightyHours, { key })).toStrictEqual(['same', null, 0, 'same'])
    expect(because(keyed, eightyHours, { key: `${key}!` })).toStrictEqual([
      'not-reproducible',
      'altered',
      0,
      null,
    ])
    expect(because(keyed)).toStrictEqual(['not-reproducible', 'key', 0, null])
    expect(because(kept, eightyHours, { key })).toStrictEqual(['not-reproducible', 'key', 0, null])
    expect(() => verify(kept, eightyHours, chongqing2006, { key: 'short' })).toThrow('invalid-key')
  })

  test('where someone made the digests anew without the key', () => {
    const keyed = receipt(assessAnnualQuota(eightyHours), eightyHours, { key })
    const altered = forged(keyed, { result: { ...keyed.result, status: 'open' } })
    expect(because(altered, eightyHours, { key })).toStrictEqual(['not-reproducible', 'altered', 0, null])
    expect(because(forged(altered, { keyed: false }), eightyHours, { key })).toStrictEqual([
      'not-reproducible',
      'key',
      0,
      null,
    ])
  })
})

describe('a receipt from anywhere', () => {
  test('that is none is refused before it is digested', () => {
    const parts = Array.from({ length: 1_000_000 }, () => ({ at: '/year', tag: 'none' }))
    const altered = forged(kept, { facts: { ...kept.facts, parts: [] } })
    const none = { ...altered, facts: { ...kept.facts, parts } } as unknown as Receipt
    for (const one of [none, undefined, {}, { ...altered, rule: 7 }]) {
      expect(() => verify(one as Receipt, eightyHours)).toThrow('invalid-argument')
    }
  })

  const withParts = (parts: Receipt['facts']['parts']): readonly Change[] =>
    verify(forged(kept, { facts: { digest: digestOf('another'), parts } }), eightyHours).changes

  test('whose facts are another whole of the same parts has changed as a whole', () => {
    expect(withParts(kept.facts.parts)).toStrictEqual([{ kind: 'fact', path: [], change: 'changed' }])
  })

  test('may say of facts what no facts can be', () => {
    const tag = '00000000'
    expect(withParts([{ at: '', tag }])).toStrictEqual([{ kind: 'fact', path: [], change: 'changed' }])
    expect(withParts([{ at: 'no pointer', tag }])).toStrictEqual([
      { kind: 'fact', path: [], change: 'changed' },
    ])
    const ways = (parts: readonly string[]) =>
      withParts(parts.map((at) => ({ at, tag }))).map((change) =>
        change.kind === 'fact' ? `${change.change} ${change.path.join('.')}` : change.kind,
      )
    const all = ['added person', 'added records', 'added year']
    expect(ways([])).toStrictEqual(all)
    expect(ways(['/__proto__/polluted'])).toStrictEqual(['removed __proto__', ...all])
    expect(ways(['/year/deeper', '/year'])).toStrictEqual(['changed year', 'added person', 'added records'])
    expect(ways(['/year', '/year/deeper'])).toStrictEqual(['changed year', 'added person', 'added records'])
    expect(ways(['/'.repeat(100_000)])).toStrictEqual(['removed ', ...all])
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test('may claim any verdict: it is told as what the receipt says', () => {
    const claims = (value: unknown) =>
      verify(forged(kept, { result: { ...kept.result, value } }), eightyHours).before
    expect(claims({ verdict: 'not-met' })).toBe('not-met')
    for (const value of [{ verdict: 'perhaps' }, null, 'met', 7]) expect(claims(value)).toBe('settled')
  })

  test('of an answer without a verdict says how it ended', () => {
    const facts = { ...eightyHours, person: changedPerson(eightyHours.person, { inService: false }) }
    const { before, now } = verify(receipt(assessAnnualQuota(facts), facts), facts)
    expect([before, now]).toStrictEqual(['inapplicable', 'inapplicable'])
  })
})

describe('a receipt of what it was made from', () => {
  test.each([
    ['with its facts', { include: 'facts' }],
    ['with a key', { key }],
    ['with both', { include: 'facts', key }],
  ] as const)('verifies as the same: %s', (_, options) => {
    const made = receipt(assessAnnualQuota(eightyHours), eightyHours, options)
    const withKey = 'key' in options ? { key: options.key } : {}
    expect(verify(stored(made), eightyHours, chongqing2006, withKey).standing).toBe('same')
  })

  test('verifies as the same for the return, by its people and by a tally', () => {
    const { person: somebody, records } = eightyHours
    const facts = { people: [{ person: somebody, records }], year: 2025 }
    const { standing, now } = verify(receipt(statisticsOf(facts), facts), facts)
    expect([standing, now]).toStrictEqual(['same', 'settled'])
    const tally = addPeople(emptyTally(2025), facts.people)
    expect(verify(receipt(statisticsOf(tally), tally), tally).standing).toBe('same')
  })
})

describe('properties', () => {
  const law: fc.Arbitrary<Law> = fc.oneof(fc.constant(chongqing2006), anyEdition)
  const maybeKey = fc.option(fc.constantFrom(key, '另一把足够长的密钥，有十六个字以上'), { nil: undefined })
  const withKey = (secret: string | undefined) => (secret === undefined ? {} : { key: secret })

  property.prop([anyPersonYear, anyPersonYear, fc.nat(), law, maybeKey], runs(500))(
    'a fresh receipt verifies as the same, also where it was stored, and any single change of a fact is found and named',
    (facts, other, pick, edition, secret) => {
      const answer = assessAnnualQuota(facts, edition)
      const made = stored(receipt(answer, facts, { law: edition, ...withKey(secret) }))
      const same = { standing: 'same', because: null, changes: [], result: 'same' }
      expect(verify(made, facts, edition, withKey(secret))).toMatchObject(same)

      const all = differencesOf(facts, other)
      const one = all[pick % all.length]
      fc.pre(one !== undefined)
      const now = withFacts(facts, other, [one])
      const found = verify(made, now, edition, withKey(secret))
      expect([found.standing, found.changes]).toStrictEqual(['changed', [one]])
      const again = digestOf(assessAnnualQuota(now, edition)) === digestOf(answer)
      expect(found.result).toBe(again ? 'same' : 'changed')
    },
    300_000,
  )

  const struck = { struck: true, from: '2030-01-01', source: 'test' } as const
  const amended = fc
    .constantFrom(...provisionIds)
    .map((id) => withProvisions(chongqing2006, { [id]: struck } as unknown as Amendments))

  property.prop([anyPersonYear, law, fc.oneof(anyEdition, amended), fc.nat()], runs(500))(
    'any single change of the edition is found and named',
    (facts, edition, other, pick) => {
      const all = editionDifferences(editionImage(edition, textOf), other, textOf)
      const one = all[pick % all.length]
      fc.pre(one !== undefined)
      const made = receipt(assessAnnualQuota(facts, edition), facts, { law: edition })
      const found = verify(made, facts, withEdition(edition, other, [one]))
      expect([found.standing, found.changes]).toStrictEqual(['changed', [one]])
    },
    300_000,
  )

  /** Every way to a text, a number or a flag in a document. */
  const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([field, part]) => leaves(part, [...path, field]))
      : [path]
  const altered = (value: unknown, [field, ...rest]: readonly string[]): unknown => {
    if (field === undefined) return typeof value === 'string' ? `${value}0`.slice(-value.length || 1) : !value
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
      ? [...value]
      : { ...(value as object) }
    Object.assign(copy, { [field]: altered((copy as Record<string, unknown>)[field], rest) })
    return copy
  }

  property.prop([fc.nat()], runs(1000))(
    'a receipt altered anywhere is refused, or its alteration is seen',
    (pick) => {
      const ways = leaves(kept)
      const touched = altered(kept, ways[pick % ways.length] as readonly string[])
      fc.pre(JSON.stringify(touched) !== JSON.stringify(kept))
      const read = parseReceipt(touched)
      if (read.ok) expect(verify(read.value, eightyHours).standing).toBe('not-reproducible')
    },
    60_000,
  )
})
