import { rulesById } from '../../engine/determination/rules-by-id.js'
import { statisticalPeriod } from '../rules/statistics/statistical-period.js'
import { statisticalYearOf } from '../rules/statistics/statistical-year.js'
import { statisticsOf } from './annual-statistics.js'
import { assessGivenReturn } from './given-return.js'

/** The rules on statistics, in the order of the text. */
export const statisticsRules = /* @__PURE__ */ rulesById(
  statisticalYearOf,
  statisticalPeriod,
  statisticsOf,
  assessGivenReturn,
)
