import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goals } from '../../../test/bench/goals.js'
import { goalsInChinese } from '../../../test/bench/goals-in-chinese.js'
import { type Judged, judge, limitOf } from '../../../test/bench/judge.js'
import type { Results, Table } from '../../../test/bench/results.js'
import { chartsOf } from './charts.js'
import { needsOf } from './needs.js'

const figure = (value: number): string =>
  Math.abs(value) >= 100
    ? value.toLocaleString('en-US', { maximumFractionDigits: 0 })
    : value.toFixed(value < 10 ? 2 : 1)

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 || head[at] === '' ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const standings = { met: '达到', missed: '未达到', 'not measured': '未测' } as const

const goalsTable = (judged: readonly Judged[]): string =>
  table(
    ['what', 'goal', 'measured', 'before', ''],
    judged.map(({ goal, measured, standing }) => [
      `${goal.what}, ${goal.unit}`,
      limitOf(goal),
      measured === undefined ? '–' : figure(measured),
      goal.before ?? '–',
      standing === 'missed' ? `**missed**: ${goal.cause ?? 'the cause is not known'}` : standing,
    ]),
  )

const goalsTableInChinese = (judged: readonly Judged[]): string =>
  table(
    ['项目', '目标', '实测', '原值', ''],
    judged.map(({ goal, measured, standing }) => [
      goalsInChinese[goal.id]?.[0] ?? '',
      `${limitOf(goal)} ${unitsInChinese[goal.unit] ?? goal.unit}`,
      measured === undefined ? '–' : figure(measured),
      goal.before?.replace('up to ', '最高').replace('minutes', '数分钟') ?? '–',
      standing === 'missed'
        ? `**未达到**：${goalsInChinese[goal.id]?.[1] ?? '原因不明'}`
        : standings[standing],
    ]),
  )

const unitsInChinese: Readonly<Record<string, string>> = {
  '× float loop': '倍（浮点循环）',
  '× JSON.parse': '倍（JSON.parse）',
  '× DuckDB': '倍（DuckDB）',
  '×': '倍',
  exponent: '（指数）',
  's of processor': 's（处理器）',
  'ms of processor': 'ms（处理器）',
}

const tableOf = ({ title, boundary, columns, rows }: Table): string =>
  [
    `### ${title}`,
    `${boundary[0]?.toUpperCase()}${boundary.slice(1)}.`,
    table(
      ['', ...columns],
      rows.map(({ name, figures }) => [name, ...figures.map(figure)]),
    ),
  ].join('\n\n')

const charts = (names: readonly string[], folder: string): string =>
  names.map((name) => `![${name.replace(/^performance-|\.svg$/g, '')}](${folder}${name})`).join('\n\n')

function english(results: Results, judged: readonly Judged[], pictures: readonly string[]): string {
  const { machine, node, date, version, isQuick, tables, absent } = results
  const needs = needsOf(results).map((need) => [
    need.name,
    ...[need.people, need.records, need.gigabytes, need.parts, need.coreHours, need.cores, need.minutes].map(
      figure,
    ),
  ])
  return `# Performance

[中文](zh-CN/performance.md)

Measured on ${date} with version ${version} on ${machine.cores} cores (${machine.processor}, ${machine.memory} GB), Node ${node.slice(1)}${isQuick ? ', in a quick run' : ''}, while ${machine.load.toFixed(1)} programs wanted these cores.
Times are those of the processor, all threads together; each figure is the least of rounds in which all sides run in turn, beside the
median. Ratios within a run hold on any machine, times do not. Before a time is shown the figures of all sides are compared; on
complicated people the others are wrong, which is counted below.

\`npm --prefix test/bench ci && npm run bench -- --json test/bench/results.json && npm run pages\` measures and makes this page anew;
\`--quick\` takes smaller cities. Without the first command the library is measured beside loops alone.

${charts(pictures, '')}

## Goals

${goalsTable(judged)}
${absent.length > 0 ? `\nNot measured in this run: ${absent.join('; ')}.\n` : ''}
## Beyond one machine

What the processes of \`examples/city\` need at the speed measured here, eleven and a half studies each: a core counts its parts one after
another, and no core waits for another ([how it is run](guides/city.md)).

${table(['', 'million people', 'million records', 'GB', 'parts', 'core hours', 'cores', 'minutes'], needs)}

## All that was measured

${tables.map(tableOf).join('\n\n')}
`
}

function chinese(results: Results, judged: readonly Judged[], pictures: readonly string[]): string {
  const { machine, node, date, version, isQuick } = results
  const needs = needsOf(results).map((need) => [
    need.chinese,
    ...[
      need.people * 100,
      need.records / 100,
      need.gigabytes,
      need.parts,
      need.coreHours,
      need.cores,
      need.minutes,
    ].map(figure),
  ])
  return `# 性能

[English](../performance.md)

测于 ${date}，版本 ${version}，${machine.cores} 核（${machine.processor}，${machine.memory} GB），Node ${node.slice(1)}${isQuick ? '，快速运行' : ''}，当时系统负载 ${machine.load.toFixed(1)}。所列为处理器时间，各线程合计；各方轮流运行多轮，取最小值，并列中位数。同一次运行中的比值在任何机器上都成立，绝对时间则不然。先核对各方结果一致，再列时间；情形复杂的人员，其他各方会算错，算错的人数另行列出（见[英文版](../performance.md)的全部表格）。

\`npm --prefix test/bench ci && npm run bench -- --json test/bench/results.json && npm run pages\` 重新测量并生成本页；加 \`--quick\` 则缩小规模。不执行第一条命令时，只与循环比较。

${charts(pictures, '../')}

## 目标

${goalsTableInChinese(judged)}

## 一台机器以外

按本页所测速度，\`examples/city\` 的进程所需资源如下，每人以十一条半记录计。一个核逐片统计，核与核之间互不等待（[运行方法](guides/city.md)）。

${table(['', '万人', '亿条记录', 'GB', '片', '核时', '核', '分钟'], needs)}
`
}

const results: Results = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../test/bench/results.json', import.meta.url)), 'utf8'),
)

/** The page of what was measured, in both languages, with its charts. */
export function performancePages(): Readonly<Record<string, string>> {
  const judged = judge(goals, results.measured)
  const drawn = chartsOf(results, judged)
  const pictures = Object.keys(drawn)
  return {
    'docs/performance.md': english(results, judged, pictures),
    'docs/zh-CN/performance.md': chinese(results, judged, pictures),
    ...Object.fromEntries(Object.entries(drawn).map(([name, picture]) => [`docs/${name}`, picture])),
  }
}
