import { describe, expect, test } from 'vitest'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { locales, reportLanguages } from '../support/languages.js'
import { factReports } from './fact-reports.js'
import { secrets } from './secret-facts.js'

const hidden = [...secrets, '渝继2025-0002']

describe('a name or number of a person or certificate', () => {
  test.each(Object.entries(factReports))('is not in %s', (_, report) => {
    const told = locales.map((locale) => reportText(explainReport(report, reportLanguages[locale])))
    for (const text of [JSON.stringify(report), ...told]) {
      for (const secret of hidden) expect(text).not.toContain(secret)
    }
  })
})
