import type { Foundations } from '../chongqing/struck-records/foundations.js'
import type { StrikeOut } from '../chongqing/struck-records/strike-out.js'
import type { Boundaries } from './boundaries.js'
import type { Comparison } from './compare.js'
import type { Freshness } from './freshness.js'
import type { Questions } from './questions.js'
import type { Remedy } from './remedy.js'
import type { Sensitivity } from './sensitivity.js'
import type { SensitivityOfMany } from './sensitivity-of-many.js'
import type { Verification } from './verify.js'

/**
 * What one of the tools found out about an answer: plain frozen data that survives JSON.
 *
 * @category Toolbox
 */
export type Report =
  | Boundaries
  | Comparison
  | Foundations
  | Freshness
  | Questions
  | Remedy
  | Sensitivity
  | SensitivityOfMany
  | StrikeOut
  | Verification
