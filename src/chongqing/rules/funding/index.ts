import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { allocateCost } from './cost-allocation.js'
import { assessFundingFloor } from './funding-floor.js'
import { assessFundingTrend } from './funding-trend.js'
import { assessFundLedger } from './ledger-audit.js'

/** The rules on funding, in the order of the text. */
export const fundingRules = /* @__PURE__ */ rulesById(
  assessFundingTrend,
  assessFundingFloor,
  allocateCost,
  assessFundLedger,
)
