import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { holdsCitizenNumber, isCitizenNumber } from '../../../src/engine/facts/citizen-number.js'
import { citizenNumber } from '../../../src/engine/facts/fields.js'

// The first two are the examples of the standard itself. The check characters of all the others are right, computed
// apart from the library, so that nothing else than what is said makes a number wrong.
const rows: readonly (readonly [text: string, right: boolean, why: string])[] = [
  ['11010519491231002X', true, 'the first example of the standard'],
  ['440524188001010014', true, 'the second example of the standard, born in 1880'],
  ['110105194912310046', true, 'another serial number'],
  ['110105194802290021', true, '29 February 1948'],
  ['110105194902290029', false, '29 February 1949'],
  ['110105200002290013', true, '29 February 2000'],
  ['110105190002290017', false, '29 February 1900'],
  ['110105180002290018', false, '29 February 1800'],
  ['110105194902300020', false, '30 February'],
  ['110105194900310022', false, 'a month 00'],
  ['110105194913310021', false, 'a month 13'],
  ['110105194912000021', false, 'a day 00'],
  ['110105179912310024', false, 'born in 1799'],
  ['110105299901010014', true, 'the last year that the library knows'],
  ['110105300001010014', false, 'the year after it'],
  ['010105194912310026', false, 'no region begins with 0'],
  ['110105194912310020', false, 'a wrong check character: 0 for X'],
  ['11010519491231002x', false, 'the check character in lower case'],
  ['110105194912310X2X', false, 'X before the last place'],
  ['110105491231002', false, 'fifteen digits, as before 1999'],
  ['11010519491231002', false, 'seventeen digits'],
  ['11010519491231002X ', false, 'a space behind'],
  ['11010519491231002X\n', false, 'a line break behind'],
  ['１１０１０５１９４９１２３１００２Ｘ', false, 'full-width characters'],
  ['', false, 'empty'],
]

describe('GB 11643-1999', () => {
  test.each(rows)('%j: %s (%s)', (text, right) => {
    expect(isCitizenNumber(text)).toBe(right)
    expect(citizenNumber.safeParse(text).success).toBe(right)
  })

  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 })
  const birthDate = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))

  test('exactly one check character is right for any region, birth date and serial number', () => {
    fc.assert(
      fc.property(birthDate, digits, (date, serial) => {
        const right = [...'0123456789X'].filter((last) =>
          isCitizenNumber(`500103${date}${serial.join('')}${last}`),
        )
        expect(right).toHaveLength(1)
      }),
    )
  })

  test('a wrong digit and two neighbours in the wrong order are both noticed', () => {
    const number = '11010519491231002X'
    for (let place = 0; place < 17; place += 1) {
      for (const digit of '0123456789') {
        if (digit === number[place]) continue
        expect(isCitizenNumber(number.slice(0, place) + digit + number.slice(place + 1))).toBe(false)
      }
      const swapped = `${number.slice(0, place)}${number[place + 1]}${number[place]}${number.slice(place + 2)}`
      if (swapped !== number) expect(isCitizenNumber(swapped)).toBe(false)
    }
  })

  test('JSON Schema states the shape', () => {
    expect(z.toJSONSchema(citizenNumber)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'string',
      pattern: '^[1-9]\\d{16}[\\dX]$',
    })
  })

  test('is found in an id however it is spread over signs and surrounded by letters', () => {
    const sign = fc.constantFrom('', '', '-', ' ', '.', '_', '/', '—', '·', '：')
    const letters = fc.constantFrom('', 'P', 'id-', '员工', '编号：', '2025-')
    const wide = (text: string) =>
      text.replace(/[\dX]/g, (one) => String.fromCodePoint((one.codePointAt(0) as number) + 0xfee0))
    fc.assert(
      fc.property(
        birthDate,
        digits,
        fc.array(sign, { minLength: 17, maxLength: 17 }),
        letters,
        letters,
        fc.boolean(),
        (date, serial, signs, before, after, isWide) => {
          const number = [...'0123456789X']
            .map((last) => `500103${date}${serial.join('')}${last}`)
            .find(isCitizenNumber) as string
          const spread = [...number].map((one, place) => `${one}${signs[place] ?? ''}`).join('')
          // A year behind it begins with another digit.
          const end = after === '2025-' ? '-2025' : after
          expect(holdsCitizenNumber(`${before}${isWide ? wide(spread) : spread}${end}`)).toBe(true)
        },
      ),
    )
  })

  test('is not found among more digits, nor where its check fails', () => {
    const digit = fc.integer({ min: 0, max: 9 })
    fc.assert(
      fc.property(fc.array(digit, { minLength: 0, maxLength: 40 }), (all) => {
        const text = all.join('')
        expect(holdsCitizenNumber(text)).toBe(isCitizenNumber(text))
        expect(holdsCitizenNumber(`no ${text}`)).toBe(isCitizenNumber(text))
      }),
    )
  })
})
