// A law of three provisions, for what the engine does with any law.
import { english } from 'xueshi/en'
import { definePack } from '../../src/engine/determination/pack.js'
import { kinds } from '../../src/engine/facts/kinds.js'
import type { Language, Told } from '../../src/explanation/language.js'

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

/** The small law: its first edition, and how its rules are made. */
export const smallLaw = definePack<SmallIds>({
  id: 'small',
  edition: 'small-2000',
  provisions: { '1': 'mandatory', '2': 'mandatory', '3': 'mandatory' },
  parameters: { 'most-visits': { kind: 'years', provision: '2' } },
  readings: { visits: { options: ['each', 'all'], provisions: ['1'] } },
  fields: { on: kinds.date },
  values: { 'most-visits': [{ from: '2000-01-01', value: '5', source: 'the text' }] },
})

interface SmallTold extends Told {
  readonly provision: SmallIds['provision']
  readonly chapter: never
  readonly parameter: SmallIds['parameter']
  readonly readings: { readonly visits: { readonly options: readonly ['each', 'all'] } }
  readonly rules: { readonly 'visits-kept': { readonly visits: number } }
  readonly findings: { readonly 'too-many': { readonly by: number } }
  readonly fact: SmallIds['fact']
  readonly terms: { readonly actors: 'warden' }
  readonly norms: Readonly<Record<never, never>>
  readonly remedies: Readonly<Record<never, never>>
}

/** How it is told. */
export const smallWords: Language<SmallTold> = {
  ...english,
  provisions: {
    '1': 'Two visits are due.',
    '2': 'No more than five are allowed.',
    '3': 'The warden counts them.',
  },
  reference: (id) => `Section ${id}`,
  chapters: {},
  parameters: {
    'most-visits': {
      name: 'Most visits',
      unit: (value) => `${value} visits`,
      said: (value) => `at most ${value} visits`,
    },
  },
  readings: {
    visits: {
      question: 'Whose visits count?',
      options: { each: 'of each', all: 'of all' },
    },
  },
  terms: { actors: { warden: 'Warden' } },
  norms: {},
  titles: { 'visits-kept': 'Visits' },
  titlesOfPerson: {},
  ownVerdicts: {},
  rules: {
    'visits-kept': ({ visits }, _, reference) => [`There were ${visits} visits (${reference('1')}).`],
  },
  findings: { 'too-many': ({ by }) => `Too many by ${by}.` },
  facts: { visits: { name: 'the visits', question: 'How many visits were there?' } },
  named: (_, of) => `visitor ${of}`,
}
