import { describe, expect, test } from 'vitest'
import type { ParameterId } from '../../../src/chongqing/law/parameters.js'
import type { ProvisionId } from '../../../src/chongqing/law/provisions.js'
import type { ReadingId } from '../../../src/chongqing/law/readings.js'
import { type ChongqingIds, chongqing2006, defineRule } from '../../../src/chongqing/pack.js'
import { hasValue } from '../../../src/engine/determination/determination.js'
import { Recorder } from '../../../src/engine/determination/recorder.js'
import { withProvisions } from '../../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../../src/engine/editions/law.js'
import { valueOn } from '../../../src/engine/editions/parameter.js'
import { deepFreeze } from '../../../src/engine/ground/freeze.js'
import { struck, values } from '../../support/cases.js'

const recorder = (law = chongqing2006) =>
  new Recorder<ChongqingIds, ProvisionId, ParameterId, ReadingId>('annual-quota', law)

describe('the value that holds on a date', () => {
  const dated = values({ '2006-02-27': '80', '2015-10-01': '90', '2020-01-01': '100' })
  test.each([
    ['1999-01-01', '80', 'before the first, the first'],
    ['2006-02-27', '80', 'from its first day'],
    ['2015-09-30', '80', 'to the day before the next'],
    ['2015-10-01', '90', 'the next from its first day'],
    ['2020-01-01', '100', 'the last from its first day'],
    ['2999-12-31', '100', 'the last without an end'],
  ])('%s: %s', (date, value) => {
    expect(valueOn(dated, date)?.value).toBe(value)
  })
  test('none where it was struck', () => {
    expect(valueOn(struck, '2025-01-01')).toBeUndefined()
  })
})

