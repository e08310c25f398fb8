import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explanation/explain.js'
import { explanationMarkdown } from '../../src/explanation/markdown.js'
import { explanationText } from '../../src/explanation/text.js'
import { cases } from './cases.js'

describe.each(['zh-CN', 'en'] as const)('explained in %s', (locale) => {
  test.each(Object.entries(cases))('%s', async (name, determination) => {
    const explanation = explain(determination, locale)
    await expect(explanationText(explanation)).toMatchFileSnapshot(`golden/${name}.${locale}.txt`)
  })

  test('as Markdown', async () => {
    const markdown = explanationMarkdown(explain(cases['annual-quota.not-met'] as never, locale))
    await expect(markdown).toMatchFileSnapshot(`golden/annual-quota.not-met.${locale}.md`)
  })
})
