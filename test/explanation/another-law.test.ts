// A language of another law: the words that a language has for any law, and words of its own beside them.
import { expect, test } from 'vitest'
import { english } from 'xueshi/en'
import type { Determination } from '../../src/engine/determination/determination.js'
import { explain } from '../../src/explanation/explain.js'
import type { Language, Told } from '../../src/explanation/language.js'
import { questionOf } from '../../src/explanation/question.js'
import { explanationText } from '../../src/explanation/text.js'

interface Elsewhere extends Told {
  readonly provision: 'E2' | 'E10'
  readonly chapter: 1
  readonly parameter: 'most-visits'
  readonly readings: { readonly visits: { readonly options: readonly ['each', 'all'] } }
  readonly rules: { readonly 'visits-kept': { readonly visits: number } }
  readonly findings: { readonly 'too-many': { readonly by: number } }
  readonly fact: 'visits'
  readonly terms: { readonly actors: 'warden' }
  readonly norms: { readonly acts: 'visit' }
  readonly remedies: Readonly<Record<never, never>>
}

const words: Language<Elsewhere> = {
  ...english,
  provisions: { E2: 'Two visits are allowed.', E10: 'The warden counts them.' },
  reference: (id) => `Section ${id.slice(1)}`,
  chapters: { 1: 'Visits' },
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
  norms: { acts: { visit: 'visit' } },
  titles: { 'visits-kept': 'Visits' },
  titlesOfPerson: {},
  ownVerdicts: {},
  rules: { 'visits-kept': ({ visits }) => [`There were ${visits} visits.`] },
  findings: { 'too-many': ({ by }, _, reference) => `Too many by ${by} (${reference('E2')}).` },
  facts: { visits: { name: 'the visits', question: 'How many visits were there?' } },
  named: (_, of) => `visitor ${of}`,
}

const answer = {
  rule: 'visits-kept',
  status: 'settled',
  value: { visits: 3, verdict: 'not-met' },
  citations: [
    { provision: 'E10', role: 'empowers', strength: 'mandatory' },
    { provision: 'E2', role: 'requires', strength: 'mandatory' },
  ],
  parameters: [{ id: 'most-visits', value: '2', from: '2020-01-01', provision: 'E2' }],
  readings: [{ id: 'visits', option: 'each', isDefault: true }],
  findings: [{ code: 'too-many', severity: 'violation', provision: 'E2', data: { by: 1 } }],
  premises: [],
} as unknown as Determination<unknown, unknown>

test('an answer under another law is explained in its words, in the order of its text', () => {
  expect(explanationText(explain(answer, words), words)).toBe(
    `${[
      'Visits: not met',
      '  There were 3 visits.',
      '  To look at:',
      '    [Violation] Too many by 1 (Section 2). (Section 2)',
      '  Legal basis:',
      '    Section 2 (requires; mandatory): Two visits are allowed.',
      '    Section 10 (empowers; mandatory): The warden counts them.',
      '  Figures of the law:',
      '    Most visits: at most 2 visits (from 1 January 2020; Section 2)',
      '  Readings:',
      '    Whose visits count? Of each (default)',
    ].join('\n')}\n`,
  )
})

test('a language without words for the law of an answer is refused', () => {
  const refused = 'language must be a language with words for the law of the answer'
  expect(() => explain(answer, english)).toThrow(refused)
  expect(questionOf({ fact: 'visits' }, words)).toBe('How many visits were there?')
  expect(() => questionOf({ fact: 'visits' }, english)).toThrow('missing must be a fact for which')
})