describe('a recorder', () => {
  test('notes what is alike for all answers under an edition as one thing, and another under another', () => {
    const noted = (law = chongqing2006) => {
      const grounds = recorder(law)
      grounds.parameter('annual-quota-hours', '2025-12-31')
      grounds.reading('quota-year')
      const { citations, parameters, readings } = grounds.settled(0)
      return [...citations, ...parameters, ...readings]
    }
    const one = noted()
    expect(one).toHaveLength(3)
    for (const [at, other] of noted().entries()) expect(other).toBe(one[at])
    for (const [at, other] of noted(withReadings(chongqing2006, {})).entries()) {
      expect(other).toStrictEqual(one[at])
      expect(other).not.toBe(one[at])
    }
  })

  test('works out once what rests on the edition alone', () => {
    const asked: string[] = []
    const nameOf = ({ edition }: { readonly edition: string }) => {
      asked.push(edition)
      return { edition }
    }
    expect(recorder().resolved(nameOf)).toBe(recorder().resolved(nameOf))
    expect(recorder(withReadings(chongqing2006, {})).resolved(nameOf)).toStrictEqual({
      edition: 'chongqing-2006',
    })
    expect(asked).toHaveLength(2)
  })

  test('notes a norm with the strength of the norm, which need not be that of its provision', () => {
    const grounds = recorder()
    expect(grounds.citeNorm({ provision: '12.3', strength: 'permissive' }, 'empowers')).toStrictEqual({
      provision: '12.3',
      role: 'empowers',
      strength: 'permissive',
    })
  })

  test('notes a citation once by provision and role, with its strength', () => {
    const grounds = recorder()
    const first = grounds.cite('12.3', 'requires')
    expect(first).toStrictEqual({ provision: '12.3', role: 'requires', strength: 'general-rule' })
    expect(grounds.cite('12.3', 'requires')).toBe(first)
    grounds.cite('12.3', 'defines')
    grounds.cite('9(2)', 'requires')
    expect(grounds.settled(1).citations).toStrictEqual([
      { provision: '12.3', role: 'requires', strength: 'general-rule' },
      { provision: '12.3', role: 'defines', strength: 'general-rule' },
      { provision: '9(2)', role: 'requires', strength: 'mandatory' },
    ])
  })

  test('notes a parameter once by its value, and cites what sets it', () => {
    const law = withParameters(chongqing2006, {
      'hours-per-day': values({ '2006-02-27': '6', '2025-07-01': '8' }),
    })
    const grounds = recorder(law)
    expect(grounds.parameter('hours-per-day', '2025-01-01')?.value).toBe('6')
    expect(grounds.parameter('hours-per-day', '2025-02-01')?.value).toBe('6')
    expect(grounds.parameter('hours-per-day', '2025-07-01')?.value).toBe('8')
    const { parameters, citations } = grounds.settled(1)
    expect(parameters).toStrictEqual([
      { id: 'hours-per-day', value: '6', from: '2006-02-27', provision: '30.1' },
      { id: 'hours-per-day', value: '8', from: '2025-07-01', provision: '30.1' },
    ])
    expect(citations).toStrictEqual([{ provision: '30.1', role: 'sets-value', strength: 'mandatory' }])
  })

  test('notes a parameter once though its provision was amended since, which is cited as it stood each time', () => {
    const texts = { chinese: '重庆', english: 'Chongqing' }
    const law = withProvisions(chongqing2006, {
      '30.1': {
        from: '2020-01-01',
        strength: 'permissive',
        source: 'case',
        reference: texts,
        precis: texts,
      },
    })
    const grounds = recorder(law)
    grounds.parameter('hours-per-day', '2025-01-01')
    grounds.decideAsOf('2019-12-31')
    grounds.parameter('hours-per-day', '2019-01-01')
    const { parameters, citations } = grounds.settled(1)
    expect(parameters).toHaveLength(1)
    expect(citations.map(({ strength }) => strength)).toStrictEqual(['permissive', 'mandatory'])
  })

  test('notes nothing of a parameter that was struck', () => {
    const grounds = recorder(withParameters(chongqing2006, { 'hours-per-day': struck }))
    expect(grounds.parameter('hours-per-day', '2025-01-01')).toBeUndefined()
    expect(grounds.settled(1)).toMatchObject({ parameters: [], citations: [] })
  })

  test('notes a reading once, and whether it is the default', () => {
    const grounds = recorder(withReadings(chongqing2006, { 'quota-year': 'statistical' }))
    expect(grounds.reading('quota-year')).toBe('statistical')
    expect(grounds.reading('quota-year')).toBe('statistical')
    expect(grounds.reading('coverage')).toBe('both-required')
    expect(grounds.settled(1).readings).toStrictEqual([
      { id: 'quota-year', option: 'statistical', isDefault: false },
      { id: 'coverage', option: 'both-required', isDefault: true },
    ])
  })

  test('names each missing fact once for each that lacks it', () => {
    const grounds = recorder()
    grounds.missing({ fact: 'person.title' }, { fact: 'record.result', of: 'r1' })
    grounds.missing(
      { fact: 'record.result', of: 'r2' },
      { fact: 'record.result', of: 'r1' },
      { fact: 'person.title' },
    )
    expect(grounds.open().missing).toStrictEqual([
      { fact: 'person.title' },
      { fact: 'record.result', of: 'r1' },
      { fact: 'record.result', of: 'r2' },
    ])
  })

  test('keeps findings as they came, repeats too', () => {
    const grounds = recorder()
    grounds.finding('duplicate-person', 'data-defect', '34', { personId: 'a' })
    grounds.finding('duplicate-person', 'data-defect', '34', { personId: 'a' })
    expect(grounds.settled(1).findings).toStrictEqual(
      Array(2).fill({
        code: 'duplicate-person',
        severity: 'data-defect',
        provision: '34',
        data: { personId: 'a' },
      }),
    )
  })

  test('hands a premise back and keeps it', () => {
    const premise = recorder().settled(7)
    const grounds = recorder()
    expect(grounds.premise(premise)).toBe(premise)
    expect(grounds.settled(1).premises).toStrictEqual([premise])
  })
})

