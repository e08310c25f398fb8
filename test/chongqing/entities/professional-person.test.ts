import { describe, expect, test } from 'vitest'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { educationLevels, professionalRoles, titleLevels } from '../../../src/chongqing/law/vocabulary.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

const fullPerson = {
  id: 'p1',
  name: '张三',
  citizenNumber: '11010519491231002X',
  title: 'senior-associate',
  education: 'postgraduate',
  graduated: true,
  role: 'professional',
  inService: true,
  listedAsProfessional: true,
  employments: [
    { unitId: 'u1', from: '2001-07-01', to: '2006-12-31' },
    { unitId: 'u2', from: '2007-01-01' },
  ],
  retiredOn: '2025-12-31',
}

describe('a person', () => {
  test('keeps every field as it was given', () => {
    expect(acceptedValue(parsePerson(fullPerson))).toStrictEqual(fullPerson)
  })

  test('needs an id and nothing else, and gains nothing', () => {
    expect(acceptedValue(parsePerson({ id: 'p1' }))).toStrictEqual({ id: 'p1' })
  })

  test.each(titleLevels)('may have the title %s', (title) => {
    expect(outcomeOf(parsePerson({ id: 'p1', title }))).toBe('accepted')
  })

  test.each(educationLevels)('may have the education %s', (education) => {
    expect(outcomeOf(parsePerson({ id: 'p1', education }))).toBe('accepted')
  })

  test.each(professionalRoles)('may have the role %s', (role) => {
    expect(outcomeOf(parsePerson({ id: 'p1', role }))).toBe('accepted')
  })

  test.each([
    ['no id', {}, ['id: missing']],
    ['a title in words', { id: 'p1', title: '工程师' }, ['title: option']],
    ['a title that is null, not none', { id: 'p1', title: null }, ['title: option']],
    ['a title given as undefined', { id: 'p1', title: undefined }, ['title: missing']],
    ['an id given as undefined', { id: undefined }, ['id: missing']],
    ['schooling in words', { id: 'p1', education: '本科' }, ['education: option']],
    ['graduated as text', { id: 'p1', graduated: '是' }, ['graduated: type']],
    ['in service as a number', { id: 'p1', inService: 1 }, ['inService: type']],
    [
      'listed as no professional',
      { id: 'p1', listedAsProfessional: false },
      ['listedAsProfessional: option'],
    ],
    [
      'a citizen number with a wrong check',
      { id: 'p1', citizenNumber: '110105194912310021' },
      ['citizenNumber: citizen-number'],
    ],
    [
      'a citizen number of the wrong shape',
      { id: 'p1', citizenNumber: '1101' },
      ['citizenNumber: citizen-number'],
    ],
    ['a citizen number as a number', { id: 'p1', citizenNumber: 1101051949 }, ['citizenNumber: type']],
    ['an unknown field', { id: 'p1', titel: 'junior' }, ['(whole): unknown-field']],
    ['employments that are no list', { id: 'p1', employments: { unitId: 'u1' } }, ['employments: type']],
    [
      'an employment that ends before it begins',
      { id: 'p1', employments: [{ unitId: 'u1', from: '2025-01-02', to: '2025-01-01' }] },
      ['employments.0.to: reversed-dates'],
    ],
    [
      'several of them at once, in the order of the schema',
      {
        retiredOn: '2025-02-30',
        unknown: 1,
        employments: [{ from: '2025-01-02', to: '2025-01-01', boss: '李四' }, 'u2'],
        role: 'boss',
        name: '',
      },
      [
        'id: missing',
        'name: too-short',
        'role: option',
        'employments.0.unitId: missing',
        'employments.0: unknown-field',
        'employments.0.to: reversed-dates',
        'employments.1: type',
        'retiredOn: partial-date',
        '(whole): unknown-field',
      ],
    ],
  ])('is refused with %s', (_, input, problems) => {
    expect(outcomeOf(parsePerson(input))).toEqual(problems)
  })

  test('may have an employment of one day', () => {
    const employments = [{ unitId: 'u1', from: '2025-01-01', to: '2025-01-01' }]
    expect(outcomeOf(parsePerson({ id: 'p1', employments }))).toBe('accepted')
  })

  test.each([
    ['2025-03-15', '2025-03', 'accepted'],
    ['2025', '2025-01-01', 'accepted'],
    ['2025-03', '9999-12-31', 'accepted'],
    ['2025-03-15', '2025-02', ['employments.0.to: reversed-dates']],
    ['2025', '2024-12', ['employments.0.to: reversed-dates']],
  ])('may have an employment from %s to %s, if it can have had a day: %j', (from, to, expected) => {
    expect(outcomeOf(parsePerson({ id: 'p1', employments: [{ unitId: 'u1', from, to }] }))).toEqual(expected)
  })

  test('whose employment has a wrong date is not told of reversed dates as well', () => {
    const employments = [{ unitId: 'u1', from: '2025-13-01', to: '2025-01-01' }]
    expect(outcomeOf(parsePerson({ id: 'p1', employments }))).toEqual(['employments.0.from: partial-date'])
  })
})
