import { deepFreeze } from '../../../engine/ground/freeze.js'
import type { ReportWords } from '../../chongqing.js'
import { factInWords } from '../../fact-path.js'
import { reportsIn } from '../../reports/reports.js'
import { english } from '../index.js'
import { differences } from './differences.js'
import { factTerms } from './fact-terms.js'
import { phrases } from './phrases.js'
import { remedies } from './remedies.js'

/** English with what it takes to tell the reports of the tools, for `explainReport`. */
export const englishReports: ReportWords = /* @__PURE__ */ (() =>
  deepFreeze({
    ...english,
    reports: reportsIn(phrases),
    differences,
    head: { edition: (name) => `Edition of the law: ${name}.`, value: (held) => `${held}.` },
    factAt: (path) => factInWords(path, factTerms),
    remedies,
  }))()
