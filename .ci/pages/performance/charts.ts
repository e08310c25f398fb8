import type { Judged } from '../../../test/bench/judge.js'
import type { Results, Table } from '../../../test/bench/results.js'
import { type Bar, barChart, colours } from './bars.js'

/** What the sides of a comparison are called, in both languages: a chart stands on both pages. */
const bilingual: Readonly<Record<string, string>> = {
  'float loop': 'float loop 浮点循环',
  'exact loop': 'exact loop 整数循环',
  'sums by hand': 'sums by hand 手工求和',
  'personYearFigures: outcome only': 'xueshi, outcome only 仅结论',
  'personYearOnDemand, no grounds read': 'xueshi, grounds on demand 依据随取',
  'personYearOnDemand, all grounds read': 'xueshi, all grounds 全部依据',
  'xueshi, to the return, through objects': 'xueshi, objects 经对象',
  'xueshi, to the return, through bytes': 'xueshi, bytes 经字节',
  'xueshi: addPeople and statisticsOf': 'xueshi, objects 对象',
  'xueshi: addColumns and statisticsOf': 'xueshi, columns 列存',
  'DuckDB, one thread, loaded table': 'DuckDB, loaded 已装载',
  'SQLite, loaded table': 'SQLite, loaded 已装载',
  'DuckDB, one thread, from the file': 'DuckDB, from the file 读文件',
}

const isOwn = (name: string): boolean => /xueshi|personYear|explain|assess/.test(name)

/** The bars of a table, by its first column. */
const barsOf = (table: Table, unit: string): readonly Bar[] =>
  table.rows
    .filter(({ name }) => name in bilingual || !isOwn(name))
    .map(({ name, figures: [figure = 0] }) => ({
      name: bilingual[name] ?? name,
      length: figure,
      text: `${figure < 10 ? figure.toFixed(1) : figure.toFixed(0)} ${unit}`,
      colour: isOwn(name) ? colours.own : colours.other,
    }))

/** Of each goal how far it is from what is asked, as bars to the line that they may reach. */
const barsOfGoals = (judged: readonly Judged[]): readonly Bar[] =>
  judged.flatMap(({ goal, measured, standing }) => {
    if (measured === undefined) return []
    const length = goal.most === undefined ? (goal.least ?? 0) / measured : measured / goal.most
    const colour = standing === 'met' ? colours.own : colours.missed
    return [{ name: goal.id, length, text: `${length.toFixed(2)} ×`, colour }]
  })

/** The charts by the names of their files. */
export function chartsOf(results: Results, judged: readonly Judged[]): Readonly<Record<string, string>> {
  const tableOf = (id: string): readonly Table[] => results.tables.filter((table) => table.id === id)
  const drawn = [
    ['statistics-0', 'return', 'The return, a record · 生成年报，每条记录', 'ns', false],
    ['lines', 'lines', 'NDJSON to the return, a record · 由 NDJSON 生成年报，每条记录', 'ns', false],
    ['person', 'person', 'One person’s year (logarithmic) · 一个人的一年（对数刻度）', 'µs', true],
  ] as const
  return {
    ...Object.fromEntries(
      drawn.flatMap(([id, name, title, unit, isLogarithmic]) =>
        tableOf(id).map((table) => [
          `performance-${name}.svg`,
          barChart(title, barsOf(table, unit), isLogarithmic),
        ]),
      ),
    ),
    'performance-goals.svg': barChart(
      'What is taken of what is allowed (logarithmic) · 实测与目标之比（对数刻度）',
      barsOfGoals(judged),
      true,
      { length: 1, text: 'goal 目标' },
    ),
  }
}
