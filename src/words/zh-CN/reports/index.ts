import { deepFreeze } from '../../../engine/ground/freeze.js'
import type { ReportWords } from '../../chongqing.js'
import { factInWords } from '../../fact-path.js'
import { reportsIn } from '../../reports/reports.js'
import { chinese } from '../index.js'
import { differences } from './differences.js'
import { factTerms } from './fact-terms.js'
import { phrases } from './phrases.js'
import { remedies } from './remedies.js'

/** Chinese with what it takes to tell the reports of the tools, for `explainReport`. */
export const chineseReports: ReportWords = /* @__PURE__ */ (() =>
  deepFreeze({
    ...chinese,
    reports: reportsIn(phrases),
    differences,
    head: { edition: (name) => `适用版本：${name}。`, value: (held) => `${held}。` },
    factAt: (path) => factInWords(path, factTerms),
    remedies,
  }))()
