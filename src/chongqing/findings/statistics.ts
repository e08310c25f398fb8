import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Basis, ClassKind, FigureName } from '../entities/statistics/figure-names.js'
import type { StatisticalFigure } from '../law/vocabulary.js'

/** A figure of a return that others contradict, with the figure or the classes that it is held against. */
export interface ReturnContradiction {
  readonly kind:
    | 'part-over-whole'
    | 'sum-of-parts'
    | 'fewer-heads'
    | 'hours-of-nobody'
    | 'reached-without'
    | 'rate-over-whole'
    | 'rate-not-of-parts'
  readonly figure: FigureName | `${Basis}/${'study-ratio' | 'attainment-ratio'}`
  readonly against: FigureName | ClassKind
}

/** What can be found in the annual return (34). */
export interface StatisticsFindings {
  'duplicate-person': { readonly personId: string }
  'people-not-on-roll': { readonly personIds: readonly string[] }
  'people-of-two-units': { readonly personIds: readonly string[] }
  'employments-not-stated': { readonly people: number }
  'proof-of-two-people': { readonly personIds: readonly string[] }
  'no-registration-in-file': Record<never, never>
  'entries-of-no-office': { readonly least: number; readonly most: number }
  'return-of-other-days': { readonly from: PlainDate | null; readonly to: PlainDate | null }
  'return-on-other-evidence': { readonly basis: Basis }
  'return-lacks-item': { readonly item: StatisticalFigure }
  'return-contradicts-itself': ReturnContradiction
  'more-entered-than-studied': { readonly figure: 'participants' | 'reached' | 'hours' }
  'entries-not-standing': { readonly least: number; readonly most: number }
}
