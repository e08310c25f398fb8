import { describe, expect, test } from 'vitest'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters } from '../../src/engine/editions/law.js'
import type { ParameterValue } from '../../src/engine/editions/parameter.js'
import { type Freshness, freshness } from '../../src/tools/freshness.js'
import { person } from '../support/facts.js'

const why = ({ stale }: Freshness) => stale.map((one) => `${one.parameter}: ${one.why.join(', ')}`)
const facts = { person: person(), records: [], year: 2025 }

describe('the values of an edition', () => {
  test.each([
    ['2026-11-25', ['penalty-per-case: older-text']],
    ['2028-11-25', ['penalty-per-case: older-text']],
  ] as const)('are fresh on %s, two years after the comparison at the most', (asOf, expected) => {
    expect(why(freshness(chongqing2006, { asOf }))).toStrictEqual(expected)
  })

  test('are all stale the day after', () => {
    const found = freshness(chongqing2006, { asOf: '2028-11-26' })
    expect(found.values).toBe(13)
    expect(found.stale).toHaveLength(13)
    expect(found.stale[0]).toStrictEqual({
      parameter: 'annual-quota-hours',
      value: '80',
      from: '2006-02-27',
      source: '渝府发〔2006〕17号',
      provision: '9(2)',
      verifiedOn: '2026-11-25',
      verifiedAgainst: null,
      supersededFrom: null,
      why: ['too-long-ago'],
    })
    expect(found.stale.at(-1)).toMatchObject({ why: ['too-long-ago', 'older-text'], provision: 'R18' })
  })

  test('of the national rules were never compared with their official text', () => {
    expect(why(freshness(national2015, { asOf: '2026-12-01' }))).toStrictEqual([
      'annual-quota-hours: never-verified',
      'subject-classes: never-verified',
      'professional-share: never-verified',
      'cost-of-unfinished-study: never-verified',
      'weight-for-titles: never-verified',
      'weight-for-licences: never-verified',
      'penalty-per-case: older-text',
    ])
  })

  const national = [
    '8.1-hours',
    '8.1-share',
    'weight-for-titles',
    'weight-for-licences',
    'subjects',
    'reimbursement',
    'recognition',
    'register',
  ].map((id) => `national-2015:${id}`)

  test('and each of its provisions is named', () => {
    const { provisions } = freshness(national2015, { asOf: '2026-12-01' })
    expect(provisions.map(({ provision }) => provision)).toStrictEqual(national)
    expect(provisions[0]).toStrictEqual({
      provision: 'national-2015:8.1-hours',
      from: '2015-10-01',
      source: '《专业技术人员继续教育规定》（人力资源和社会保障部令第25号）',
      verifiedOn: null,
      why: 'never-verified',
    })
    expect(freshness(national2015, { asOf: '2015-09-30' }).provisions).toStrictEqual([])
    expect(freshness(chongqing2006, { asOf: '2026-12-01' }).provisions).toStrictEqual([])
  })

  test('of an answer are those that it cites', () => {
    const of = assessAnnualQuota(facts, national2015)
    expect(freshness(national2015, { asOf: '2026-12-01', of }).provisions).toMatchObject([
      { provision: 'national-2015:8.1-hours' },
    ])
  })

  test.each([
    ['2030-01-01', []],
    ['2030-01-02', [{ provision: 'place:1', verifiedOn: '2028-01-01', why: 'too-long-ago' }]],
  ] as const)('that were compared are so for two years: on %s', (asOf, expected) => {
    const law = withProvisions(chongqing2006, {
      'place:1': {
        strength: 'definitional',
        from: '2020-01-01',
        source: 'an act',
        verifiedOn: '2028-01-01',
        reference: {},
        precis: {},
      },
    })
    expect(freshness(law, { asOf }).provisions).toMatchObject(expected)
  })

  test('are those that hold on the date', () => {
    expect(why(freshness(national2015, { asOf: '2015-09-30', years: 50 }))).toStrictEqual([
      'professional-share: never-verified',
      'cost-of-unfinished-study: never-verified',
    ])
  })

  test.each([
    ['2025-07-30', []],
    ['2025-07-31', ['penalty-per-case: older-text']],
  ] as const)('compared with a text are stale once it is superseded: on %s', (asOf, expected) => {
    expect(why(freshness(chongqing2006, { asOf }))).toStrictEqual(expected)
  })

  test('compared with a text of which nobody says until when it was in force are stale on any day', () => {
    const [fine] = chongqing2006.parameters['penalty-per-case']
    const { supersededFrom: _, ...undated } = fine as ParameterValue
    const law = withParameters(chongqing2006, { 'penalty-per-case': [undated] })
    expect(why(freshness(law, { asOf: '2011-01-01' }))).toStrictEqual(['penalty-per-case: older-text'])
  })
})

describe('the values on which an answer rests', () => {
  test('and no others', () => {
    const answer = assessStudyTimeRight({ grantedHours: '80', year: 2025 })
    const found = freshness(chongqing2006, { asOf: '2030-01-01', of: answer })
    expect(found.stale.map(({ parameter }) => parameter)).toStrictEqual([
      'study-time-right-hours',
      'effective-date',
    ])
  })

  test('those of premises included, each once', () => {
    const found = freshness(national2015, { asOf: '2026-12-01', of: assessAnnualQuota(facts, national2015) })
    expect([found.values, ...why(found)]).toStrictEqual([2, 'annual-quota-hours: never-verified'])
  })

  test('are left out where the edition does not hold them', () => {
    const answer = assessAnnualQuota(facts, national2015)
    const other = withParameters(chongqing2006, { 'effective-date': [] })
    expect(freshness(other, { asOf: '2026-12-01', of: answer }).values).toBe(0)
  })
})

test.each([0, 51, 1.5])('years of %s are refused', (years) => {
  expect(() => freshness(chongqing2006, { asOf: '2026-01-01', years })).toThrow('invalid-limit: years')
})

test('a date that does not exist is refused', () => {
  expect(() => freshness(chongqing2006, { asOf: '2026-02-30' })).toThrow('invalid-date: asOf')
})
