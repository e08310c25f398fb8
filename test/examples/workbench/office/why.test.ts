import { describe, expect, test } from 'vitest'
import { reasonsOf } from '../../../../examples/workbench/office/why.js'
import { smallUnit } from './small-unit.js'

const { model } = smallUnit()

describe('the reasons of a figure', () => {
  test('are those of the rule that was asked of a person', () => {
    const told = reasonsOf(model, { kind: 'person', id: '002', rule: 'annual-quota' }, 'zh-CN')
    expect(told).toMatchObject({ rule: 'annual-quota', verdict: '未完成', questions: [], asked: 0 })
    expect(told?.premises.map(({ rule }) => rule)).toEqual(['person-coverage', 'credited-hours'])
  })

  test('name a provision once, with all it did', () => {
    const told = reasonsOf(model, { kind: 'person', id: '002', rule: 'annual-quota' }, 'zh-CN')
    const references = told?.provisions.map(({ reference }) => reference)
    expect(references).toEqual([...new Set(references)])
    expect(told?.provisions.find(({ reference }) => reference === '第九条第（二）项')).toMatchObject({
      roles: ['提出要求', '确定数值'],
      strength: '强制性规定',
    })
  })

  test('put what is not known as questions', () => {
    const told = reasonsOf(model, { kind: 'person', id: '003' }, 'zh-CN')
    expect(told?.questions).toEqual(['职称是哪一级？没有职称的，请注明无职称。'])
    expect(told?.asked).toBe(1)
  })

  test('of the unit leave the people to their own', () => {
    expect(reasonsOf(model, { kind: 'unit' }, 'en')?.premises.map(({ rule }) => rule)).toEqual(['unit-scope'])
  })

  test('are none where there is no such answer', () => {
    expect(reasonsOf(model, { kind: 'person', id: '009' }, 'zh-CN')).toBeNull()
    expect(reasonsOf(model, { kind: 'funding', year: 2025 }, 'zh-CN')).toBeNull()
  })
})
