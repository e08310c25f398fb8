import { test as property } from '@fast-check/vitest'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import {
  type Amendment,
  asEdition,
  type ProvisionAmendment,
  withProvisions,
} from '../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import {
  type EditionDifference,
  editionDifferences,
  editionImage,
  withEdition,
} from '../../src/tools/edition-differences.js'
import { runs } from '../support/runs.js'
import { anyEdition } from './any-facts.js'

const between = (one: Law, other: Law) => editionDifferences(editionImage(one), other)

const struck: Amendment = { struck: true, from: '2030-01-01', source: 'test' }

const added = (text: string): ProvisionAmendment => ({
  from: '2030-01-01',
  source: 'test',
  strength: 'mandatory',
  reference: { 'zh-CN': text, en: text },
  precis: { 'zh-CN': text, en: text },
})
const eighty = chongqing2006.parameters['annual-quota-hours']

/** An edition that lacks an entry of one of its tables, as one of another version may. */
const lacking = (table: 'parameters' | 'readings', id: string): Law => {
  const { [id]: _, ...rest } = chongqing2006[table] as Record<string, unknown>
  return { ...chongqing2006, [table]: rest } as Law
}

describe('differences of editions', () => {
  test.each<[string, Law, Law, readonly EditionDifference[]]>([
    ['none', chongqing2006, withReadings(chongqing2006, {}), []],
    [
      'a parameter',
      chongqing2006,
      withParameters(chongqing2006, {
        'annual-quota-hours': [...eighty, { from: '2030-01-01', value: '90', source: 'x' }],
      }),
      [
        {
          kind: 'parameter',
          id: 'annual-quota-hours',
          before: [{ from: '2006-02-27', value: '80' }],
          after: [
            { from: '2006-02-27', value: '80' },
            { from: '2030-01-01', value: '90' },
          ],
        },
      ],
    ],
    [
      'a parameter that is struck',
      chongqing2006,
      withParameters(chongqing2006, { 'hours-per-day': [] }),
      [
        {
          kind: 'parameter',
          id: 'hours-per-day',
          before: [{ from: '2006-02-27', value: '6' }],
          after: [],
        },
      ],
    ],
    [
      'the source of a parameter',
      chongqing2006,
      withParameters(chongqing2006, {
        'annual-quota-hours': [{ from: '2006-02-27', value: '80', source: 'x' }],
      }),
      [
        {
          kind: 'parameter',
          id: 'annual-quota-hours',
          before: [{ from: '2006-02-27', value: '80' }],
          after: [{ from: '2006-02-27', value: '80' }],
        },
      ],
    ],
    [
      'a reading',
      withReadings(chongqing2006, { 'ratio-tolerance': '0.05' }),
      withReadings(chongqing2006, { refusal: 'express-only' }),
      [
        { kind: 'reading', id: 'ratio-tolerance', before: '0.05', after: '0' },
        { kind: 'reading', id: 'refusal', before: 'express-or-deadline-passed', after: 'express-only' },
      ],
    ],
    [
      'a provision that is struck',
      chongqing2006,
      withProvisions(chongqing2006, { '12.3': struck }),
      [{ kind: 'provision', id: '12.3', change: 'changed' }],
    ],
    [
      'the name and the last day',
      chongqing2006,
      asEdition(chongqing2006, { edition: 'until-2029', inForceUntil: '2029-12-31' }),
      [
        { kind: 'edition', field: 'edition' },
        { kind: 'edition', field: 'inForceUntil' },
      ],
    ],
    [
      'what one lacks',
      lacking('parameters', 'hours-per-day'),
      lacking('readings', 'refusal'),
      [
        { kind: 'parameter', id: 'hours-per-day', before: null, after: [{ from: '2006-02-27', value: '6' }] },
        { kind: 'reading', id: 'refusal', before: 'express-or-deadline-passed', after: null },
      ],
    ],
    [
      'provisions that are added, with the values that they set',
      chongqing2006,
      national2015,
      [
        { kind: 'edition', field: 'edition' },
        {
          kind: 'parameter',
          id: 'annual-quota-hours',
          before: [{ from: '2006-02-27', value: '80' }],
          after: [
            { from: '2006-02-27', value: '80' },
            { from: '2015-10-01', value: '90' },
          ],
        },
        {
          kind: 'parameter',
          id: 'subject-classes',
          before: [{ from: '2006-02-27', value: 'public-professional-elective' }],
          after: [
            { from: '2006-02-27', value: 'public-professional-elective' },
            { from: '2015-10-01', value: 'public-professional' },
          ],
        },
        {
          kind: 'parameter',
          id: 'professional-share',
          before: [],
          after: [{ from: '2015-10-01', value: '2/3' }],
        },
        {
          kind: 'parameter',
          id: 'cost-of-unfinished-study',
          before: [],
          after: [{ from: '2015-10-01', value: 'decline-or-recover' }],
        },
        ...(
          [
            ['weight-for-titles', 'important-condition'],
            ['weight-for-licences', 'necessary-where-law-says'],
          ] as const
        ).map(([id, weight]) => {
          const before = [{ from: '2006-02-27', value: 'one-important-basis' }]
          const after = [...before, { from: '2015-10-01', value: weight }]
          return { kind: 'parameter', id, before, after } as const
        }),
        ...[
          '8.1-hours',
          '8.1-share',
          'weight-for-titles',
          'weight-for-licences',
          'subjects',
          'reimbursement',
          'recognition',
          'register',
        ].map((id) => ({ kind: 'provision', id: `national-2015:${id}`, change: 'added' }) as const),
      ],
    ],
    [
      'a provision that is no longer added, and one that is added with another text',
      withProvisions(chongqing2006, { 'x:1': added('x'), 'x:2': added('x') }),
      withProvisions(chongqing2006, { 'x:2': added('y') }),
      [
        { kind: 'provision', id: 'x:1', change: 'removed' },
        { kind: 'provision', id: 'x:2', change: 'changed' },
      ],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(between(one, other)).toStrictEqual(expected)
    const text = (part: unknown) => canonicalize(part) as string
    expect(editionDifferences(editionImage(one, text), other, text)).toStrictEqual(expected)
  })

  test('what no part tells is told of the whole', () => {
    const image = { ...editionImage(chongqing2006), digest: '0'.repeat(64) }
    expect(editionDifferences(image, chongqing2006)).toStrictEqual([{ kind: 'edition', field: 'other' }])
  })

  test('values and options that this version does not know are not shown', () => {
    const image = editionImage(chongqing2006)
    const kept = {
      ...image,
      digest: '0'.repeat(64),
      parameters: {
        ...image.parameters,
        'hours-per-day': { values: [{ from: '2006-02-27', value: 'six' }], tag: '00000000' },
        toString: { values: [], tag: '00000000' },
      },
      readings: { ...image.readings, refusal: 'whatever', 'a-later-one': 'yes' },
    }
    expect(editionDifferences(kept, chongqing2006)).toStrictEqual([
      { kind: 'parameter', id: 'hours-per-day', before: null, after: [{ from: '2006-02-27', value: '6' }] },
      { kind: 'parameter', id: 'toString', before: null, after: null },
      { kind: 'reading', id: 'refusal', before: null, after: 'express-or-deadline-passed' },
      { kind: 'reading', id: 'a-later-one', before: null, after: null },
    ])
  })
})

describe('taken over', () => {
  const editions = fc.constantFrom(
    chongqing2006,
    national2015,
    lacking('parameters', 'hours-per-day'),
    lacking('readings', 'refusal'),
    withProvisions(national2015, { '12.3': struck }),
  )
  property.prop([fc.oneof(editions, anyEdition), fc.oneof(editions, anyEdition)], runs(1000))(
    'all of them make the other edition, and none of them leave the first',
    (one, other) => {
      const before = canonicalize(one)
      expect(withEdition(one, other, between(one, other))).toStrictEqual(other)
      expect(withEdition(one, other, [])).toStrictEqual(one)
      expect(canonicalize(one)).toBe(before)
    },
    60_000,
  )

  test('a value brings the provision that an edition added for it', () => {
    const [quota] = between(chongqing2006, national2015).filter(
      (difference) => difference.kind === 'parameter' && difference.id === 'annual-quota-hours',
    )
    const mixed = withEdition(chongqing2006, national2015, [quota as EditionDifference])
    expect(mixed).toStrictEqual({
      ...chongqing2006,
      parameters: {
        ...chongqing2006.parameters,
        'annual-quota-hours': national2015.parameters['annual-quota-hours'],
      },
      amendments: { 'national-2015:8.1-hours': national2015.amendments['national-2015:8.1-hours'] },
    })
  })

  test('the edition that was given is not frozen', () => {
    const given = { ...chongqing2006 }
    withEdition(given, national2015, [])
    expect(Object.isFrozen(given)).toBe(false)
  })
})
