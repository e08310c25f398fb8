import type { Headings } from './headings.js'
import { columnLetters, type Table } from './table.js'
import { halfWidth, isBlank, textOf, tight } from './text.js'

/** What a form says above its table, such as 单位名称：…, with where it says it. */
export interface Preamble {
  readonly facts: ReadonlyMap<
    string,
    { readonly value: string; readonly row: number; readonly column: string }
  >
}

const aliases: Readonly<Record<string, string>> = {
  单位名称: 'name',
  填报单位: 'name',
  单位性质: 'kind',
  行政区划代码: 'divisionCode',
  统一社会信用代码: 'creditCode',
  填表日期: 'filledOn',
  填报日期: 'filledOn',
}

/** Reads the labelled cells above the headings: label and value in one cell, or the value in the next one. */
export function readPreamble(table: Table, { at }: Headings): Preamble {
  const facts = new Map<string, { value: string; row: number; column: string }>()
  table.rows.slice(0, at).forEach((row, rowIndex) => {
    row.forEach((cell, index) => {
      const text = textOf(cell)
      const [, label, inside] = /^([^:：]{2,12})[:：](.*)$/s.exec(text) ?? []
      const key =
        label === undefined ? undefined : Object.entries(aliases).find(([name]) => name === tight(label))?.[1]
      if (key === undefined || facts.has(key)) return
      const beside = row.slice(index + 1).find((next) => !isBlank(next)) ?? null
      const value = halfWidth(tight(inside || textOf(beside)))
      if (value !== '') facts.set(key, { value, row: rowIndex + 1, column: columnLetters(index) })
    })
  })
  return { facts }
}
