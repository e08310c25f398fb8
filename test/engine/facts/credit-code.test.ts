import { describe, expect, test } from 'vitest'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import { checkCreditCode } from '../../../src/engine/facts/credit-code.js'
import { outcomeOf } from '../../support/outcomes.js'

const rows = [
  ['91350100M000100Y43', 'valid', 'the example of the standard'],
  ['9144030071526726XG', 'valid', 'a company in Shenzhen'],
  ['91330100799655058B', 'valid', 'a company in Hangzhou'],
  ['91350100M000100Y44', 'check-digit-fails', 'another last digit'],
  ['91350100M000100Y4Z', 'malformed', 'Z is not used'],
  ['91350100M000100YI3', 'malformed', 'I is not used'],
  ['91350100M000100YO3', 'malformed', 'O is not used'],
  ['91350100M000100YS3', 'malformed', 'S is not used'],
  ['91350100M000100YV3', 'malformed', 'V is not used'],
  ['91350100m000100y43', 'malformed', 'lower case'],
  ['9135010AM000100Y43', 'malformed', 'a letter in the division code'],
  ['91350100M000100Y4', 'malformed', 'seventeen characters'],
  ['91350100M000100Y433', 'malformed', 'nineteen characters'],
  ['91350100M000100Y43\n', 'malformed', 'a line break behind'],
  ['', 'malformed', 'empty'],
] as const

describe('GB 32100-2015', () => {
  test.each(rows)('%j is %s (%s)', (text, expected) => {
    expect(checkCreditCode(text)).toBe(expected)
  })

  test('exactly one check character is right', () => {
    const all = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']
    expect(all.filter((last) => checkCreditCode(`91350100M000100Y4${last}`) === 'valid')).toEqual(['3'])
    for (const place of [0, 1, 8, 12, 16]) {
      const one = (character: string) =>
        `91350100M000100Y4`.slice(0, place) + character + '91350100M000100Y43'.slice(place + 1)
      expect(all.filter((character) => checkCreditCode(one(character)) === 'valid')).toHaveLength(1)
    }
  })

  test.each(rows.filter(([text]) => text !== ''))('a unit with the code %j is not refused', (creditCode) => {
    expect(outcomeOf(parseUnit({ id: 'u1', creditCode }))).toBe('accepted')
  })
})
