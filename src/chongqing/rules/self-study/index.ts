import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessSelfStudyContent } from './self-study-content.js'
import { creditSelfStudy } from './self-study-credit.js'
import { assessSelfStudyOrigin } from './self-study-origin.js'
import { stepSelfStudy } from './self-study-procedure.js'
import { assessTaskBook } from './task-book.js'

/** The rules on self study, in the order of the text. */
export const selfStudyRules = /* @__PURE__ */ rulesById(
  assessSelfStudyOrigin,
  assessSelfStudyContent,
  assessTaskBook,
  stepSelfStudy,
  creditSelfStudy,
)
