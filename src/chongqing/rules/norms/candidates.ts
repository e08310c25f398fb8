import type { Norm } from '../../law/norms/norm.js'
import type { Actor } from '../../law/vocabulary.js'
import { type Entitled, partOf } from '../../norms/queries.js'

/** A level of personnel department. */
export const levels = ['municipal', 'district'] as const

/** The rank of a body. */
export type Level = (typeof levels)[number]

/** The personnel department of a level. */
export const personnelOf = {
  municipal: 'municipal-personnel',
  district: 'district-personnel',
} as const satisfies Record<Level, Actor>

/** An authority and its part in an act. */
export interface Candidate {
  readonly authority: Actor
  /** `addressed`: it receives the filing, the report or the application; otherwise how it does the act. */
  readonly part: Entitled['part'] | 'addressed'
}

const authorities: readonly Actor[] = [
  'municipal-personnel',
  'district-personnel',
  'industry-department',
  'industry-organisation',
  'municipal-education',
  'education-department',
  'labour-department',
  'competent-department',
  'office-of-official',
  'superior-department',
  'government',
]

/** The authorities of a norm, those who act before those addressed; none for what is forbidden or only encouraged. */
export const candidatesOf = (norm: Norm): readonly Candidate[] => {
  if (norm.kind === 'prohibition' || norm.kind === 'encouragement') return []
  const among = (actors: readonly Actor[]) => actors.filter((actor) => authorities.includes(actor))
  return [
    ...among(norm.bearers).map((authority) => ({ authority, part: partOf(norm, authority) })),
    ...among(norm.counterparties ?? []).map((authority) => ({ authority, part: 'addressed' as const })),
  ]
}

/** What a division code stands for: the city as a whole, one of its districts and counties, or another place. */
export const areaOf = (code: string): 'city' | 'district' | 'elsewhere' => {
  if (!code.startsWith('50')) return 'elsewhere'
  return code.endsWith('00') ? 'city' : 'district'
}