describe('how an answer ends', () => {
  const base = { rule: 'annual-quota', parameters: [], readings: [], findings: [], premises: [] }
  const about = { provision: '30.2', role: 'excludes', strength: 'mandatory' }

  test.each([
    ['settled', recorder().settled(1), { ...base, citations: [], status: 'settled', value: 1 }],
    ['bounded', recorder().bounded(1), { ...base, citations: [], status: 'bounded', value: 1, missing: [] }],
    ['open', recorder().open(), { ...base, citations: [], status: 'open', missing: [] }],
    [
      'not computable',
      recorder().notComputable('30.2', 'excludes'),
      { ...base, citations: [about], status: 'not-computable', because: 'zero-denominator', about },
    ],
    [
      'unregulated',
      recorder().unregulated('30.2', 'excludes'),
      { ...base, citations: [about], status: 'unregulated', about },
    ],
    [
      'discretion',
      recorder().discretion('unit', '30.2'),
      {
        ...base,
        citations: [{ ...about, role: 'empowers' }],
        status: 'discretion',
        holder: 'unit',
        about: { ...about, role: 'empowers' },
      },
    ],
    [
      'inapplicable',
      recorder().inapplicable('30.2', 'excludes'),
      { ...base, citations: [about], status: 'inapplicable', because: about },
    ],
    [
      'not in force',
      recorder().notInForce('ended', '2025-01-01'),
      { ...base, citations: [], status: 'not-in-force', reason: 'ended', since: '2025-01-01' },
    ],
  ])('%s', (_, answer, expected) => {
    expect(answer).toStrictEqual(expected)
    expect(Object.isFrozen(answer)).toBe(true)
    expect(hasValue(answer)).toBe(answer.status === 'settled' || answer.status === 'bounded')
  })

  test('as another answer ended, on grounds of its own', () => {
    const other = recorder()
    other.cite('2.1', 'defines')
    other.missing({ fact: 'person.title' })
    const open = other.open()
    const grounds = recorder()
    grounds.cite('9(2)', 'requires')
    grounds.premise(open)
    expect(grounds.follow(open)).toStrictEqual({
      ...base,
      status: 'open',
      missing: [{ fact: 'person.title' }],
      citations: [{ provision: '9(2)', role: 'requires', strength: 'mandatory' }],
      premises: [open],
    })
  })
})

describe('a rule', () => {
  const rule = defineRule(
    { id: 'in-force', provisions: ['49'], readings: ['coverage'] },
    (facts: { readonly n: number }, grounds) => {
      grounds.cite('49', 'defines')
      return grounds.settled([facts.n, grounds.edition, grounds.reading('coverage')])
    },
  )

  test('decides under the Measures of 2006 unless told otherwise', () => {
    expect(rule({ n: 1 })).toMatchObject({ rule: 'in-force', value: [1, 'chongqing-2006', 'both-required'] })
    const law = { ...withReadings(chongqing2006, { coverage: 'either-suffices' }), edition: 'other' }
    expect(rule({ n: 2 }, law)).toMatchObject({ value: [2, 'other', 'either-suffices'] })
  })

  test('starts every decision with no grounds', () => {
    expect(rule({ n: 1 })).toStrictEqual(rule({ n: 1 }))
    expect(rule({ n: 1 }).citations).toHaveLength(1)
  })

  test('says what it reads, and cannot be changed', () => {
    expect(rule.id).toBe('in-force')
    expect(rule.provisions).toStrictEqual(['49'])
    expect(rule.reads).toStrictEqual({ parameters: [], readings: ['coverage'] })
    expect(Object.isFrozen(rule)).toBe(true)
    const plain = defineRule(
      { id: 'in-force', provisions: [], parameters: ['hours-per-day'] },
      (_: object, grounds) => grounds.open(),
    )
    expect(plain.reads).toStrictEqual({ parameters: ['hours-per-day'], readings: [] })
  })
})

describe('freezing', () => {
  test('reaches all the way down and gives back the same thing', () => {
    const data = { list: [{ deep: { text: 'a' } }, null, 1], none: null, absent: undefined }
    expect(deepFreeze(data)).toBe(data)
    expect(Object.isFrozen(data.list)).toBe(true)
    expect(Object.isFrozen(data.list[0])).toBe(true)
    expect(Object.isFrozen((data.list[0] as { deep: object }).deep)).toBe(true)
  })

  test.each([1, 'text', null, undefined, true])('leaves %s as it is', (value) => {
    expect(deepFreeze(value)).toBe(value)
  })
})
