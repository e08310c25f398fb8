import { describe, expect, test } from 'vitest'
import {
  educationLevelOfCode,
  titleLevelOfCode,
} from '../../../src/chongqing/entities/qualification-codes.js'

describe('GB/T 8561-2001', () => {
  test.each<[code: string, level: string | undefined, name: string]>([
    ['011', 'senior-full', '教授'],
    ['012', 'senior-associate', '副教授'],
    ['013', 'intermediate', '讲师'],
    ['014', 'junior', '助教'],
    ['082', 'senior-associate', '高级工程师'],
    ['083', 'intermediate', '工程师'],
    ['084', 'junior', '助理工程师'],
    ['085', 'junior', '技术员'],
    ['080', undefined, 'the series alone'],
    ['086', undefined, 'no such level'],
    ['83', undefined, 'the leading zero is lost'],
    ['0083', undefined, 'four digits'],
    ['083\n', undefined, 'a line break behind'],
    ['工程师', undefined, 'a title and not a code'],
    ['', undefined, 'empty'],
  ])('%j is %s (%s)', (code, level) => {
    expect(titleLevelOfCode(code)).toBe(level)
  })
})

describe('GB/T 4658-2006', () => {
  test.each([
    ['10', 'postgraduate', undefined],
    ['11', 'postgraduate', true],
    ['12', 'postgraduate', false],
    ['13', 'postgraduate', false],
    ['14', 'postgraduate', true],
    ['15', 'postgraduate', false],
    ['16', 'postgraduate', false],
    ['17', 'postgraduate', true],
    ['18', 'postgraduate', false],
    ['19', 'postgraduate', false],
    ['20', 'bachelor', undefined],
    ['21', 'bachelor', true],
    ['22', 'bachelor', false],
    ['23', 'bachelor', false],
    ['28', 'bachelor', true],
    ['30', 'junior-college', undefined],
    ['31', 'junior-college', true],
    ['32', 'junior-college', false],
    ['33', 'junior-college', false],
    ['41', 'secondary-technical', true],
    ['42', 'secondary-technical', false],
    ['43', 'secondary-technical', false],
    ['44', 'vocational-senior-high', true],
    ['45', 'vocational-senior-high', false],
    ['46', 'vocational-senior-high', false],
    ['47', 'skilled-worker-school', true],
    ['48', 'skilled-worker-school', false],
    ['49', 'skilled-worker-school', false],
    ['60', 'senior-high', undefined],
    ['61', 'senior-high', true],
    ['62', 'senior-high', false],
    ['63', 'senior-high', false],
    ['70', 'lower', undefined],
    ['71', 'lower', true],
    ['73', 'lower', false],
    ['80', 'lower', undefined],
    ['81', 'lower', true],
    ['83', 'lower', false],
  ])('%s is %s, graduated: %s', (code, education, graduated) => {
    const result = educationLevelOfCode(code)
    expect(result).toStrictEqual(graduated === undefined ? { education } : { education, graduated })
    expect(Object.isFrozen(result)).toBe(true)
  })

  test('no other text of up to two characters is a code', () => {
    const known = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0')).filter(
      (code) => educationLevelOfCode(code) !== undefined,
    )
    expect(known).toHaveLength(38)
    for (const text of ['', '1', '40', '90', '51', '0x', '21 ', '２１', 'constructor', '__proto__']) {
      expect(educationLevelOfCode(text)).toBe(undefined)
    }
  })
})
