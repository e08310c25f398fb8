// People as the lines of a file, written in the ways in which programs write them, and lines in which something was changed.

import fc from 'fast-check'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { anything, countedPeople } from '../statistics/people.js'

/** JSON with spaces after its signs, as some programs write it. */
const spaced = (text: string): string => text.replaceAll('":', '": ').replaceAll(',"', ', "')

/** What records may tell beside their hours. */
const extras: fc.Arbitrary<object> = fc.record(
  {
    content: fc.constantFrom('other', 'skills-training'),
    completionNumber: fc.constantFrom(null, '证书（一）', '11010519491231002X', ' a '),
    hostId: fc.constantFrom('h', '主办单位'),
    providerId: fc.constant('施教机构“甲”'),
    providerRoute: fc.constantFrom('15.1', null),
    capacity: fc.constant('individual'),
    offTheJob: fc.boolean(),
    cost: fc.constantFrom('12.5', 1200, '0'),
    result: fc.constantFrom<object>(
      { kind: 'score', value: 88.5, passed: true },
      { kind: 'score', value: '60' },
      { kind: 'grade', value: '优秀', passed: false },
    ),
    proofs: fc.constantFrom<string[]>([], ['a', 'a']),
    title: fc.constantFrom('《条例》解读：第1期', 'a "quoted" title', 'tab\there', '①'),
  },
  { requiredKeys: [] },
)

/** People with more in their records than their hours. */
export const toldPeople: fc.Arbitrary<readonly object[]> = fc
  .tuple(countedPeople(anything), fc.array(extras, { minLength: 8, maxLength: 8 }), fc.nat(3))
  .map(([people, more, shift]) =>
    people.map(({ person, records }) => ({
      person,
      records: records.map((record, i) => (i % 4 === shift ? { ...record, ...more[i % 8] } : record)),
    })),
  )

/** A line for each of some people. */
export const lineOf = (one: CountedPerson | object, isSpaced: boolean): string => {
  const text = JSON.stringify(one)
  return isSpaced ? spaced(text) : text
}

const replacements = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '0',
  '9',
  '-',
  '.',
  '1e3',
  'null',
  'true',
  '\u0000',
  '\u200b',
  '中',
  '﹒',
  '\ud800',
  '"2025-02-29"',
  '"2025-04-31"',
  '"1899-12-31"',
  '3000',
  '9999-12-31',
  '0.1',
  '100000',
  '1.005',
  '01',
  '+1',
  '"id":"x",',
  '"kind":',
  'x',
  '11010519491231002X',
] as const

/** A line of which a part is replaced, doubled or left out. */
export const mutated = (line: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(line.length),
      fc.nat(12),
      fc.oneof(fc.constantFrom(...replacements), fc.constant(null), fc.constant(undefined)),
    )
    .map(([at, length, by]) => {
      const part = line.slice(at, at + length)
      const put = by === null ? part + part : by === undefined ? '' : by
      return (
        line.slice(0, at) +
        put +
        line.slice(by === undefined || by === null ? at + length : at + (length % 3))
      )
    })
