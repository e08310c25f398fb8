import { expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { provisionIds } from '../../src/chongqing/law/provisions.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { inOrderOfText, precisOf, referenceTo } from '../../src/explanation/provision-words.js'

test('provisions compare in the order of the text, and what an edition adds comes last as it came', () => {
  const added = ['city-2020:5', 'city-2020:1']
  expect([...added, ...provisionIds].reverse().sort(inOrderOfText)).toStrictEqual([
    ...provisionIds,
    ...[...added].reverse(),
  ])
  expect(inOrderOfText('9(2)', '9(2)')).toBe(0)
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
