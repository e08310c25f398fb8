import type { Strength } from '../../engine/editions/provision.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { ActId } from '../law/norms/acts.js'
import type { NormId } from '../law/norms/register.js'
import type { ResponsibilityItem, ResponsibilityRole } from '../law/norms/roles.js'
import type { Actor } from '../law/vocabulary.js'

/** What can be found where the norms of the law are held against what was done (5 to 7, 25, 35 and every duty). */
export interface NormsFindings {
  'duty-not-done': { readonly norm: NormId; readonly act: ActId; readonly strength: Strength }
  'evidence-not-of-a-duty': { readonly named: NormId | ActId }
  'evidence-outside-period': { readonly norm: NormId; readonly act: ActId; readonly on: PlainDate }
  'responsibility-not-done': { readonly item: ResponsibilityItem; readonly strength: Strength }
  'evidence-of-another-role': { readonly item: ResponsibilityItem; readonly role: ResponsibilityRole }
  'annual-summary-not-filed': { readonly year: number; readonly over: boolean }
  'summary-filed-before-year': { readonly filedOn: PlainDate }
  'summary-filed-before-year-end': { readonly filedOn: PlainDate }
  'summary-filed-with-another-body': { readonly with: Actor }
  'summary-filed-at-another-level': { readonly with: Actor }
  'level-not-competent': { readonly asked: Actor; readonly named: Actor }
}
