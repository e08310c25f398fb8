import { rulesById } from '../../engine/determination/rules-by-id.js'
import { assessFundingYear } from './funding-year.js'
import { fillInspection } from './inspection-filling.js'
import { assessPersonYear } from './person-year.js'
import { remaining } from './remaining.js'
import { assessUnitStudies } from './unit-studies.js'
import { assessUnitStudy } from './unit-study.js'
import { assessUnitYear } from './unit-year.js'

/** The assessments: what is built from several rules. */
export const assessments = /* @__PURE__ */ rulesById(
  assessPersonYear,
  assessUnitYear,
  assessUnitStudy,
  assessUnitStudies,
  fillInspection,
  assessFundingYear,
  remaining,
)
