import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { classifyContent } from './content-area.js'
import { classifyForm } from './study-form.js'
import { classifySubject } from './subject-class.js'

/** The rules on content, in the order of the text. */
export const contentRules = /* @__PURE__ */ rulesById(classifyContent, classifySubject, classifyForm)
