import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readCsv, type TextEncoding } from 'xueshi/csv'
import { runs } from '../../support/runs.js'

const text = (value: string) => ({ kind: 'text', text: value })
const empty = { kind: 'empty' }
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value)
const utf16 = (value: string, isBig: boolean): Uint8Array => {
  const little = Buffer.from(value, 'utf16le')
  return Uint8Array.from(isBig ? little.swap16() : little)
}
/** 工号,姓名 and 001,甲某 in GB18030. */
const gb18030 = Uint8Array.from([
  0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x30, 0x30, 0x31, 0x2c, 0xbc, 0xd7, 0xc4, 0xb3,
])
const sample = '工号,姓名\n001,甲某'
const rows = [
  [text('工号'), text('姓名')],
  [text('001'), text('甲某')],
]
const rowsOf = (bytes: Uint8Array) => {
  const read = readCsv(bytes, { name: '表' })
  return read.ok ? read.value.rows : read.reason
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(sample)],
    ['UTF-8 with its mark', utf8(`\ufeff${sample}`)],
    ['UTF-16LE with its mark', utf16(`\ufeff${sample}`, false)],
    ['UTF-16BE with its mark', utf16(`\ufeff${sample}`, true)],
    ['UTF-16LE', utf16(sample, false)],
    ['UTF-16BE', utf16(sample, true)],
    ['GB18030', gb18030],
  ])('%s', (_, bytes) => expect(rowsOf(bytes)).toStrictEqual(rows))

  test('one that is declared is taken', () => {
    const read = (encoding: TextEncoding) => readCsv(gb18030, { name: '表', encoding })
    expect(read('gb18030')).toMatchObject({ ok: true })
    expect(read('utf-8')).toStrictEqual({ ok: false, reason: 'broken-utf-8', nearest: [] })
  })

  test.each([
    ['UTF-8', Uint8Array.from([...utf8(sample), 0xff]), 'broken-utf-8'],
    ['UTF-8 that is cut', utf8(sample).subarray(0, -1), 'broken-utf-8'],
    ['UTF-16LE', Uint8Array.from([...utf16(`\ufeff${sample}`, false), 0x00, 0xd8]), 'broken-utf-16'],
    ['GB18030', Uint8Array.from([...gb18030, 0xff]), 'broken-gb18030'],
  ])('a broken byte is told of %s', (_, bytes, reason) => expect(rowsOf(bytes)).toBe(reason))
})

describe('fields', () => {
  test.each([
    ['="001"', text('001')],
    ['"=""001"""', text('001')],
    ['"=T(""001"")"', text('001')],
    ["'001", text('001')],
    ['"\t001"', text('001')],
    ['""', empty],
    ['=""', empty],
    ['"  "', empty],
    ['"12\n24"', text('12\n24')],
    ['#N/A', { kind: 'unread', because: 'error-value' }],
    ['######', { kind: 'unread', because: 'error-value' }],
    ['=A1+B1', { kind: 'unread', because: 'not-computed' }],
    ['=', text('=')],
    ['甲\ufffd', { kind: 'unread', because: 'lost-characters' }],
  ])('%j', (field, cell) => expect(rowsOf(utf8(`${field},x`))).toStrictEqual([[cell, text('x')]]))

  test.each(['\t', ';'])('parted by %j', (sign) => {
    expect(rowsOf(utf8(sample.replaceAll(',', sign)))).toStrictEqual(rows)
  })

  test.each([
    ['commas, with tabs before what is to stay a text', '工号,姓名,学时\n\t001,\t甲某,\t6\n', 3],
    ['commas, with tabs within quotation marks', '工号,学时\n"\t001\t","\t6\t"\n', 2],
    ['tabs, with commas in the figures of all rows', '年度\t金额\t工资总额\n2025\t1,000,000\t2,000,000\n', 3],
    ['semicolons, with commas in decimals', '工号;学时;天数\n1;4,5;0,5\n', 3],
    ['commas below a title', '登记表\n工号,学时\n1,6\n', 2],
    ['nothing', '工号', 1],
  ])('are parted by %s', (_, file, width) => {
    const read = readCsv(utf8(file), { name: '表' })
    expect(read.ok && Math.max(...read.value.rows.map(({ length }) => length))).toBe(width)
  })

  test('a quotation mark that is never closed is told of its row', () => {
    const read = readCsv(utf8('a,b\nc,"d\ne,f'), { name: '表' })
    expect(read).toMatchObject({ ok: true, value: { name: '表', hidden: false, merges: [], brokenAt: [2] } })
  })
})

property.prop(
  [
    fc.array(fc.array(fc.stringMatching(/^[一-龥a-z0-9]{1,6}$/), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom(
      utf8,
      (value: string) => utf16(value, false),
      (value: string) => utf16(value, true),
    ),
  ],
  runs(300),
)('whatever the encoding, the cells are the same', (cells, encode) => {
  const file = cells.map((row) => row.join(',')).join('\n')
  expect(rowsOf(encode(`\ufeff${file}`))).toStrictEqual(cells.map((row) => row.map(text)))
})
