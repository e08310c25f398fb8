import type { Cell } from '../cells/cell.js'
import { type MoneyUnit, readMoneyUnit } from '../values/money.js'
import { wordOf } from '../words/word.js'
import { shownText } from './cell-text.js'
import type { Table } from './table.js'

/** What stands above a table beside its headings. */
export interface Surroundings {
  /** What is said of the unit, with where. */
  readonly said: ReadonlyMap<
    SaidOfUnit,
    { readonly text: string; readonly row: number; readonly column: number }
  >
  /** What its money is counted in; absent: nothing is said. */
  readonly moneyUnit?: MoneyUnit
  /** The year of its title; absent: none is named, or several are. */
  readonly year?: number
  /** Whether the list says of itself that it is of professional and technical personnel. */
  readonly isOfProfessionals: boolean
}

/** What forms say of a unit above their tables. */
export type SaidOfUnit = 'name' | 'kind' | 'divisionCode' | 'creditCode' | 'filledOn'

const labels: ReadonlyMap<string, SaidOfUnit> = /* @__PURE__ */ new Map([
  ['单位名称', 'name'],
  ['填报单位', 'name'],
  ['单位', 'name'],
  ['单位(盖章)', 'name'],
  ['填报单位(盖章)', 'name'],
  ['单位名称(盖章)', 'name'],
  ['单位性质', 'kind'],
  ['单位类型', 'kind'],
  ['单位类别', 'kind'],
  ['行政区划代码', 'divisionCode'],
  ['区划代码', 'divisionCode'],
  ['统一社会信用代码', 'creditCode'],
  ['社会信用代码', 'creditCode'],
  ['填表日期', 'filledOn'],
  ['填报日期', 'filledOn'],
  ['填报时间', 'filledOn'],
  ['填表时间', 'filledOn'],
])

const labelled = /(?:^|\s{2,}|[;；])\s*([^:：;；]{2,12})[:：]\s*([^;；]*?)(?=\s{2,}|[;；]|$)/g

/** Whether a text calls a list one of professional and technical personnel; the name of an act says nothing of whom it lists. */
const namesProfessionals = (text: string): boolean =>
  /专业技术人(?:员|才)/.test(text.replace(/《[^》]*》/g, ''))

/** Reads what stands above the headings: labels and values in one cell, or the value in the next one that holds anything. */
export const surroundingsOf = ({ sheet, headingRow }: Table): Surroundings => {
  const said = new Map<SaidOfUnit, { text: string; row: number; column: number }>()
  const years = new Set<number>()
  let moneyUnit: MoneyUnit | undefined
  let isOfProfessionals = namesProfessionals(sheet.name)
  for (let row = 1; row < headingRow; row++) {
    const cells = (sheet.rows[row - 1] as readonly Cell[])
      .map((cell, at) => ({ text: shownText(cell), column: at + 1 }))
      .filter(({ text }) => text !== '')
    for (const [at, { text, column }] of cells.entries()) {
      const unit = readMoneyUnit(text)
      if (unit.ok) moneyUnit = unit.value
      for (const [, year] of text.matchAll(/(?<!\d)((?:19|20)\d\d)\s*(?:年度?|学年)(?!\s*\d)/g))
        years.add(Number(year))
      isOfProfessionals ||= namesProfessionals(text)
      const next = cells[at + 1]?.text ?? ''
      const stated = [...text.matchAll(labelled)]
      // In a line of two cells a label needs no colon; 单位 alone may be that of the money.
      const isField = at === 0 && cells.length === 2 && stated.length === 0 && text.length > 2
      for (const [, label, value] of isField ? [[text, text, '']] : stated) {
        const about = labels.get(wordOf(label as string))
        if (about === undefined || said.has(about)) continue
        // Behind a label that was left empty comes the next one.
        const fact = value || (/[:：]$/.test(next) ? '' : next)
        if (fact !== '' && !(about === 'name' && unit.ok)) said.set(about, { text: fact, row, column })
      }
    }
  }
  const [year, another] = years
  return {
    said,
    ...(moneyUnit && { moneyUnit }),
    ...(year !== undefined && another === undefined && { year }),
    isOfProfessionals,
  }
}
