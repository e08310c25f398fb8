import type { UnitYear } from '../../src/assessment/unit-year.js'
import type { Determination } from '../../src/determination/determination.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly unitYear: Determination<UnitYear, UnitYear>
}

const grounds = {
  rule: 'unit-year',
  citations: [],
  parameters: [],
  readings: [],
  findings: [],
  premises: [],
} as const

const counts = { met: 3, notMet: 1, undetermined: 0, notAssessed: 0 }
const year = { unitId: 'u1', year: 2025, people: 4, quota: counts, ratio: counts, funding: null } as const

const people = [
  'regulation-and-systems',
  'use-in-assessment-and-titles',
  'provider-qualification',
  'results',
  'handling-of-breaches',
  'other',
] as const

export const inspectionFillingCases: readonly Case<Facts>[] = [
  {
    name: 'hours and money',
    facts: { unitYear: { ...grounds, status: 'settled', value: { ...year, funding: 'not-met' } } },
    expect: {
      status: 'settled',
      value: {
        unitId: 'u1',
        year: 2025,
        filled: ['hours-completed', 'funding'],
        hours: counts,
        funding: 'not-met',
        left: people,
      },
      citations: ['26(3):requires', '26(4):requires'],
      premises: ['unit-year'],
      findings: [],
    },
    article: '26',
    why: 'two of the eight points can be calculated, six are for people',
  },
  {
    name: 'hours only',
    facts: { unitYear: { ...grounds, status: 'settled', value: year } },
    expect: {
      status: 'settled',
      valueHas: {
        filled: ['hours-completed'],
        funding: null,
        left: [people[0], people[1], 'funding', ...people.slice(2)],
      },
      citations: ['26(3):requires'],
    },
    article: '26(3)',
    why: 'without funding facts the inspectors must look',
  },
  {
    name: "facts of the unit's year are missing",
    facts: {
      unitYear: { ...grounds, status: 'bounded', value: year, missing: [{ fact: 'person.title', of: 'p1' }] },
    },
    expect: { status: 'bounded', valueHas: { hours: counts }, missing: ['person.title@p1'] },
    article: '26(3)',
    why: 'what is missing there is missing here',
  },
  {
    name: "the unit's year has no value",
    facts: { unitYear: { ...grounds, status: 'open', missing: [{ fact: 'unit.kind' }] } },
    expect: { status: 'open', missing: ['unit.kind'], citations: [], premises: ['unit-year'] },
    article: '26(3)',
    why: 'nothing can be filled in',
  },
]
