import type { StudyResult } from '../../chongqing/entities/record-parts.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { mapped, type ReadResult, understood } from '../read-result.js'
import { wordOf } from './word.js'
import { wordReader } from './word-reader.js'

const resultOf = /* @__PURE__ */ deepFreeze({
  excellent: { kind: 'grade', value: '优秀', passed: true },
  good: { kind: 'grade', value: '良好', passed: true },
  medium: { kind: 'grade', value: '中等', passed: true },
  sufficient: { kind: 'grade', value: '及格', passed: true },
  insufficient: { kind: 'grade', value: '不及格', passed: false },
  pass: { kind: 'pass-or-fail', value: 'pass' },
  fail: { kind: 'pass-or-fail', value: 'fail' },
  completed: { kind: 'completion', value: 'completed' },
  'not-completed': { kind: 'completion', value: 'not-completed' },
} satisfies Readonly<Record<string, StudyResult>>)

const passWords = {
  pass: ['合格', '通过', '考核合格', '考试合格', '已通过', '达标'],
  fail: ['不合格', '未通过', '不通过', '考核不合格', '考试不合格', '未达标', '不达标'],
}

const readWord = /* @__PURE__ */ wordReader<keyof typeof resultOf>({
  excellent: ['优秀', '优'],
  good: ['良好', '良'],
  medium: ['中等', '中'],
  sufficient: ['及格'],
  insufficient: ['不及格'],
  ...passWords,
  completed: ['结业', '已结业', '完成', '已完成', '准予结业'],
  'not-completed': ['未结业', '未完成', '不予结业'],
})

const score = /^(\d+(?:\.\d+)?)分?(?:\((.+)\))?$/
const passes = new Set<unknown>([true, 'pass', 'completed'])

/**
 * Reads what an assessment showed, in one of the four ways that Article 30 names: 85分, 良好, 合格, 结业. Points say whether they
 * were enough only where a word beside them does: 85（合格）.
 *
 * **Legal basis:** Article 30, paragraph 1.
 *
 * @param text - what stands where the result is asked for
 * @returns the result, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readResult } from 'xueshi/import'
 * readResult('良') // => { ok: true, value: { kind: 'grade', value: '良好', passed: true } }
 * readResult('85分（合格）') // => { ok: true, value: { kind: 'score', value: '85', passed: true } }
 * readResult('待定') // => { ok: false, reason: 'unknown-word', nearest: [] }
 * ```
 */
export const readResult = (text: string): ReadResult<StudyResult> => {
  const [, value, beside] = score.exec(wordOf(text)) ?? []
  if (value === undefined) return mapped(readWord(text), (id): StudyResult => resultOf[id])
  if (beside === undefined) return understood({ kind: 'score', value })
  return mapped(readWord(beside), (id): StudyResult => {
    const said: StudyResult = resultOf[id]
    return { kind: 'score', value, passed: passes.has('passed' in said ? said.passed : said.value) }
  })
}

const readAssessment = /* @__PURE__ */ wordReader<'pass' | 'fail' | 'none'>({
  ...passWords,
  none: ['未考核', '未认定', '无'],
})

/**
 * Reads whether the unit found a self-study good enough: `pass` or `fail`, and `null` where it is said that it did not look.
 *
 * **Legal basis:** Article 44.
 *
 * @param text - what stands where the assessment of the unit is asked for
 * @returns how the unit assessed the study, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readUnitAssessment } from 'xueshi/import'
 * readUnitAssessment('考核合格') // => { ok: true, value: 'pass' }
 * readUnitAssessment('未考核') // => { ok: true, value: null }
 * ```
 */
export const readUnitAssessment = (text: string): ReadResult<'pass' | 'fail' | null> =>
  mapped(readAssessment(text), (id) => (id === 'none' ? null : id))
