import type { Boundaries } from './boundaries.js'
import type { Foundations } from './foundations.js'
import type { Sensitivity } from './sensitivity.js'
import type { SensitivityOfMany } from './sensitivity-of-many.js'
import type { StrikeOut } from './strike-out.js'

/**
 * What one of the tools found out about an answer: plain frozen data that survives JSON.
 *
 * @category Toolbox
 */
export type Report = Boundaries | Foundations | Sensitivity | SensitivityOfMany | StrikeOut
