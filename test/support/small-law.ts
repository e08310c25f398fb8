// A law of three provisions, for what the engine does with any law.
import { definePack } from '../../src/engine/determination/pack.js'

export interface SmallIds {
  readonly provision: '1' | '2' | '3'
  readonly parameter: 'most-visits'
  readonly reading: 'visits'
  readonly options: { readonly visits: 'each' | 'all' }
  readonly norm: never
  readonly actor: 'warden'
  readonly findings: { readonly 'too-many': { readonly by: number } }
  readonly fact: 'visits'
}

const duty = { nature: ['duty'], strength: 'mandatory', binds: ['warden'] } as const

/** The small law: its first edition, and how its rules are made. */
export const smallLaw = definePack<SmallIds>({
  id: 'small',
  edition: 'small-2000',
  provisions: { '1': duty, '2': duty, '3': duty },
  parameters: { 'most-visits': { kind: 'years', provision: '2' } },
  readings: { visits: { options: ['each', 'all'], provisions: ['1'] } },
  fields: {},
  values: { 'most-visits': [{ from: '2000-01-01', value: '5', source: 'the text' }] },
})
