import { type UnitKind, unitKinds } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly kind?: UnitKind
  readonly scholarly?: boolean
}

const offer = 'offer-activities-to-society'
const tender = 'find-partners-by-tender'

/** Kinds of which only some units are research institutes or academic societies. */
const mixed = ['public-institution', 'social-organisation', 'other'] as const
const neither = unitKinds.filter(
  (kind) => kind !== 'enterprise' && !(mixed as readonly unknown[]).includes(kind),
)

export const encouragementCases: readonly Case<Facts>[] = [
  ...[undefined, true, false].map(
    (scholarly): Case<Facts> => ({
      name: `an enterprise, of learning: ${scholarly}`,
      facts: { kind: 'enterprise', ...(scholarly !== undefined && { scholarly }) },
      expect: {
        status: 'settled',
        value: { acts: [offer, tender] },
        citations: ['14.2:defines'],
        findings: [],
      },
      article: '14.2',
      why: 'enterprises are named',
    }),
  ),
  ...mixed.flatMap((kind): readonly Case<Facts>[] => [
    {
      name: `${kind} of learning`,
      facts: { kind, scholarly: true },
      expect: { status: 'settled', value: { acts: [offer, tender] } },
      article: '14.2',
      why: 'research institutes and academic societies are named, whatever their kind',
    },
    {
      name: `${kind} that is none of learning`,
      facts: { kind, scholarly: false },
      expect: { status: 'settled', value: { acts: [tender] } },
      article: '14.2',
      why: 'a hospital or a school is not named',
    },
    {
      name: `${kind}, not known whether of learning`,
      facts: { kind },
      expect: { status: 'bounded', value: { acts: [tender] }, missing: ['unit.scholarly'] },
      article: '14.2',
      why: 'it may be one of those named',
    },
  ]),
  ...neither.map(
    (kind): Case<Facts> => ({
      name: kind,
      facts: { kind },
      expect: { status: 'settled', value: { acts: [tender] }, missing: [] },
      article: '14.2',
      why: 'it is neither an enterprise nor one of learning',
    }),
  ),
  {
    name: 'nothing known of the unit',
    facts: {},
    expect: { status: 'bounded', value: { acts: [tender] }, missing: ['unit.kind', 'unit.scholarly'] },
    article: '14.2',
    why: 'partners are sought by whoever arranges continuing education',
  },
  {
    name: 'a unit of learning of any kind',
    facts: { scholarly: true },
    expect: { status: 'settled', value: { acts: [offer, tender] } },
    article: '14.2',
    why: 'research institutes and academic societies are named, whatever their kind',
  },
  {
    name: 'a unit that is none of learning, the kind is not known',
    facts: { scholarly: false },
    expect: { status: 'bounded', value: { acts: [tender] }, missing: ['unit.kind'] },
    article: '14.2',
    why: 'it may be an enterprise',
  },
]
