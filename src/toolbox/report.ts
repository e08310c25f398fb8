import type { ChongqingIds } from '../chongqing/pack.js'
import type { Boundaries } from '../tools/boundaries.js'
import type { Comparison } from '../tools/compare.js'
import type { Freshness } from '../tools/freshness.js'
import type { Questions } from '../tools/questions.js'
import type { Sensitivity } from '../tools/sensitivity.js'
import type { SensitivityOfMany } from '../tools/sensitivity-of-many.js'
import type { Verification } from '../tools/verify.js'
import type { Remedy } from './remedy.js'
import type { Foundations } from './struck-records/foundations.js'
import type { StrikeOut } from './struck-records/strike-out.js'

/** What one of the tools found out about an answer: plain frozen data that survives JSON. */
export type Report =
  | Boundaries
  | Comparison
  | Foundations
  | Freshness<ChongqingIds>
  | Questions<ChongqingIds>
  | Remedy
  | Sensitivity<ChongqingIds>
  | SensitivityOfMany<ChongqingIds>
  | StrikeOut
  | Verification
