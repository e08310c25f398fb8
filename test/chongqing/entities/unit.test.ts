import { describe, expect, test } from 'vitest'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import { unitKinds } from '../../../src/chongqing/law/vocabulary.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

describe('a unit', () => {
  const fullUnit = {
    id: 'u1',
    name: '某某医院',
    kind: 'public-institution',
    divisionCode: '500103',
    competentDepartment: 'd1',
    industrySystem: '卫生',
    creditCode: '91350100M000100Y43',
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseUnit(fullUnit))).toStrictEqual(fullUnit)
  })

  test.each(unitKinds)('may be of the kind %s', (kind) => {
    expect(outcomeOf(parseUnit({ id: 'u1', kind }))).toBe('accepted')
  })

  test.each([
    ['a kind in words', { id: 'u1', kind: '企业' }, ['kind: option']],
    ['a division code of five digits', { id: 'u1', divisionCode: '50010' }, ['divisionCode: division-code']],
    [
      'a division code with a line break',
      { id: 'u1', divisionCode: '500103\n' },
      ['divisionCode: division-code'],
    ],
    ['a division code as a number', { id: 'u1', divisionCode: 500103 }, ['divisionCode: type']],
    ['an empty name and no id', { name: '' }, ['id: missing', 'name: too-short']],
  ])('is refused with %s', (_, input, problems) => {
    expect(outcomeOf(parseUnit(input))).toEqual(problems)
  })
})
