import { describe, expect, test } from 'vitest'
import { type ParameterId, parameterIds } from '../../../src/chongqing/law/parameters.js'
import { readingIds } from '../../../src/chongqing/law/readings.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import type { ParameterValue } from '../../../src/engine/editions/parameter.js'
import { XueshiError, type XueshiErrorCode } from '../../../src/engine/ground/xueshi-error.js'
import { openPaths } from '../../support/frozen.js'

const one = (value: string, from = '2006-02-27'): readonly ParameterValue[] => [{ from, value, source: 's' }]

const errorOf = (run: () => unknown): { readonly code: XueshiErrorCode; readonly data: object } => {
  try {
    run()
  } catch (error) {
    if (error instanceof XueshiError) return { code: error.code, data: error.data }
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the Measures of 2006', () => {
  test('are frozen all the way down, so that no caller can change them for another', () => {
    expect(openPaths(chongqing2006)).toStrictEqual([])
  })

  test('have a value for every parameter and an option for every reading', () => {
    expect(Object.keys(chongqing2006.parameters)).toStrictEqual([...parameterIds])
    // 12.3 sets 1:4 and no least share of professional subjects, and 20 says nothing of study not finished; other editions do.
    const without = parameterIds.filter((id) => chongqing2006.parameters[id].length === 0)
    expect(without).toStrictEqual(['professional-share', 'cost-of-unfinished-study'])
    expect(Object.keys(chongqing2006.readings)).toStrictEqual([...readingIds])
  })

  test('are plain data', () => {
    expect(JSON.parse(JSON.stringify(chongqing2006))).toStrictEqual(chongqing2006)
  })
})

describe('other parameters', () => {
  test('leave the edition they start from alone, and everything else as it was', () => {
    const before = JSON.stringify(chongqing2006)
    const law = withParameters(chongqing2006, { 'annual-quota-hours': one('90') })
    expect(law.parameters['annual-quota-hours'][0]?.value).toBe('90')
    expect({ ...law, parameters: null }).toStrictEqual({ ...chongqing2006, parameters: null })
    expect({ ...law.parameters, 'annual-quota-hours': null }).toStrictEqual({
      ...chongqing2006.parameters,
      'annual-quota-hours': null,
    })
    expect(JSON.stringify(chongqing2006)).toBe(before)
    expect(openPaths(law)).toStrictEqual([])
  })

  test('are copied, so that what the caller keeps does not matter', () => {
    const mine = [{ from: '2006-02-27', value: '90', source: 's', verifiedAgainst: '2010-07-23' }]
    const law = withParameters(chongqing2006, { 'annual-quota-hours': mine })
    ;(mine[0] as { value: string }).value = '1'
    mine.push({ from: '2020-01-01', value: '2', source: 's', verifiedAgainst: '' })
    expect(law.parameters['annual-quota-hours']).toStrictEqual([
      { from: '2006-02-27', value: '90', source: 's', verifiedAgainst: '2010-07-23' },
    ])
  })

  test('add up', () => {
    const law = withParameters(withParameters(chongqing2006, { 'annual-quota-hours': one('90') }), {
      'hours-per-day': one('8'),
    })
    expect(law.parameters['annual-quota-hours'][0]?.value).toBe('90')
    expect(law.parameters['hours-per-day'][0]?.value).toBe('8')
  })

  test('can be struck', () => {
    expect(
      withParameters(chongqing2006, { 'annual-quota-hours': [] }).parameters['annual-quota-hours'],
    ).toStrictEqual([])
  })

  test.each<[ParameterId, readonly string[]]>([
    ['annual-quota-hours', ['0', '80', '79.5', '0.25', '999999.99']],
    ['hours-per-day', ['1', '6', '24', '99']],
    ['funding-floor-rate', ['0.015', '0.000001', '0.1']],
    ['public-to-other-ratio', ['1:4', '1:1', '9999:9999']],
    ['planning-cycle-years', ['1', '5', '99']],
    ['penalty-per-case', ['0', '200', '0.01', '999999999999.99']],
    ['statistical-period', ['11-01..10-31', '01-01..12-31', '03-01..02-28', '12-31..12-30', '02-28..02-27']],
    ['effective-date', ['2006-02-27', '2024-02-29']],
  ])('%s may be', (id, accepted) => {
    for (const value of accepted) {
      expect(withParameters(chongqing2006, { [id]: one(value) }).parameters[id][0]?.value).toBe(value)
    }
  })

  test.each<[ParameterId, string, readonly string[]]>([
    [
      'annual-quota-hours',
      'hours',
      ['', '-1', '080', '80.', '.5', '80.123', '1000000', '8e1', ' 80', '80 ', '８０'],
    ],
    ['hours-per-day', 'whole-hours', ['0', '6.5', '100', '-6', '06']],
    ['funding-floor-rate', 'rate', ['1', '0', '1.5%', '0.0000001', '.015', '00.1']],
    ['public-to-other-ratio', 'ratio', ['0:4', '1:0', '1/4', '1:', '10000:1', '01:4', '1:4:2']],
    ['planning-cycle-years', 'years', ['0', '100', '5.5', '']],
    ['penalty-per-case', 'yuan', ['-1', '200.001', '1000000000000', '200元']],
    [
      'statistical-period',
      'month-days',
      [
        '11-01',
        '11-01..11-01',
        '11-01..10-30',
        '11-01..11-30',
        '13-01..12-31',
        '02-29..02-28',
        '11-01..10-32',
        '1-1..12-31',
      ],
    ],
    ['effective-date', 'date', ['2006-02-29', '2006-2-27', '1899-12-31', '3000-01-01', 'today']],
  ])('%s must be %s', (id, expected, refused) => {
    for (const value of refused) {
      expect(
        errorOf(() => withParameters(chongqing2006, { [id]: one(value) })),
        value,
      ).toStrictEqual({
        code: 'parameter-value',
        data: { parameter: id, position: 0, expected },
      })
    }
  })

  test('name the first value that is wrong by its place', () => {
    const dated = [...one('80'), ...one('ninety', '2015-10-01'), ...one('x', '2016-01-01')]
    expect(errorOf(() => withParameters(chongqing2006, { 'annual-quota-hours': dated }))).toStrictEqual({
      code: 'parameter-value',
      data: { parameter: 'annual-quota-hours', position: 1, expected: 'hours' },
    })
  })

  test.each([
    ['a date that does not exist', ['2006-02-30'], 0],
    ['a date of another shape', ['27.02.2006'], 0],
    ['one date twice', ['2006-02-27', '2006-02-27'], 1],
    ['dates against their order', ['2006-02-27', '2020-01-01', '2015-10-01'], 2],
  ] as const)('must begin on dates in order: %s', (_, dates, position) => {
    const dated = dates.flatMap((from) => one('80', from))
    expect(errorOf(() => withParameters(chongqing2006, { 'annual-quota-hours': dated }))).toStrictEqual({
      code: 'parameter-dates',
      data: { parameter: 'annual-quota-hours', position },
    })
  })

  test('must say where they come from', () => {
    const unsaid = [...one('80'), { ...one('90', '2015-10-01')[0], source: ' ' }] as ReturnType<typeof one>
    expect(errorOf(() => withParameters(chongqing2006, { 'annual-quota-hours': unsaid }))).toStrictEqual({
      code: 'missing-source',
      data: { argument: 'annual-quota-hours.1' },
    })
  })

  test('must come from a provision that the edition has', () => {
    const from = (provision: string) => [{ ...one('90')[0], provision }] as ReturnType<typeof one>
    expect(
      errorOf(() => withParameters(chongqing2006, { 'annual-quota-hours': from('city-2025:9') })),
    ).toStrictEqual({ code: 'unknown-provision', data: { provision: 'city-2025:9' } })
    const law = withParameters(chongqing2006, { 'annual-quota-hours': from('8(1)') })
    expect(law.parameters['annual-quota-hours'][0]?.provision).toBe('8(1)')
  })

  test.each(['annual-quota', 'toString', '__proto__x'])('must be known: %s', (id) => {
    expect(errorOf(() => withParameters(chongqing2006, { [id]: one('80') }))).toStrictEqual({
      code: 'unknown-parameter',
      data: { parameter: id },
    })
  })
})

