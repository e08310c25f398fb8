import { expect, test } from 'vitest'
import { readSheets } from '../../support/read-sheets.js'
import { type Typed, typedSheet } from '../../support/typed-sheets.js'

const headings = ['序号', '工号', '姓名', '课程名称', '学习形式', '起止时间', '学时', '备注']
const merged = { kind: 'unread', because: 'merged-across' } as const

const kindOf = (row: readonly Typed[], heads: readonly string[] = headings) => {
  const { told, tables } = readSheets([typedSheet('学习', [heads, row])])
  return [
    Object.entries(tables[0]?.counts ?? {}).find(([, count]) => count > 0)?.[0],
    told.at(-1)?.split(' ').at(-1),
  ]
}

test.each([
  ['a study', [1, '001', '甲某', '甲班', '自学', '2025-03-03', 6], 'read', undefined],
  [
    'a study whose title looks like a sum',
    [1, '001', '', '合计', '自学', '2025-03-03', 6],
    'read',
    undefined,
  ],
  [
    'a study whose title looks like a footer',
    [1, '001', '', '说明：略', '自学', '2025-03-03', 6],
    'read',
    undefined,
  ],
  [
    'a study whose title looks like a sample',
    [1, '001', '', '示例', '自学', '2025-03-03', 6],
    'read',
    undefined,
  ],
  ['a study of nobody', ['', '', '', '甲班', '自学', '2025-03-03', 6], 'unread', 'person-not-given'],
  ['hours of nobody', ['', '', '', '', '', '', 6], 'unread', 'form-not-stated'],
  ['a cell that was not read', ['', { kind: 'unread', because: 'error-value' }], 'unread', 'form-not-stated'],
  ['a sum', ['合计', '', '', '', '', '', 6], 'leftOut', 'sum-row'],
  ['a sum where the name stands', ['', '', '小 计', '', '', '', 6], 'leftOut', 'sum-row'],
  ['a sum where the number stands', ['', '本页合计：', '', '', '', '', 6], 'leftOut', 'sum-row'],
  ['a sum over merged cells', ['', '总计', merged, merged, merged, merged, 6], 'leftOut', 'sum-row'],
  [
    'who filled it in',
    ['', '填表人：赵四', '', '', '', '填表日期：2025-12-31', ''],
    'leftOut',
    'outside-row',
  ],
  ['who signs', ['填表人', '赵四'], 'leftOut', 'outside-row'],
  ['who signs, and when', ['填表人', '赵四', '填报日期', '2025-12-31'], 'leftOut', 'outside-row'],
  ['where the seal goes', ['（盖章）'], 'leftOut', 'outside-row'],
  ['a remark', ['', '', '', '', '', '', '', '以上属实'], 'leftOut', 'outside-row'],
  ['a section', ['一、公需科目'], 'leftOut', 'outside-row'],
  ['a sample', ['示例', '001', '甲某', '甲班', '自学', '2025-03-03', 6], 'leftOut', 'sample-row'],
  [
    'a sample that says so',
    ['', '例：001', '甲某', '甲班', '自学', '2025-03-03', 6],
    'leftOut',
    'sample-row',
  ],
  ['the headings once more', headings, 'leftOut', 'heading-row'],
  ['nothing', ['', ' ', '-', '/'], undefined, undefined],
] as const)('%s', (_, row, kind, why) => {
  const [found, reason] = kindOf(row)
  expect(found).toBe(kind)
  if (why !== undefined) expect(reason).toBe(why)
})
