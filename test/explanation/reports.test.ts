import { describe, expect, test } from 'vitest'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { reportCases } from './report-cases.js'

describe.each(['zh-CN', 'en'] as const)('reports told in %s', (locale) => {
  test.each(Object.entries(reportCases))('%s', async (name, report) => {
    await expect(reportText(explainReport(report, locale))).toMatchFileSnapshot(
      `golden/reports/${name}.${locale}.txt`,
    )
  })

  test.each(Object.entries(reportCases))('%s survives JSON and is frozen', (_, report) => {
    const stored: unknown = JSON.parse(JSON.stringify(report))
    expect(stored).toStrictEqual(report)
    expect(explainReport(stored as typeof report, locale)).toStrictEqual(explainReport(report, locale))
    expect(Object.isFrozen(report)).toBe(true)
  })
})
