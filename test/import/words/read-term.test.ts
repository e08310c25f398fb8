import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readTerm } from 'xueshi/import'
import { type VocabularyName, vocabularies } from 'xueshi/law'
import { chinese } from 'xueshi/zh-CN'
import { runs } from '../../support/runs.js'

const lists = Object.keys(vocabularies) as VocabularyName[]
const termsOf = (list: VocabularyName): readonly (readonly [string, string])[] =>
  Object.entries(chinese.terms[list])
const all = lists.flatMap((list) => termsOf(list).map(([id, term]) => ({ list, id, term })))

test.each(lists)('the official terms of %s are read back', (list) => {
  expect(termsOf(list).map(([, term]) => readTerm(list, term))).toStrictEqual(
    termsOf(list).map(([value]) => ({ ok: true, value })),
  )
})

describe('a form of study as the platforms of several provinces call it', () => {
  test.each([
    ['面授', 'collective-training'],
    ['集中脱产培训', 'collective-training'],
    ['现场培训', 'collective-training'],
    ['培训班', 'collective-training'],
    ['高研班', 'advanced-seminar'],
    ['高级研修', 'advanced-seminar'],
    ['访问学者', 'practice-based'],
    ['业务进修', 'practice-based'],
    ['挂职锻炼', 'practice-based'],
    ['自主学习', 'self-study'],
    ['网络学习', 'distance'],
    ['网 络 學 習', 'distance'],
    ['线上', 'distance'],
    ['在线培训', 'distance'],
    ['远程教育', 'distance'],
    ['学术讲座', 'conference-or-abroad'],
    ['出国【境】培训', 'conference-or-abroad'],
    ['执业资格考试', 'qualification-exam'],
    ['攻读学位', 'degree-education'],
    ['其它', 'other'],
  ])('%s', (text, value) => expect(readTerm('studyForms', text)).toStrictEqual({ ok: true, value }))
})

describe('another list', () => {
  test.each([
    ['subjectClasses', '公需课', 'public-required'],
    ['subjectClasses', '“选修”', 'elective'],
    ['professionalRoles', '双肩挑', 'professional-manager'],
    ['unitKinds', '参公事业单位', 'public-institution'],
    ['unitRanks', '区县', 'district'],
    ['taskBookItems', '参考书目', 'references'],
    ['selfStudyOrigins', '本人申报', 'declared'],
    ['assessmentModes', '开卷', 'open-book'],
    ['providerKinds', '高校', 'regular-university'],
    // A radical that copies from print put in the place of the character.
    ['titleLevels', '副⾼级', 'senior-associate'],
  ] as const)('%s: %s', (list, text, value) => {
    expect(readTerm(list, text)).toStrictEqual({ ok: true, value })
  })
})

describe('what is not known is not guessed', () => {
  test('the nearest words are named', () => {
    expect(readTerm('subjectClasses', '公需学科')).toStrictEqual({
      ok: false,
      reason: 'unknown-word',
      nearest: ['公需科', '公需科目', '公需'],
    })
  })

  test('of a manager it is not known whether the work managed is professional', () => {
    expect(readTerm('professionalRoles', '管理岗')).toMatchObject({ ok: false, reason: 'unknown-word' })
  })

  test('a whole sentence is near no word', () => {
    expect(readTerm('studyForms', '网络学习'.repeat(11))).toStrictEqual({
      ok: false,
      reason: 'unknown-word',
      nearest: [],
    })
  })

  test('a list that does not exist is a mistake of the program', () => {
    expect(() => readTerm('studyForm' as never, '自学')).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        data: expect.objectContaining({ argument: 'list' }),
      }),
    )
  })
})

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

property.prop(
  [
    fc.constantFrom(...all),
    fc.array(fc.constantFrom(' ', '\u3000', '\t', '\n', '\u200b', '\u00ad'), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  ],
  runs(500),
)('white space, what nobody sees and full width make no difference', ({ list, id, term }, gaps, isWide) => {
  const spread = [...term].join(gaps.join(''))
  expect(readTerm(list, isWide ? wide(spread) : spread)).toStrictEqual({ ok: true, value: id })
})

property.prop([fc.constantFrom(...lists), fc.string({ unit: 'grapheme', maxLength: 60 })], runs(500))(
  'whatever stands there is read or refused, and the same again',
  (list, text) => {
    const read = readTerm(list, text)
    expect(readTerm(list, text)).toStrictEqual(read)
    expect(Object.isFrozen(read)).toBe(true)
    if (read.ok) expect(vocabularies[list]).toContain(read.value)
  },
)
