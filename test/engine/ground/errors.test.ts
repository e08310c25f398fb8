import { describe, expect, test } from 'vitest'
import { parameterDefinitions } from '../../../src/chongqing/law/parameters.js'
import { exampleOf } from '../../../src/engine/editions/parameter.js'
import * as mistakes from '../../../src/engine/ground/errors.js'
import { XueshiError, type XueshiErrorCode } from '../../../src/engine/ground/xueshi-error.js'

/** A mistake of every code, with its data and what is said of it; one that is missing does not compile. */
const said: {
  readonly [Code in XueshiErrorCode]: readonly (readonly [XueshiError, data: object, string])[]
} = {
  'unknown-parameter': [[mistakes.unknownParameter('x'), { parameter: 'x' }, 'the law has no parameter x']],
  'parameter-value': [
    [
      mistakes.parameterValue('annual-quota-hours', 0, 'hours', 'hours, such as 90 or 4.5'),
      { parameter: 'annual-quota-hours', position: 0, expected: 'hours' },
      'the value at position 0 of annual-quota-hours must be a text with hours, such as 90 or 4.5',
    ],
  ],
  'parameter-dates': [
    [
      mistakes.parameterDates('annual-quota-hours', 1),
      { parameter: 'annual-quota-hours', position: 1 },
      'the value at position 1 of annual-quota-hours must be from a date YYYY-MM-DD after that of the value before it',
    ],
  ],
  'unknown-provision': [
    [
      mistakes.unknownProvision('99'),
      { provision: '99' },
      'the law has no provision 99; one that is added needs an id such as industry-2020:6',
    ],
  ],
  'amendment-date': [
    [mistakes.amendmentDate('24'), { provision: '24' }, 'the amendment of 24 must be from a date YYYY-MM-DD'],
  ],
  'edition-date': [
    [
      mistakes.editionDate('inForceUntil'),
      { argument: 'inForceUntil' },
      'inForceUntil must be null or a date YYYY-MM-DD',
    ],
  ],
  'missing-source': [[mistakes.missingSource('24'), { argument: '24' }, 'the source of 24 must be named']],
  'edition-name': [
    [mistakes.editionName('edition'), { argument: 'edition' }, 'edition must be a name that is not blank'],
  ],
  'unknown-reading': [[mistakes.unknownReading('x'), { reading: 'x' }, 'the law has no reading x']],
  'reading-option': [
    [
      mistakes.readingOption('daily-maximum', ['ceiling', 'none'], undefined),
      { reading: 'daily-maximum', options: ['ceiling', 'none'] },
      'the reading daily-maximum takes ceiling or none',
    ],
    [
      mistakes.readingOption('ratio-tolerance', ['0'], 'number'),
      { reading: 'ratio-tolerance', options: ['0'] },
      'the reading ratio-tolerance takes 0, or a number from 0 to 1 such as 0.05',
    ],
    [
      mistakes.readingOption('effective-from', ['2006-02-27'], 'date'),
      { reading: 'effective-from', options: ['2006-02-27'] },
      'the reading effective-from takes 2006-02-27, or a date YYYY-MM-DD',
    ],
  ],
  'invalid-date': [
    [mistakes.invalidDate('asOf'), { argument: 'asOf' }, 'asOf must be an existing date YYYY-MM-DD'],
    [
      mistakes.invalidDate('during.to'),
      { argument: 'during.to' },
      'during.to must be an existing date YYYY-MM-DD, not before the first day',
    ],
  ],
  'invalid-year': [
    [
      mistakes.invalidYear('year'),
      { argument: 'year' },
      'year must lie in the years 1901 to 2998, named by a whole number',
    ],
    [mistakes.invalidYear('byYear'), { argument: 'byYear' }, 'byYear must name each year once'],
  ],
  'invalid-hours': [
    [
      mistakes.invalidHours('grantedHours'),
      { argument: 'grantedHours' },
      'grantedHours must be hours from 0 to 99999.99 with at most two decimal places',
    ],
  ],
  'invalid-amount': [
    [
      mistakes.invalidAmount('paid'),
      { argument: 'paid' },
      'paid must be an amount in yuan with at most two decimal places',
    ],
  ],
  'invalid-months': [
    [
      mistakes.invalidMonths('servedMonths'),
      { argument: 'servedMonths' },
      'servedMonths must be a whole number of months from 0 to 1200',
    ],
  ],
  'tally-mismatch': [
    [
      mistakes.tallyMismatch('law'),
      { field: 'law' },
      'the tally was counted under another edition; pass that edition as law',
    ],
    [
      mistakes.tallyMismatch('year'),
      { field: 'year' },
      'the tallies are of another year or another date asOf',
    ],
  ],
  'unknown-article': [
    [mistakes.unknownArticle('id'), { argument: 'id' }, 'id names no article or provision of the law'],
  ],
  'unknown-step': [
    [mistakes.unknownStep('state'), { argument: 'state' }, 'the procedure has no such state'],
    [mistakes.unknownStep('event'), { argument: 'event' }, 'the procedure has no such event in this state'],
  ],
  'invalid-sample': [
    [
      mistakes.invalidSample('size'),
      { argument: 'size' },
      'size must be a whole number, no more than there are',
    ],
    [
      mistakes.invalidSample('rate'),
      { argument: 'rate' },
      'rate must be a rate such as 0.05, given instead of a size',
    ],
  ],
  'invalid-division': [
    [
      mistakes.invalidDivision('place'),
      { argument: 'place' },
      'place must be the six-digit code of a division of the territory',
    ],
  ],
  'invalid-limit': [
    [
      mistakes.invalidLimit('limit', 100_000),
      { argument: 'limit' },
      'limit must be a whole number from 1 to 100000',
    ],
    [mistakes.invalidLimit('years', 50), { argument: 'years' }, 'years must be a whole number from 1 to 50'],
  ],
  'unchecked-rule': [
    [
      mistakes.uncheckedRule('rule'),
      { argument: 'rule' },
      'rule must be a rule whose answer can be met or not met',
    ],
  ],
  'invalid-correction': [
    [
      mistakes.invalidCorrection('of'),
      { argument: 'of' },
      'of must be the number of a link that holds an entry, counted from 1',
    ],
    [mistakes.invalidCorrection('by'), { argument: 'by' }, 'by must say who allowed the correction'],
  ],
  'invalid-key': [
    [mistakes.invalidKey('key'), { argument: 'key' }, 'key must be a secret of at least 16 characters'],
  ],
  'receipt-mismatch': [
    [
      mistakes.receiptMismatch(),
      { field: 'law' },
      'the answer was given under another edition; pass that edition as options.law',
    ],
  ],
  'unparsed-facts': [
    [
      mistakes.unparsedFacts('records[1]', 'parseTrainingRecord'),
      { argument: 'records[1]', parse: 'parseTrainingRecord' },
      'records[1] must be an entity that parseTrainingRecord has read; a copy of one, and what comes back from JSON, must be parsed again',
    ],
  ],
  'refused-facts': [
    [
      mistakes.refusedFacts([{ path: ['study', 'hours'], code: 'out-of-range', details: ['0', '99999.99'] }]),
      { problems: [{ path: ['study', 'hours'], code: 'out-of-range', details: ['0', '99999.99'] }] },
      'the facts have problems: study.hours out-of-range 0 99999.99',
    ],
    [
      mistakes.refusedFacts([
        { path: ['id'], code: 'missing', details: [] },
        { path: [], code: 'unknown-field', details: ['1', 'id', 'title'] },
      ]),
      {
        problems: [
          { path: ['id'], code: 'missing', details: [] },
          { path: [], code: 'unknown-field', details: ['1', 'id', 'title'] },
        ],
      },
      'the facts have problems: id missing; the whole unknown-field 1 id title',
    ],
  ],
  'invalid-argument': [
    [
      mistakes.invalidArgument('recordIds', 'a list of ids'),
      { argument: 'recordIds', expected: 'a list of ids' },
      'recordIds must be a list of ids',
    ],
  ],
}

describe('a mistake of the program', () => {
  test.each(
    Object.entries(said).flatMap(([code, all]) =>
      all.map(([error, ...rest]) => [code, error, ...rest] as const),
    ),
  )('%s says what is asked for: %s', (code, error, data, sentence) => {
    expect(error).toBeInstanceOf(XueshiError)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe('XueshiError')
    expect(error.code).toBe(code)
    expect(error.data).toStrictEqual(data)
    expect(error.message).toBe(`${code}: ${sentence}`)
  })

  test('gives an example for every kind of parameter', () => {
    for (const { kind } of Object.values(parameterDefinitions)) {
      expect(exampleOf(kind)).toMatch(kind === 'term' ? /such as [a-z]+(?:-[a-z]+)*$/ : /such as \S*\d/)
    }
  })
})
