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
 * Plain English. One value for `explain` and its like, which carries this language alone.
 *
 * @example
 * ```ts
 * import { english } from 'xueshi/en'
 * english.terms.titleLevels.junior // => 'Junior title'
 * english.reference('9(2)') // => 'Article 9, item 2'
 * ```
 */
export const english: Words = /* @__PURE__ */ (() => ({
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
