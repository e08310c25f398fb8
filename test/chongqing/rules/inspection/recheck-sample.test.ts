import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  type RecheckSample,
  recheckSample,
} from '../../../../src/chongqing/rules/inspection/recheck-sample.js'
import { certificatesOf, recheckSampleCases } from '../../../cases/recheck-sample.js'
import { runCases } from '../../../support/run-cases.js'

runCases(recheckSample, recheckSampleCases)

const sampleOf = (facts: Parameters<typeof recheckSample>[0]): RecheckSample => {
  const answer = recheckSample(facts)
  if (answer.status !== 'settled') throw new Error(answer.status)
  return answer.value
}

const drawnOf = ({ units }: RecheckSample): readonly string[] => units.flatMap(({ drawn }) => drawn)

const anyUnits = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 1, max: 12 }), {
  minKeys: 1,
  maxKeys: 8,
})

describe('a sample', () => {
  test.prop([anyUnits, fc.string(), fc.nat(), fc.infiniteStream(fc.nat())])(
    'has exact shares, repeats nothing, and does not depend on the order of the list',
    (counts, seed, asked, places) => {
      const certificates = certificatesOf(counts)
      const total = certificates.length
      const size = asked % (total + 1)
      const sample = sampleOf({ certificates, seed, size })
      const drawn = drawnOf(sample)
      expect(drawn).toHaveLength(size)
      expect(new Set(drawn).size).toBe(size)
      for (const { unitId, certificates: of, drawn: ofUnit } of sample.units) {
        expect(of).toBe(counts[unitId])
        for (const number of ofUnit) expect(number.startsWith(`${unitId}-`)).toBe(true)
        // Quota rule: whole part of the exact share, or one more.
        const whole = Math.floor((of * size) / total)
        expect(ofUnit.length).toBeGreaterThanOrEqual(whole)
        expect(ofUnit.length).toBeLessThanOrEqual((of * size) % total === 0 ? whole : whole + 1)
      }
      const shuffled = certificates
        .map((one) => ({ one, place: places.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one)
      expect(sampleOf({ certificates: shuffled, seed, size })).toStrictEqual(sample)
    },
  )

  test('gives a certificate of a small unit the same chance as one of a large unit', () => {
    const certificates = certificatesOf({ large: 95, a: 1, b: 1, c: 1, d: 1, e: 1 })
    const times = new Map<string, number>()
    for (let seed = 0; seed < 1000; seed++) {
      for (const { unitId, drawn } of sampleOf({ certificates, seed: `seed-${seed}`, size: 5 }).units) {
        times.set(unitId, (times.get(unitId) ?? 0) + drawn.length)
      }
    }
    // 50 expected of each small unit; the seeds are fixed, so the counts are.
    for (const unit of ['a', 'b', 'c', 'd', 'e']) {
      expect(times.get(unit)).toBeGreaterThan(25)
      expect(times.get(unit)).toBeLessThan(75)
    }
    expect([...times.values()].reduce((sum, one) => sum + one, 0)).toBe(5000)
  })

  /** How often each certificate is drawn over fixed seeds, and the statistic against equal chances. */
  const chiSquare = (
    certificates: ReturnType<typeof certificatesOf>,
    size: number,
    seeds: number,
  ): number => {
    const times = new Map<string, number>()
    for (let seed = 0; seed < seeds; seed++) {
      for (const number of drawnOf(sampleOf({ certificates, seed: `seed-${seed}`, size }))) {
        times.set(number, (times.get(number) ?? 0) + 1)
      }
    }
    const expected = (seeds * size) / certificates.length
    return certificates.reduce((sum, { number }) => {
      const difference = (times.get(number) ?? 0) - expected
      return sum + (difference * difference) / expected
    }, 0)
  }

  // The seeds are fixed, so the statistic is one number; the bound is the point that chance passes once in a thousand.
  it('draws every certificate of a unit as often as any other', () => {
    expect(chiSquare(certificatesOf({ a: 20 }), 5, 2000)).toBeLessThan(43.82)
  })

  it('lets equal units share by lot what cannot be divided', () => {
    const ten = Object.fromEntries([...'abcdefghij'].map((unitId) => [unitId, 1]))
    expect(chiSquare(certificatesOf(ten), 3, 2000)).toBeLessThan(27.88)
  })

  it('differs from seed to seed', () => {
    const certificates = certificatesOf({ a: 40 })
    const samples = ['1', '2', '3', '\ud800', '\ud801'].map((seed) =>
      drawnOf(sampleOf({ certificates, seed, size: 10 })).join(),
    )
    expect(new Set(samples).size).toBe(samples.length)
  })

  it('draws a tenth of a thousand by its rate', () => {
    expect(
      drawnOf(sampleOf({ certificates: certificatesOf({ a: 999, b: 1 }), seed: '', rate: '0.1' })),
    ).toHaveLength(100)
  })
})
