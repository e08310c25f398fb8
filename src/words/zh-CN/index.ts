import type { Words } from '../chongqing.js'
import { namedFact } from '../named-fact.js'
import { key, keyed } from './figures.js'
import { general } from './general.js'
import { chapters } from './law/chapters.js'
import { norms } from './law/norms.js'
import { parameters } from './law/parameters.js'
import { provisions } from './law/provisions.js'
import { readings } from './law/readings.js'
import { reference } from './law/reference.js'
import { facts, findings, rules } from './subjects/subjects.js'
import { terms } from './terms/terms.js'
import { ownVerdicts, titles } from './titles.js'

/**
 * Chinese, as an HR officer in Chongqing writes it. One value for `explain` and its like, which carries this language alone.
 *
 * @example
 * ```ts
 * import { chinese } from 'xueshi/zh-CN'
 * chinese.terms.titleLevels.junior // => '初级'
 * chinese.reference('9(2)') // => '第九条第（二）项'
 * ```
 */
export const chinese: Words = /* @__PURE__ */ (() => ({
  ...general,
  provisions,
  reference,
  chapters,
  parameters,
  readings,
  terms,
  norms,
  titles,
  ownVerdicts,
  rules,
  findings,
  facts,
  named: (fact, of, cite) => namedFact(fact, of, { cite, acts: norms.acts, keyed, key }),
}))()
