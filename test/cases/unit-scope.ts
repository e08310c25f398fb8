import type * as z from 'zod'
import type { unitSchema } from '../../src/chongqing/entities/unit.js'
import type { Finding } from '../../src/chongqing/pack.js'
import { type Case, struck } from '../support/cases.js'

interface Facts {
  readonly unit: Omit<z.input<typeof unitSchema>, 'id'>
  readonly on?: string
}

const inScope = { inScope: true }
const outOfScope = { inScope: false }
const strict = { readings: { 'organs-and-social-bodies': 'out-of-scope' } } as const
const narrowerAbove: Finding = {
  code: 'parent-regulation-scope',
  severity: 'depends-on-reading',
  readings: ['organs-and-social-bodies'],
  provision: 'R3',
  data: {},
}

export const unitScopeCases: readonly Case<Facts>[] = [
  {
    name: 'an enterprise in Yuzhong',
    facts: { unit: { kind: 'enterprise', divisionCode: '500103' } },
    expect: { status: 'settled', value: inScope, citations: ['4:defines'], readings: [], findings: [] },
    article: '4',
    why: 'a unit of the city, of a kind that both texts name',
  },
  {
    name: 'a public institution in Jiangjin while it was a city',
    facts: { unit: { kind: 'public-institution', divisionCode: '500381' } },
    expect: { status: 'settled', value: inScope, readings: [] },
    article: '4',
    why: 'every code of the city begins with 50',
  },
  {
    name: 'the city as a whole',
    facts: { unit: { kind: 'enterprise', divisionCode: '500000' } },
    expect: { status: 'settled', value: inScope },
    article: '4',
    why: '全市',
  },
  {
    name: 'an enterprise in Chengdu',
    facts: { unit: { kind: 'enterprise', divisionCode: '510100' } },
    expect: { status: 'settled', value: outOfScope, citations: ['4:excludes'], readings: [] },
    article: '4',
    why: 'not in the city',
  },
  {
    name: 'a unit of a code that only contains 50',
    facts: { unit: { kind: 'enterprise', divisionCode: '450100' } },
    expect: { status: 'settled', value: outOfScope },
    article: '4',
    why: 'Nanning: what counts is how the code begins',
  },
  {
    name: 'a state organ',
    facts: { unit: { kind: 'state-organ', divisionCode: '500103' } },
    expect: {
      status: 'settled',
      value: inScope,
      citations: ['4:defines', 'R3:defines'],
      readings: ['organs-and-social-bodies=in-scope-with-finding'],
      findings: [narrowerAbove],
    },
    article: '4',
    why: 'Article 4 says 单位; the Regulation says enterprises and public institutions',
  },
  {
    name: 'a state organ, by the scope of the Regulation',
    facts: { unit: { kind: 'state-organ', divisionCode: '500103' } },
    law: strict,
    expect: {
      status: 'settled',
      value: outOfScope,
      citations: ['4:defines', 'R3:excludes'],
      readings: ['organs-and-social-bodies=out-of-scope'],
      findings: [],
    },
    article: 'R3',
    why: 'what puts a Regulation into effect reaches no further',
  },
  {
    name: 'a social organisation',
    facts: { unit: { kind: 'social-organisation', divisionCode: '500103' } },
    expect: { status: 'settled', value: inScope, findings: [narrowerAbove] },
    article: '4',
    why: 'as a state organ',
  },
  {
    name: 'a social organisation, by the scope of the Regulation',
    facts: { unit: { kind: 'social-organisation', divisionCode: '500103' } },
    law: strict,
    expect: { status: 'settled', value: outOfScope },
    article: 'R3',
    why: 'as a state organ',
  },
  {
    name: 'a talent exchange agency, by the scope of the Regulation',
    facts: { unit: { kind: 'talent-exchange-agency', divisionCode: '500103' } },
    law: strict,
    expect: { status: 'settled', value: outOfScope },
    article: 'R3',
    why: 'it is entered as neither an enterprise nor a public institution',
  },
  {
    name: 'a unit of another kind',
    facts: { unit: { kind: 'other', divisionCode: '500103' } },
    expect: { status: 'settled', value: inScope, findings: [narrowerAbove] },
    article: '4',
    why: 'Article 4 names no kinds',
  },
  {
    name: 'a kind not known',
    facts: { unit: { divisionCode: '500103' } },
    expect: {
      status: 'settled',
      value: inScope,
      readings: ['organs-and-social-bodies=in-scope-with-finding'],
      findings: [],
    },
    article: '4',
    why: 'in scope whatever the kind',
  },
  {
    name: 'a kind not known, by the scope of the Regulation',
    facts: { unit: { divisionCode: '500103' } },
    law: strict,
    expect: { status: 'open', missing: ['unit.kind'], citations: ['4:defines'] },
    article: 'R3',
    why: 'the kind decides',
  },
  {
    name: 'a place not known',
    facts: { unit: { kind: 'enterprise' } },
    expect: { status: 'open', missing: ['unit.division'], readings: [] },
    article: '4',
    why: 'the place decides',
  },
  {
    name: 'nothing known',
    facts: { unit: {} },
    expect: { status: 'open', missing: ['unit.division'] },
    article: '4',
    why: 'under the words of Article 4 the kind does not matter',
  },
  {
    name: 'nothing known, by the scope of the Regulation',
    facts: { unit: {} },
    law: strict,
    expect: { status: 'open', missing: ['unit.division', 'unit.kind'] },
    article: '4',
    why: 'place and kind both matter',
  },
  {
    name: 'a state organ at a place not known, by the scope of the Regulation',
    facts: { unit: { kind: 'state-organ' } },
    law: strict,
    expect: { status: 'settled', value: outOfScope },
    article: 'R3',
    why: 'out of scope wherever it is',
  },
  {
    name: 'a unit outside the city, kind not known, by the scope of the Regulation',
    facts: { unit: { divisionCode: '110101' } },
    law: strict,
    expect: { status: 'settled', value: outOfScope, citations: ['4:excludes'], readings: [] },
    article: '4',
    why: 'out of scope whatever it is',
  },
  // Force
  {
    name: 'on the first day in force',
    facts: { unit: { kind: 'enterprise', divisionCode: '500103' }, on: '2006-02-27' },
    expect: {
      status: 'settled',
      value: inScope,
      citations: ['49:sets-value', '4:defines'],
      readings: ['effective-from=2006-02-27'],
    },
    article: '49',
    why: 'in force from promulgation',
  },
  {
    name: 'on the day before',
    facts: { unit: { kind: 'enterprise', divisionCode: '500103' }, on: '2006-02-26' },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'], citations: ['49:sets-value'] },
    article: '49',
    why: 'not yet in force',
  },
  {
    name: 'after a repeal',
    facts: { unit: { kind: 'enterprise', divisionCode: '500103' }, on: '2026-01-01' },
    law: { inForceUntil: '2025-12-31' },
    expect: { status: 'not-in-force', force: ['ended', '2025-12-31'] },
    article: '49',
    why: 'no longer in force',
  },
  {
    name: 'on a day, in an edition without a date of force',
    facts: { unit: { kind: 'enterprise', divisionCode: '500103' }, on: '2025-01-01' },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'no text says when the Measures hold',
  },
  {
    name: 'on a day that does not exist',
    facts: { unit: { kind: 'enterprise', divisionCode: '500103' }, on: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'on' },
    article: '49',
    why: '2025 has no 29 February',
  },
]
