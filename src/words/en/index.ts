import { deepFreeze } from '../../engine/ground/freeze.js'
import type { Words } from '../chongqing.js'
import { namedFact } from '../named-fact.js'
import { gathered } from '../subjects.js'
import { key, keyed } from './figures.js'
import { general } from './general.js'
import { hoursInEnglish } from './hours.js'
import { chapters } from './law/chapters.js'
import { norms } from './law/norms.js'
import { parameters } from './law/parameters.js'
import { provisions } from './law/provisions.js'
import { readings } from './law/readings.js'
import { reference } from './law/reference.js'
import { terms } from './law/terms.js'
import { accountabilityWords } from './subjects/accountability.js'
import { agreementWords } from './subjects/agreement.js'
import { certificateWords } from './subjects/certificate.js'
import { contentWords } from './subjects/content.js'
import { coverageWords } from './subjects/coverage.js'
import { creditHoursWords } from './subjects/credit-hours.js'
import { evaluationWords } from './subjects/evaluation.js'
import { fundingWords } from './subjects/funding.js'
import { inspectionWords } from './subjects/inspection.js'
import { normsWords } from './subjects/norms.js'
import { planningWords } from './subjects/planning.js'
import { providerWords } from './subjects/provider.js'
import { quotaWords } from './subjects/quota.js'
import { registrationWords } from './subjects/registration.js'
import { selfStudyWords } from './subjects/self-study.js'
import { statisticsWords } from './subjects/statistics.js'
import { subjectRatioWords } from './subjects/subject-ratio.js'
import { teachingWords } from './subjects/teaching.js'
import { ownVerdicts } from './verdicts.js'

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
export const english: Words = /* @__PURE__ */ (() =>
  deepFreeze({
    ...general,
    provisions,
    reference,
    chapters,
    parameters,
    readings,
    terms,
    norms,
    ownVerdicts,
    ...gathered([
      accountabilityWords,
      agreementWords,
      certificateWords,
      contentWords,
      coverageWords,
      creditHoursWords,
      evaluationWords,
      fundingWords,
      hoursInEnglish,
      inspectionWords,
      normsWords,
      planningWords,
      providerWords,
      quotaWords,
      registrationWords,
      selfStudyWords,
      statisticsWords,
      subjectRatioWords,
      teachingWords,
    ]),
    named: (fact, of, cite) => namedFact(fact, of, { cite, acts: norms.acts, keyed, key }),
  }))()
