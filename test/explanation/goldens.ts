// All that the golden files hold, by file and case.
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { explain } from '../../src/explanation/explain.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { explanationMarkdown } from '../../src/explanation/markdown.js'
import { explanationText } from '../../src/explanation/text.js'
import { paperMarkdown } from '../../src/export/render/markdown.js'
import { unitPapers } from '../export/unit-papers.js'
import type { Golden } from '../support/golden.js'
import { type Locale, languages, paperWords, reportLanguages } from '../support/languages.js'
import { cases } from './cases.js'
import { editionReports, facts, industry, struck } from './edition-cases.js'
import { reportCases } from './report-cases.js'
import { told } from './told.js'

/** The texts by the file they belong to: what stands before the first point of a name, unless told otherwise. */
const byFile = <T>(
  named: Readonly<Record<string, T>>,
  tell: (one: T) => string,
  fileOf = (_: T, name: string) => name.replace(/\..*/, ''),
): Readonly<Record<string, Golden>> => {
  const files: Record<string, Golden> = {}
  for (const [name, one] of Object.entries(named)) {
    const file = fileOf(one, name)
    files[file] = { ...files[file], [name]: tell(one) }
  }
  return files
}

const inFolder = <T>(folder: string, files: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(files).map(([name, golden]) => [`${folder}/${name}`, golden]))

/** Every golden file of a language, by its path without the language. */
export const goldens = (locale: Locale): Readonly<Record<string, Golden>> => ({
  ...inFolder(
    'answers',
    byFile(
      cases,
      (answer) => explanationText(explain(answer, languages[locale]), languages[locale]),
      ({ rule }) => rule,
    ),
  ),
  ...inFolder(
    'reports',
    byFile(reportCases, (report) => reportText(explainReport(report, reportLanguages[locale]))),
  ),
  ...inFolder('editions', {
    ...byFile(editionReports, ([report, law]) =>
      reportText(explainReport(report, reportLanguages[locale], law)),
    ),
    'annual-quota': {
      'annual-quota.added': explanationText(
        explain(assessAnnualQuota(facts, industry), languages[locale], industry),
        languages[locale],
      ),
      'annual-quota.struck': explanationText(
        explain(assessAnnualQuota(facts, struck), languages[locale], struck),
        languages[locale],
      ),
    },
  }),
  ...inFolder('words', told(locale)),
  papers: Object.fromEntries(
    Object.entries(unitPapers(paperWords[locale])).map(([name, paper]) => [name, paperMarkdown(paper)]),
  ),
  markdown: {
    'annual-quota.not-met': explanationMarkdown(
      explain(cases['annual-quota.not-met'] as never, languages[locale]),
      languages[locale],
    ),
  },
})
