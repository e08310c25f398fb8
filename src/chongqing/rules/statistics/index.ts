import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { statisticsOf } from '../../statistics/annual-statistics.js'
import { assessGivenReturn } from './given-return.js'
import { statisticalPeriod } from './statistical-period.js'
import { statisticalYearOf } from './statistical-year.js'

/** The rules on statistics, in the order of the text. */
export const statisticsRules = /* @__PURE__ */ rulesById(
  statisticalYearOf,
  statisticalPeriod,
  statisticsOf,
  assessGivenReturn,
)
