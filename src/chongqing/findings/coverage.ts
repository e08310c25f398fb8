import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { ReadingId } from '../law/readings.js'

/** What can be found where it is asked whether the law reaches a person, a unit or a time (2, 4, 49). */
export interface CoverageFindings {
  'coverage-depends-on-reading': { readonly reading: ReadingId; readonly option: string }
  'coverage-asserted': Record<never, never>
  'coverage-assertion-contradicted': Record<never, never>
  'schooling-not-equivalent': Record<never, never>
  'parent-regulation-scope': Record<never, never>
  'partly-before-force': { readonly effectiveFrom: PlainDate }
}
