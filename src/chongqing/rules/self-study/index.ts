import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessSelfStudyContent } from './content.js'
import { creditSelfStudy } from './credit.js'
import { assessSelfStudyOrigin } from './origin.js'
import { stepSelfStudy } from './procedure.js'
import { assessTaskBook } from './task-book.js'

/** The rules on self study, in the order of the text. */
export const selfStudyRules = /* @__PURE__ */ rulesById(
  assessSelfStudyOrigin,
  assessSelfStudyContent,
  assessTaskBook,
  stepSelfStudy,
  creditSelfStudy,
)
