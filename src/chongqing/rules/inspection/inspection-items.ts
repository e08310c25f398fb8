import { checkOff } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { type InspectionItem, inspectionItems } from '../../law/vocabulary.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether an inspection looked at what it mainly consists of. */
export interface InspectionItems {
  readonly verdict: Verdict
  /** Those of the seven named points that were not looked at, in the order of the text. */
  readonly missing: readonly InspectionItem[]
}

/**
 * Which of the eight points of an inspection were not looked at.
 *
 * The eighth stands for whatever else there is. It names no substance, so it is never missing. The text calls these the
 * main points, so that a missing one is something to look at.
 *
 * **Legal basis:** Article 26.
 *
 * @param facts - `items`: the points that were looked at; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with the verdict and what is missing; `open` where the points are not known
 * @example
 * ```ts
 * import { assessInspectionItems } from 'xueshi'
 * import { inspectionItems } from 'xueshi/law'
 * const answer = assessInspectionItems({ items: inspectionItems.filter((item) => item !== 'funding') })
 * answer.status === 'settled' && answer.value // => { verdict: 'not-met', missing: ['funding'] }
 * ```
 */
export const assessInspectionItems = /* @__PURE__ */ defineRule(
  {
    id: 'inspection-items',
    takes: { 'items?': [inspectionItems] },
    provisions: ['26', '26(1)', '26(2)', '26(3)', '26(4)', '26(5)', '26(6)', '26(7)', '26(8)'],
    checksOff: ['26', '26(1)', '26(2)', '26(3)', '26(4)', '26(5)', '26(6)', '26(7)', '26(8)'],
  },
  (
    { items }: { readonly items?: readonly InspectionItem[] | undefined },
    grounds,
  ): Determination<InspectionItems> => {
    grounds.cite('26', 'requires')
    const asked = inspectionItems.filter((item) => item !== 'other' || items?.includes(item))
    if (items) for (const item of asked) grounds.cite(inspectionItems.provisions[item], 'requires')
    return checkOff(grounds, 'inspection.items', items, asked, (item) =>
      grounds.finding('inspection-item-missing', 'advisory', inspectionItems.provisions[item], { item }),
    )
  },
)
