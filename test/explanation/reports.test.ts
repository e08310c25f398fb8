import { describe, expect, test } from 'vitest'
import { explainReport } from '../../src/explanation/explain-report.js'
import type { ReportLine } from '../../src/explanation/report-language.js'
import { openPaths } from '../support/frozen.js'
import { locales, reportLanguages } from '../support/languages.js'
import { reportCases } from './report-cases.js'
import { expectWellSaid } from './well-said.js'

describe.each(locales)('reports told in %s', (locale) => {
  test.each(Object.entries(reportCases))('%s survives JSON and is frozen', (_, report) => {
    const stored: unknown = JSON.parse(JSON.stringify(report))
    expect(stored).toStrictEqual(report)
    expect(explainReport(stored as typeof report, reportLanguages[locale])).toStrictEqual(
      explainReport(report, reportLanguages[locale]),
    )
    expect(openPaths(report)).toStrictEqual([])
    expect(openPaths(explainReport(report, reportLanguages[locale]))).toStrictEqual([])
  })

  test.each(Object.entries(reportCases))('%s is well said', (_, report) => {
    const told = ({ text, under }: ReportLine): readonly string[] => [text, ...under.flatMap(told)]
    const { title, lines } = explainReport(report, reportLanguages[locale])
    for (const sentence of [title, ...lines.flatMap(told)]) {
      expectWellSaid(sentence, locale)
    }
  })
})