describe('other readings', () => {
  test('leave the edition they start from alone, and everything else as it was', () => {
    const law = withReadings(chongqing2006, { 'quota-year': 'statistical' })
    expect(law.readings).toStrictEqual({ ...chongqing2006.readings, 'quota-year': 'statistical' })
    expect({ ...law, readings: null }).toStrictEqual({ ...chongqing2006, readings: null })
    expect(chongqing2006.readings['quota-year']).toBe('calendar')
    expect(openPaths(law)).toStrictEqual([])
  })

  test.each(['0', '0.05', '0.1234', '1'])('a tolerance may be %s', (option) => {
    expect(withReadings(chongqing2006, { 'ratio-tolerance': option }).readings['ratio-tolerance']).toBe(
      option,
    )
  })

  test.each(['', '-0.1', '1.1', '0.12345', '.5', '5%', '00', '2'])('a tolerance may not be %s', (option) => {
    expect(errorOf(() => withReadings(chongqing2006, { 'ratio-tolerance': option }))).toStrictEqual({
      code: 'reading-option',
      data: { reading: 'ratio-tolerance', options: ['0'] },
    })
  })

  test('an option is a text, not a number that reads like it', () => {
    expect(errorOf(() => withReadings(chongqing2006, { 'ratio-tolerance': 0.5 as never })).code).toBe(
      'reading-option',
    )
  })

  test('a first day in force may be any date that exists', () => {
    expect(withReadings(chongqing2006, { 'effective-from': '2006-03-01' }).readings['effective-from']).toBe(
      '2006-03-01',
    )
    expect(errorOf(() => withReadings(chongqing2006, { 'effective-from': '2006-02-29' })).code).toBe(
      'reading-option',
    )
  })

  test('an option must be one of those listed', () => {
    expect(errorOf(() => withReadings(chongqing2006, { coverage: 'both' as never }))).toStrictEqual({
      code: 'reading-option',
      data: { reading: 'coverage', options: ['both-required', 'either-suffices'] },
    })
  })

  test.each(['quota', 'constructor'])('a reading must be known: %s', (id) => {
    expect(errorOf(() => withReadings(chongqing2006, { [id]: 'x' }))).toStrictEqual({
      code: 'unknown-reading',
      data: { reading: id },
    })
  })
})
