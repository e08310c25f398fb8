import { describe, expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { national2015 } from '../../../src/chongqing/editions/national-2015.js'
import { chongqing2006, type Law } from '../../../src/chongqing/pack.js'
import { assessInForce } from '../../../src/chongqing/rules/coverage/in-force.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { asEdition, type ProvisionAmendment, withProvisions } from '../../../src/engine/editions/amendment.js'
import { withParameters } from '../../../src/engine/editions/law.js'
import { explain } from '../../../src/explanation/explain.js'
import { referenceTo } from '../../../src/explanation/provision-words.js'
import { person, record, totalHours } from '../../support/facts.js'

const elsewhere: ProvisionAmendment = {
  from: '2020-01-01',
  source: 'test',
  strength: 'mandatory',
  reference: { 'zh-CN': '《某市条例》第五条', en: 'Rules of a city, Article 5' },
  precis: { 'zh-CN': '每年至少七十二学时。', en: 'At least 72 hours a year.' },
}
const struck = { struck: true, from: '2030-01-01', source: 'test' } as const
const facts = {
  person: person(),
  records: [record({ study: totalHours('2025-03-01', '2025-03-31', '80') })],
  year: 2025,
}

describe('a provision that an edition adds', () => {
  const law = asEdition(
    withParameters(withProvisions(chongqing2006, { 'city-2020:5': elsewhere }), {
      'annual-quota-hours': [{ from: '2020-01-01', value: '72', source: 'test', provision: 'city-2020:5' }],
    }),
    { edition: 'city-2020' },
  )
  const answer = assessAnnualQuota(facts, law)

  test('is cited where a value is taken from it, with its own strength', () => {
    expect(answer.citations).toContainEqual({
      provision: 'city-2020:5',
      role: 'sets-value',
      strength: 'mandatory',
    })
    expect(answer.citations).toContainEqual({ provision: '9(2)', role: 'requires', strength: 'mandatory' })
    expect(answer.citations).not.toContainEqual(
      expect.objectContaining({ provision: '9(2)', role: 'sets-value' }),
    )
    expect(answer.parameters).toContainEqual({
      id: 'annual-quota-hours',
      value: '72',
      from: '2020-01-01',
      provision: 'city-2020:5',
    })
  })

  test('is explained in the words of the edition, after the provisions of the law', () => {
    const last = explain(answer, chinese, law).grounds.at(-1)
    expect(last).toMatchObject({ reference: '《某市条例》第五条', precis: '每年至少七十二学时。' })
  })

  test('is named by its id where the edition is not at hand', () => {
    const last = explain(answer, chinese).grounds.at(-1)
    expect(last).toMatchObject({ reference: 'city-2020:5', precis: '' })
    expect(referenceTo('city-2020:5', english, law)).toBe('Rules of a city, Article 5')
  })

  test('leaves the edition it was made from as it was', () => {
    expect(chongqing2006.amendments).toStrictEqual({})
    expect(chongqing2006.edition).toBe('chongqing-2006')
    expect(law.edition).toBe('city-2020')
  })
})

describe('a provision that an edition changes', () => {
  const law = withProvisions(chongqing2006, { '12.3': { ...elsewhere, strength: 'mandatory' } })

  test('is cited with its new strength', () => {
    const answer = assessSubjectRatio(facts, law)
    expect(answer.citations).toContainEqual({
      provision: '12.3',
      role: 'requires',
      strength: 'mandatory',
      amendedFrom: '2020-01-01',
    })
  })

  test('is as it was in the years before', () => {
    const answer = assessSubjectRatio({ ...facts, year: 2019 }, law)
    expect(answer.citations).toContainEqual({ provision: '12.3', role: 'requires', strength: 'general-rule' })
  })

  test('is explained as the edition says it', () => {
    const answer = assessSubjectRatio(facts, law)
    const references = explain(answer, english, law).grounds.map(({ reference }) => reference)
    expect(references).toContain('Rules of a city, Article 5')
    expect(explain(answer, english).grounds.map(({ reference }) => reference)).toContain(
      'Article 12, paragraph 3',
    )
  })

  test("does not take the caller's data over", () => {
    const own: ProvisionAmendment = { ...elsewhere, precis: { ...elsewhere.precis } }
    const made = withProvisions(chongqing2006, { '12.3': own })
    expect(Object.isFrozen(own.precis)).toBe(false)
    expect(Object.isFrozen(made.amendments['12.3'])).toBe(true)
  })
})

describe('a provision that is amended twice', () => {
  const mandatory = { ...elsewhere, strength: 'mandatory' } as const
  const permissive = { ...elsewhere, from: '2024-01-01', strength: 'permissive' } as const
  const strengthIn = (year: number, law: Law) =>
    assessSubjectRatio({ ...facts, year }, law).citations.find(({ role }) => role === 'requires')?.strength

  test.each([
    [
      'the earlier first',
      withProvisions(withProvisions(chongqing2006, { '12.3': mandatory }), { '12.3': permissive }),
    ],
    [
      'the later first',
      withProvisions(withProvisions(chongqing2006, { '12.3': permissive }), { '12.3': mandatory }),
    ],
  ])('is in each year as it stood, given %s', (_, law) => {
    expect([2019, 2023, 2024].map((year) => strengthIn(year, law))).toStrictEqual([
      'general-rule',
      'mandatory',
      'permissive',
    ])
  })
})

describe('a provision that an edition strikes', () => {
  const law = withProvisions(chongqing2006, { '9(2)': struck })
  const later = { ...facts, year: 2030 }

  test('leaves unregulated what rested on it, with the grounds there were', () => {
    const answer = assessAnnualQuota(later, law)
    expect(answer).toMatchObject({
      status: 'unregulated',
      about: { provision: '9(2)', role: 'requires' },
      rule: 'annual-quota',
    })
    expect(answer.citations.length).toBeGreaterThan(0)
    expect(answer).not.toHaveProperty('value')
  })

  test('holds in the years before', () => {
    expect(assessAnnualQuota(facts, law)).toStrictEqual(assessAnnualQuota(facts))
  })

  test('leaves alone what does not rest on it', () => {
    expect(assessInForce({ date: '2025-01-01' }, law)).toStrictEqual(assessInForce({ date: '2025-01-01' }))
    expect(
      explain(assessAnnualQuota(facts, law), english, law).grounds.map(({ reference }) => reference),
    ).toContain('Article 9, item 2')
  })
})

describe('mistakes', () => {
  test.each([
    ['an id of no provision', { '99': elsewhere }, 'unknown-provision: the law has no provision 99;'],
    ['a text without a place', { 'city:': elsewhere }, 'unknown-provision: the law has no provision city:;'],
    [
      'an added provision struck',
      { 'city:5': struck },
      'unknown-provision: the law has no provision city:5;',
    ],
    [
      'a name of an inherited property',
      { constructor: elsewhere },
      'unknown-provision: the law has no provision constructor;',
    ],
    [
      'a day that does not exist',
      { '24': { ...struck, from: '2030-02-30' } },
      'amendment-date: the amendment of 24 ',
    ],
    ['no source', { '24': { ...struck, source: ' ' } }, 'missing-source: the source of 24 '],
  ])('%s is refused', (_, changes, message) => {
    expect(() => withProvisions(chongqing2006, changes as never)).toThrow(message)
  })

  test('a blank name is refused', () => {
    expect(() => asEdition(chongqing2006, { edition: ' ' })).toThrow('edition-name: edition')
  })

  test('a last day that does not exist is refused', () => {
    expect(() => asEdition(chongqing2006, { edition: 'x', inForceUntil: '2030-02-30' })).toThrow(
      'edition-date: inForceUntil',
    )
  })
})

describe('the national rules of 2015', () => {
  const year = (name: number, hours: string) => ({
    person: person(),
    records: [record({ study: totalHours(`${name}-03-01`, `${name}-03-31`, hours) })],
    year: name,
  })

  test.each([
    [2014, '80', 'met', '9(2)'],
    [2015, '89.99', 'not-met', 'national-2015:8.1-hours'],
    [2015, '90', 'met', 'national-2015:8.1-hours'],
    [2025, '80', 'not-met', 'national-2015:8.1-hours'],
  ] as const)('in %i %s hours are %s by %s', (name, hours, verdict, provision) => {
    const answer = assessAnnualQuota(year(name, hours), national2015)
    expect(answer).toMatchObject({ status: 'settled', value: { verdict } })
    expect(answer.parameters.find(({ id }) => id === 'annual-quota-hours')?.provision).toBe(provision)
  })

  test('leave 1:4 and the time that is due as they are', () => {
    expect(national2015.parameters['public-to-other-ratio']).toBe(
      chongqing2006.parameters['public-to-other-ratio'],
    )
    expect(national2015.parameters['study-time-right-hours']).toBe(
      chongqing2006.parameters['study-time-right-hours'],
    )
  })
})
