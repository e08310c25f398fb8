import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../../examples/workbench/office/choices.js'
import { columnsOfKind, columnTerms } from '../../../../examples/workbench/office/columns.js'
import { type ColumnName, readUnitFiles, type TableKind } from '../../../../src/import.js'
import { typedSheet } from '../../../support/typed-sheets.js'

const read = (headings: readonly string[], row: readonly string[] = []) =>
  readUnitFiles([typedSheet('表', [[...headings], [...row]])])

/** Columns by which a table is known to be of a kind. */
const marks: Readonly<Record<TableKind, readonly ColumnName[]>> = {
  people: ['number', 'name', 'citizenNumber'],
  studies: ['number', 'title', 'from', 'hours'],
  registers: ['number', 'publicRequired', 'professional', 'elective'],
  money: ['year', 'amount', 'payroll'],
}

describe.each(Object.entries(columnsOfKind) as [TableKind, readonly ColumnName[]][])(
  'the columns of %s',
  (kind, columns) => {
    test.each(columns)('%s is known by its Chinese name', (column) => {
      const names = [...new Set([...marks[kind], column])]
      const [table] = read(names.map((name) => columnTerms[name]['zh-CN'])).tables
      expect(table?.kind).toBe(kind)
      expect(table?.columns.map(({ tells }) => tells)).toEqual(names)
    })
  },
)

test('no two columns of a kind are called the same', () => {
  for (const columns of Object.values(columnsOfKind)) {
    for (const locale of ['zh-CN', 'en'] as const) {
      const names = columns.map((column) => columnTerms[column][locale])
      expect(new Set(names).size).toBe(names.length)
    }
  }
})

const withChoices = [...new Set(Object.values(columnsOfKind).flat())].filter(
  (column) => choicesOf(column) !== null,
)

describe('the words that are offered for a column are read', () => {
  test('columns with words', () => {
    expect(withChoices).toEqual([
      'professionalTitle',
      'education',
      'role',
      'subject',
      'related',
      'form',
      'result',
      'registrar',
      'review',
      'kind',
      'source',
      'recurrent',
    ])
    expect(choicesOf('title')).toBeNull()
    expect(choicesOf(null)).toBeNull()
  })

  const cases = withChoices.flatMap((column) =>
    (choicesOf(column) ?? []).map(({ text, label }) => [column, text, label] as const),
  )
  test.each(cases)('%s: %s', (column, text, label) => {
    const kind = (Object.keys(columnsOfKind) as TableKind[]).find((one) =>
      columnsOfKind[one].includes(column),
    ) as TableKind
    const names = [...new Set([...marks[kind], column])]
    const { problems } = read(
      names.map((name) => columnTerms[name]['zh-CN']),
      names.map((name) => (name === column ? text : name === 'number' ? '001' : '')),
    )
    const unknown = problems.filter(({ why }) => 'reason' in why && why.reason === 'unknown-word')
    expect(unknown).toEqual([])
    expect(label['zh-CN']).toBe(text)
    expect(label.en.endsWith(`(${text})`)).toBe(true)
  })
})
