import { expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { provisionIds } from '../../src/chongqing/law/provisions.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { assessInForce } from '../../src/chongqing/rules/coverage/in-force.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import type { Law } from '../../src/engine/editions/law.js'
import { explain } from '../../src/explanation/explain.js'
import { placeInText, precisOf, referenceTo } from '../../src/explanation/provision-words.js'

test('provisions compare by their places in the order of the text, and what an edition adds comes last', () => {
  const places = provisionIds.map(placeInText)
  expect([...places].reverse().sort()).toStrictEqual(places)
  expect(new Set(places).size).toBe(places.length)
  const added = placeInText('city-2020:5')
  expect(added).toBe(placeInText('city-2020:1'))
  expect([added, ...places].sort().at(-1)).toBe(added)
})

test('the grounds of an answer stand in the order of the text, and what an edition adds last, as it was read', () => {
  const answer = assessInForce({ date: '2025-01-01' })
  const [first] = answer.citations
  const orderOf = (...ids: string[]) =>
    explain(
      { ...answer, citations: ids.map((provision) => ({ ...first, provision })) } as never,
      english,
    ).grounds.map(({ reference }) => reference)
  const added = Array.from({ length: 40 }, (_, at) => `city-2020:${(at * 7) % 40}`)
  expect(orderOf(...added, '49', '12.2', '9(10)', '9(2)', '9', '12')).toStrictEqual([
    'Article 9',
    'Article 9, item 2',
    '9(10)',
    '12',
    'Article 12, paragraph 2',
    'Article 49',
    ...added,
  ])
})

test('a ground is put into words once in a language, and by itself in another and under an edition', () => {
  const told = (language: typeof chinese, law?: Law) =>
    explain(assessInForce({ date: '2025-01-01' }, law as typeof chongqing2006), language, law).grounds[0]
  const restated = withProvisions(chongqing2006, {
    '49': {
      strength: 'mandatory',
      from: '2000-01-01',
      source: 'an act that does not exist',
      reference: { en: 'New rules, Article 1' },
      precis: { en: 'From then on.' },
    },
  })
  expect(told(english)).toBe(told(english))
  expect(told(english, restated)).toBe(told(english, restated))
  expect(told(english, restated)).toMatchObject({
    reference: 'New rules, Article 1',
    precis: 'From then on.',
  })
  expect(told(english)).toMatchObject({ reference: 'Article 49', precis: english.provisions['49'] })
  expect(told(chinese)).toMatchObject({ reference: '第四十九条' })
  expect(told(english, chongqing2006)).toStrictEqual(told(english))
})

test('a language that an edition has no text for cites as the law does, and does not tell what was changed', () => {
  const inEnglish = {
    strength: 'mandatory',
    from: '2030-01-01',
    source: 'an act that does not exist',
    reference: { en: 'New rules, Article 9' },
    precis: { en: 'Ninety hours.' },
  } as const
  const law = withProvisions(chongqing2006, { '9(2)': inEnglish, 'city-2020:5': inEnglish })
  expect(referenceTo('9(2)', english, law)).toBe('New rules, Article 9')
  expect(precisOf('9(2)', english, law)).toBe('Ninety hours.')
  expect(referenceTo('9(2)', chinese, law)).toBe('第九条第（二）项')
  expect(precisOf('9(2)', chinese, law)).toBe('')
  expect(referenceTo('city-2020:5', chinese, law)).toBe('city-2020:5')
  expect(precisOf('city-2020:5', chinese, law)).toBe('')
  expect(precisOf('city-2020:5', english, law)).toBe('Ninety hours.')
  expect(precisOf('9(2)', chinese, undefined)).toBe(chinese.provisions['9(2)'])
})
