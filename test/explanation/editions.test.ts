import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { explanationText } from '../../src/explanation/text.js'
import { assessAnnualQuota } from '../../src/rules/quota/annual-quota.js'
import { remedy } from '../../src/toolbox/remedy.js'
import { editionReports, facts, industry, struck } from './edition-cases.js'

const locales = ['zh-CN', 'en'] as const

describe.each(locales)('under an edition of one’s own, in %s', (locale) => {
  test.each(Object.entries(editionReports))('a report: %s', async (name, [report, law]) => {
    await expect(reportText(explainReport(report, locale, law))).toMatchFileSnapshot(
      `golden/editions/${name}.${locale}.txt`,
    )
  })

  test('an answer, where a provision is added', async () => {
    const text = explanationText(explain(assessAnnualQuota(facts, industry), locale, industry))
    await expect(text).toMatchFileSnapshot(`golden/editions/annual-quota.added.${locale}.txt`)
  })

  test('an answer, where a provision is struck', async () => {
    const text = explanationText(explain(assessAnnualQuota(facts, struck), locale, struck))
    await expect(text).toMatchFileSnapshot(`golden/editions/annual-quota.struck.${locale}.txt`)
  })

  test('which is not given, a provision is named by its id, and nothing is said of it', () => {
    const text = explanationText(explain(assessAnnualQuota(facts, industry), locale))
    expect(text).toMatch(/industry-2020:6[（ (].*[)）]\n/)
    const because = { provision: 'industry-2020:6', strength: 'mandatory' } as const
    const report = { ...remedy(assessAnnualQuota, facts, { asOf: '2026-01-05' }), because }
    expect(reportText(explainReport(report, locale))).toMatch(/\n {4}industry-2020:6.*[)）][.。]\n/)
  })
})

test('what a struck provision set is no figure any more', () => {
  const answer = assessAnnualQuota(facts, struck)
  expect(answer.parameters.map(({ provision }) => provision)).toContain('9(2)')
  expect(explain(answer, 'en', struck).parameters.join()).not.toContain('Article 9')
  // Without the edition nothing says that it is struck.
  expect(explain(answer, 'en').lines).toStrictEqual([
    'Article 9, item 2 lays down no rule for this, and none is invented.',
  ])
})
