import { invalidSample } from '../../../engine/ground/errors.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { inCodeOrder, inLotOrder, sharesOf } from './draw.js'

/** The certificates of a year, how many of them to draw, and the seed. */
export interface RecheckFacts {
  readonly certificates: readonly { readonly number: string; readonly unitId: string }[]
  /** How many to draw. Give this or `rate`: the text sets neither. */
  readonly size?: number | undefined
  /** What part to draw: decimal text above 0 up to 1, with at most four places; the number is rounded up. */
  readonly rate?: string | undefined
  /** Any text. The same seed draws the same certificates; fix it before the certificates are known. */
  readonly seed: string
}

/** What was drawn of one unit. */
export interface UnitSample {
  readonly unitId: string
  readonly certificates: number
  /** The numbers drawn, sorted as texts. */
  readonly drawn: readonly string[]
}

/** A sample of certificates for re-checking. */
export interface RecheckSample {
  readonly certificates: number
  readonly size: number
  /** Every unit that has certificates, sorted by its key. */
  readonly units: readonly UnitSample[]
}

/** Each number under one unit, whatever the order in which they were listed. */
const byUnit = (
  grounds: Recorder<'32.2', never, never>,
  certificates: RecheckFacts['certificates'],
): ReadonlyMap<string, readonly string[]> => {
  const unitOf = new Map<string, string>()
  for (const { number, unitId } of certificates) {
    const known = unitOf.get(number)
    if (known === undefined || unitId < known) unitOf.set(number, unitId)
  }
  const repeated = certificates.length - unitOf.size
  if (repeated > 0) grounds.finding('certificates-listed-twice', 'data-defect', '32.2', { repeated })
  const units = new Map<string, string[]>()
  for (const [number, unitId] of unitOf) {
    const numbers = units.get(unitId)
    if (numbers) numbers.push(number)
    else units.set(unitId, [number])
  }
  return units
}

/** How many to draw of so many; none where the caller did not say. */
const sizeOf = ({ size, rate }: RecheckFacts, total: number): number | undefined => {
  if (size !== undefined) {
    if (rate !== undefined) throw invalidSample('rate')
    if (Number.isInteger(size) && size >= 0 && size <= total) return size
    throw invalidSample('size')
  }
  if (rate === undefined) return undefined
  if (!/^(?:0\.(?!0+$)\d{1,4}|1(?:\.0{1,4})?)$/.test(rate)) {
    throw invalidSample('rate')
  }
  const tenThousandths = Number(rate.replace('.', '').padEnd(5, '0'))
  return Math.ceil((tenThousandths * total) / 10_000)
}

/**
 * Draws the certificates for the yearly re-check: by lot from a seed, with every unit having its share.
 *
 * Anyone who knows the seed and the certificates can draw the same sample again, in whatever order they are listed. Units
 * have shares in proportion to their certificates, rounded down or up by lot, so that every certificate of every unit, large
 * or small, is as likely to be drawn as any other. The text says that samples are drawn each year, and not how many: the caller must say it.
 *
 * **Legal basis:** Article 32, paragraph 2; the means are the library's.
 *
 * @param facts - the certificates with the units of their holders; `size` or `rate`; `seed`
 * @param law - the edition of the law
 * @returns `settled` with the numbers drawn, unit by unit; `unregulated` without `size` and `rate`
 * @throws XueshiError `invalid-sample` for a size that is not a whole number up to that of the certificates, for a rate not
 * above 0 and up to 1, and for both together
 * @example
 * ```ts
 * import { recheckSample } from 'xueshi'
 * const certificates = ['1', '2', '3', '4'].map((number) => ({ number, unitId: 'u1' }))
 * const answer = recheckSample({ certificates, size: 2, seed: '2025' })
 * answer.status === 'settled' && answer.value.units[0]?.drawn.length // => 2
 * recheckSample({ certificates, seed: '2025' }).status // => 'unregulated'
 * ```
 */
export const recheckSample = /* @__PURE__ */ defineRule(
  {
    id: 'recheck-sample',
    takes: { certificates: [{ number: 'string', unitId: 'string' }], seed: 'string' },
    provisions: ['32.2'],
    norms: ['recheck-certificates'],
  },
  (facts: RecheckFacts, grounds): Determination<RecheckSample> => {
    const { seed } = facts
    const units = byUnit(grounds, facts.certificates)
    const counts = new Map([...units].map(([unitId, numbers]) => [unitId, numbers.length]))
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const size = sizeOf(facts, total)
    if (size === undefined) return grounds.unregulated('32.2', 'sets-value')
    grounds.cite('32.2', 'requires')
    const shares = sharesOf(seed, counts, size)
    return grounds.settled({
      certificates: total,
      size,
      units: inCodeOrder(units.keys()).map((unitId) => {
        const numbers = units.get(unitId) as readonly string[]
        const drawn = inLotOrder(seed, numbers).slice(0, shares.get(unitId))
        return { unitId, certificates: numbers.length, drawn: inCodeOrder(drawn) }
      }),
    })
  },
)
