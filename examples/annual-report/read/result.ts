import { readAmount } from './amounts.js'
import type { RowReader } from './row.js'
import { textOf } from './text.js'

type Result =
  | { readonly kind: 'score'; readonly value: string }
  | { readonly kind: 'grade'; readonly value: string; readonly passed: boolean }
  | { readonly kind: 'pass-or-fail'; readonly value: 'pass' | 'fail' }
  | { readonly kind: 'completion'; readonly value: 'completed' | 'not-completed' }

const grades = new Map([
  ['优秀', true],
  ['优', true],
  ['良好', true],
  ['良', true],
  ['中等', true],
  ['中', true],
  ['及格', true],
  ['不及格', false],
])
const passes = new Map<string, 'pass' | 'fail'>([
  ['合格', 'pass'],
  ['通过', 'pass'],
  ['不合格', 'fail'],
  ['未通过', 'fail'],
])
const completions = new Map<string, 'completed' | 'not-completed'>([
  ['结业', 'completed'],
  ['已结业', 'completed'],
  ['完成', 'completed'],
  ['未结业', 'not-completed'],
  ['未完成', 'not-completed'],
])

/** The result of an assessment in one of the four ways of Article 30. What passing takes, a score does not say. */
export function readResult(row: RowReader<'records'>): Result | undefined {
  const known = row.word('result', resultOf)
  if (known !== undefined || !row.has('result')) return known
  const { amount, note } = readAmount(row.text('result') ?? '', 'score')
  if (!/^-?\d+(?:\.\d+)?$/.test(amount)) return void row.note('result', 'unknown-result')
  if (note !== undefined) row.note('result', note)
  return { kind: 'score', value: amount }
}

function resultOf(word: string): Result | undefined {
  const passed = grades.get(word)
  if (passed !== undefined) return { kind: 'grade', value: word, passed }
  const pass = passes.get(word)
  if (pass !== undefined) return { kind: 'pass-or-fail', value: pass }
  const completion = completions.get(word)
  return completion === undefined ? undefined : { kind: 'completion', value: completion }
}

/** Whether a unit found self-study good enough; null where it is known not to have looked. */
export function assessmentOf(word: string): 'pass' | 'fail' | 'none' | undefined {
  if (/^(?:未考核|未认定|无)$/.test(textOf(word))) return 'none'
  return passes.get(word)
}
