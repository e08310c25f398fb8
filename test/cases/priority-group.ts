import type { TitleLevel } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

const of = (title: TitleLevel, priority: boolean, why: string): Case<{ title?: TitleLevel }> => ({
  name: title,
  facts: { title },
  expect: { status: 'settled', value: { priority }, citations: ['3:defines'], findings: [], readings: [] },
  article: '3',
  why,
})

export const priorityGroupCases: readonly Case<{ title?: TitleLevel }>[] = [
  of('none', false, 'no title at all'),
  of('junior', false, 'below 中级; it is no exemption'),
  of('intermediate', true, '中高级 begins with 中级'),
  of('senior-associate', true, '副高级 is 高级'),
  of('senior-full', true, '正高级 is 高级'),
  {
    name: 'not known',
    facts: {},
    expect: { status: 'open', missing: ['person.title'], citations: ['3:defines'] },
    article: '3',
    why: 'unknown is not "none"',
  },
]
