import { describe, expect, test } from 'vitest'
import {
  readFundKind,
  readFundSource,
  readRecurrence,
  readRegistrar,
  readRelation,
  readResult,
  readReviewState,
  readUnitAssessment,
  readYesOrNo,
} from 'xueshi/import'

describe('results', () => {
  test.each([
    ['85', { kind: 'score', value: '85' }],
    ['85分', { kind: 'score', value: '85' }],
    ['９０．５', { kind: 'score', value: '90.5' }],
    ['85（合格）', { kind: 'score', value: '85', passed: true }],
    ['95(优秀)', { kind: 'score', value: '95', passed: true }],
    ['85（结业）', { kind: 'score', value: '85', passed: true }],
    ['50(不合格)', { kind: 'score', value: '50', passed: false }],
    ['50(不及格)', { kind: 'score', value: '50', passed: false }],
    ['优', { kind: 'grade', value: '优秀', passed: true }],
    ['良好', { kind: 'grade', value: '良好', passed: true }],
    ['中等', { kind: 'grade', value: '中等', passed: true }],
    ['及格', { kind: 'grade', value: '及格', passed: true }],
    ['不及格', { kind: 'grade', value: '不及格', passed: false }],
    ['考核合格', { kind: 'pass-or-fail', value: 'pass' }],
    ['未通过', { kind: 'pass-or-fail', value: 'fail' }],
    ['结业', { kind: 'completion', value: 'completed' }],
    ['未完成', { kind: 'completion', value: 'not-completed' }],
  ])('%s', (text, value) => expect(readResult(text)).toStrictEqual({ ok: true, value }))

  test.each([
    ['待定', 'unknown-word'],
    ['A', 'unknown-word'],
    ['85(补考)', 'unknown-word'],
    ['-', 'empty'],
  ])('%s is not read', (text, reason) => expect(readResult(text)).toMatchObject({ ok: false, reason }))
})

test.each([
  ['合格', 'pass'],
  ['不合格', 'fail'],
  ['未考核', null],
])('the unit says of a self-study %s', (text, value) => {
  expect(readUnitAssessment(text)).toStrictEqual({ ok: true, value })
})

describe('reviews', () => {
  test.each([
    ['审核通过', 'approved'],
    ['已认定', 'approved'],
    ['待审核', 'pending'],
    ['退回修改', 'pending'],
    ['草稿', 'pending'],
    ['审核不通过', 'rejected'],
    ['驳回', 'rejected'],
    ['已撤回', 'rejected'],
  ])('%s', (text, value) => expect(readReviewState(text)).toStrictEqual({ ok: true, value }))
})

describe('yes or no', () => {
  test.each(['是', '有', '√', 'Y', 'ＴＲＵＥ', '1'])('%s', (text) => {
    expect(readYesOrNo(text)).toStrictEqual({ ok: true, value: true })
  })
  test.each(['否', '无', '×', 'no', 'FALSE', '0'])('%s', (text) => {
    expect(readYesOrNo(text)).toStrictEqual({ ok: true, value: false })
  })
  test('in words of its own', () => {
    expect(readRelation('有关')).toStrictEqual({ ok: true, value: true })
    expect(readRelation('不相关')).toStrictEqual({ ok: true, value: false })
    expect(readRecurrence('经常性')).toStrictEqual({ ok: true, value: true })
    expect(readRecurrence('一次性')).toStrictEqual({ ok: true, value: false })
    expect(readYesOrNo('经常性').ok).toBe(false)
  })
})

test('money and who registers', () => {
  expect(readFundKind('计提')).toStrictEqual({ ok: true, value: 'appropriated' })
  expect(readFundSource('财政拨款')).toStrictEqual({ ok: true, value: 'government' })
  expect(readRegistrar('人才服务中心')).toStrictEqual({ ok: true, value: 'talent-exchange-agency' })
})
