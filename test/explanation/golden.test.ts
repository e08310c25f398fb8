import { describe, expect, test } from 'vitest'
import { expectGolden, goldenFiles } from '../support/golden.js'
import { locales } from '../support/languages.js'
import { goldens } from './goldens.js'

const files = locales.flatMap((locale) =>
  Object.entries(goldens(locale)).map(([name, golden]) => [`${name}.${locale}.txt`, golden] as const),
)

describe('told as the golden file has it', () => {
  test.each(files)('%s', (file, golden) => {
    expectGolden(file, golden)
  })
})

test('every golden file is one that is told', () => {
  expect(goldenFiles()).toStrictEqual(files.map(([file]) => file).sort())
})
