// A province that does not exist. What its law speaks of: every id, gathered into the one type that the engine takes.
import type { HoursFact } from 'xueshi/engine'
import type { WorkKind } from './facts.js'
import type { parameters, provisions, readings } from './law.js'

type Readings = typeof readings

export interface ProvinceIds {
  readonly provision: keyof typeof provisions
  readonly parameter: keyof typeof parameters
  readonly reading: keyof Readings
  readonly options: { readonly [Id in keyof Readings]: Readings[Id]['options'][number] }
  readonly norm: never
  readonly actor: 'professional'
  readonly findings: {
    'hours-short': { readonly of: Least; readonly short: string }
    'above-cap': { readonly kind: WorkKind; readonly above: string }
    'hours-cut': { readonly recordId: string }
  }
  readonly fact: HoursFact | 'person.titled-on' | 'record.credit-dates' | 'record.subject'
}

/** The three leasts of a year (Article 5). */
export type Least = 'all' | 'public' | 'professional'
