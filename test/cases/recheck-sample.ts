import type { RecheckFacts } from '../../src/chongqing/rules/inspection/recheck-sample.js'
import type { Case } from '../support/cases.js'

/** Units with so many certificates each, numbered within the unit. */
export const certificatesOf = (
  counts: Readonly<Record<string, number>>,
): readonly { readonly number: string; readonly unitId: string }[] =>
  Object.entries(counts).flatMap(([unitId, count]) =>
    Array.from({ length: count }, (_, place) => ({ number: `${unitId}-${place + 1}`, unitId })),
  )

const seed = '2025'
const two = certificatesOf({ a: 2, b: 1 })

const refused = (
  name: string,
  facts: Pick<RecheckFacts, 'size' | 'rate'>,
  argument: 'size' | 'rate',
): Case<RecheckFacts> => ({
  name,
  facts: { certificates: two, seed, ...facts },
  expect: { throws: 'invalid-sample', argument },
  article: '32.2',
  why: 'a mistake of the calling program',
})

const all = {
  certificates: 3,
  size: 3,
  units: [
    { unitId: 'a', certificates: 2, drawn: ['a-1', 'a-2'] },
    { unitId: 'b', certificates: 1, drawn: ['b-1'] },
  ],
}

export const recheckSampleCases: readonly Case<RecheckFacts>[] = [
  {
    name: 'neither size nor rate',
    facts: { certificates: two, seed },
    expect: { status: 'unregulated', because: '32.2:sets-value', findings: [] },
    article: '32.2',
    why: 'the text does not say how many',
  },
  {
    name: 'all of them, by size',
    facts: { certificates: two, seed, size: 3 },
    expect: { status: 'settled', value: all, citations: ['32.2:requires'], findings: [] },
    article: '32.2',
    why: 'every certificate is drawn, once',
  },
  {
    name: 'all of them, by rate',
    facts: { certificates: two, seed, rate: '1' },
    expect: { status: 'settled', value: all },
    article: '32.2',
    why: 'every certificate is drawn, once',
  },
  {
    name: 'none of them',
    facts: { certificates: two, seed, size: 0 },
    expect: {
      status: 'settled',
      value: {
        certificates: 3,
        size: 0,
        units: [
          { unitId: 'a', certificates: 2, drawn: [] },
          { unitId: 'b', certificates: 1, drawn: [] },
        ],
      },
    },
    article: '32.2',
    why: 'nothing asked for, nothing drawn',
  },
  {
    name: 'certificates of nobody',
    facts: { certificates: [], seed, rate: '0.05' },
    expect: { status: 'settled', value: { certificates: 0, size: 0, units: [] } },
    article: '32.2',
    why: 'there is nothing to draw from',
  },
  {
    name: 'five in a hundred of twenty-one',
    facts: { certificates: certificatesOf({ a: 21 }), seed, rate: '0.05' },
    expect: { status: 'settled', valueHas: { certificates: 21, size: 2 } },
    article: '32.2',
    why: 'the rate is reached: rounded up',
  },
  {
    name: 'five in a hundred of twenty',
    facts: { certificates: certificatesOf({ a: 20 }), seed, rate: '0.0500' },
    expect: { status: 'settled', valueHas: { certificates: 20, size: 1 } },
    article: '32.2',
    why: 'a whole number is not rounded',
  },
  {
    name: 'a number listed twice, once under another unit',
    facts: {
      certificates: [
        { number: '1', unitId: 'b' },
        { number: '1', unitId: 'a' },
        { number: '1', unitId: 'c' },
      ],
      seed,
      size: 1,
    },
    expect: {
      status: 'settled',
      value: { certificates: 1, size: 1, units: [{ unitId: 'a', certificates: 1, drawn: ['1'] }] },
      findings: [
        {
          code: 'certificates-listed-twice',
          severity: 'data-defect',
          provision: '32.2',
          data: { repeated: 2 },
        },
      ],
    },
    article: '32.2',
    why: 'one certificate is drawn at most once, whatever the order of the list',
  },
  {
    name: 'fixed for ever: the certificates that this seed draws',
    facts: { certificates: certificatesOf({ a: 5, b: 5 }), seed, size: 4 },
    expect: {
      status: 'settled',
      valueHas: {
        units: [
          { unitId: 'a', certificates: 5, drawn: ['a-4', 'a-5'] },
          { unitId: 'b', certificates: 5, drawn: ['b-1', 'b-3'] },
        ],
      },
    },
    article: '32.2',
    why: 'a sample can be drawn again by anyone who knows the seed',
  },
  refused('more than there are', { size: 4 }, 'size'),
  refused('less than none', { size: -1 }, 'size'),
  refused('half a certificate', { size: 0.5 }, 'size'),
  refused('size and rate', { size: 1, rate: '0.5' }, 'rate'),
  refused('a rate of nothing', { rate: '0.00' }, 'rate'),
  refused('a rate above all', { rate: '1.01' }, 'rate'),
  refused('a rate of five places', { rate: '0.00001' }, 'rate'),
  refused('a rate in per cent', { rate: '5%' }, 'rate'),
]
