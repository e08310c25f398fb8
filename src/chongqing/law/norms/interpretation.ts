import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { ProvisionId } from '../provisions.js'

/** What Article 1 says that the Measures are made for, in its order. */
export const legislativeAims = [
  'carry-out-the-regulation',
  'strengthen-overall-management',
  'encouraging-environment',
  'train-skilled-people',
] as const

/** An aim of the Measures. */
export type LegislativeAim = (typeof legislativeAims)[number]

/**
 * A name under which a body is found, and where. When a body was renamed the text does not say, so a name has the day on
 * which it is attested and not the day on which it began.
 */
export interface BodyName {
  /** The official Chinese name. */
  readonly name: string
  readonly attestedOn: PlainDate
  /** The provision that attests it, or another source in words. */
  readonly source: ProvisionId | { readonly other: string }
}

/** The names of the body that interprets the Measures (48), oldest first. */
export const interpreterNames: readonly BodyName[] = [
  { name: '市人事局', attestedOn: '2006-02-27', source: '48' },
  // Where 8(3) of the Measures names the personnel and the labour department, the Regulation as amended names this one.
  { name: '人力资源和社会保障行政主管部门', attestedOn: '2010-07-23', source: 'R6(3)' },
]
