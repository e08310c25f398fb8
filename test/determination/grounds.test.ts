import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/catalogue.js'
import type { Determination } from '../../src/determination/determination.js'
import type { RuleId } from '../../src/determination/rule-ids.js'
import { fundingYearSchema } from '../../src/entities/funding-year.js'
import { unitSchema } from '../../src/entities/unit.js'
import { chongqing2006, type Law, withParameters, withReadings } from '../../src/law/law.js'
import { type ParameterId, parameterDefinitions } from '../../src/law/parameters.js'
import type { ProvisionId } from '../../src/law/provisions.js'
import { addPerson, emptyTally } from '../../src/statistics/tally.js'
import { credits, person, record, registered, selfStudy, sessions, totalHours } from '../support/facts.js'

type Answer = Determination<unknown, unknown>

const unit = unitSchema.parse({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
const funding = fundingYearSchema.parse({
  unitId: 'u1',
  year: 2025,
  payroll: '12000000',
  entries: [{ amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }],
})
const records = [
  record({ id: 'a', subject: 'public-required', study: totalHours('2025-03-01', '2025-03-30', 16) }),
  record({
    id: 'b',
    study: totalHours('2025-05-01', '2025-05-30', 64),
    registration: registered('2025-06-01'),
  }),
  record({ id: 'c', subject: 'elective', study: totalHours('2025-12-31', '2026-01-01', 8) }),
  record({ id: 'd', study: { ...credits(5), from: '2025-07-01' } as never }),
  record({ id: 'f', study: sessions('2006-02-26') }),
  selfStudy({ id: 'e', study: sessions('2025-08-01'), taskBook: undefined }),
]
const facts = { person: person(), records, year: 2025 }

/** A question to each rule that has one here, under any law. */
const questions: { readonly [Id in RuleId]?: (law: Law) => Answer } = {
  'person-coverage': (law) => catalogue['person-coverage'](facts, law),
  'unit-scope': (law) => catalogue['unit-scope']({ unit, on: '2025-03-03' }, law),
  'study-time-right': (law) => catalogue['study-time-right']({ grantedHours: '72', year: 2025 }, law),
  'annual-quota': (law) => catalogue['annual-quota'](facts, law),
  'subject-ratio': (law) => catalogue['subject-ratio'](facts, law),
  'funding-floor': (law) => catalogue['funding-floor']({ unit, funding }, law),
  'credited-hours': (law) => catalogue['credited-hours'](facts, law),
  'statistical-year': (law) => catalogue['statistical-year']({ date: '2025-11-01' }, law),
  'statistical-period': (law) => catalogue['statistical-period']({ year: 2025 }, law),
  'annual-statistics': (law) =>
    catalogue['annual-statistics'](addPerson(emptyTally(2025, law), facts.person, records, law), law),
  'in-force': (law) => catalogue['in-force']({ date: '2025-03-03' }, law),
  'person-year': (law) => catalogue['person-year'](facts, law),
  'unit-year': (law) => catalogue['unit-year']({ unit, people: [facts], funding, year: 2025 }, law),
  remaining: (law) => catalogue.remaining({ ...facts, asOf: '2025-06-30' }, law),
}

const asked = Object.entries(questions) as [RuleId, (law: Law) => Answer][]
const laws: readonly (readonly [string, Law])[] = [
  ['the law as it is', chongqing2006],
  ['the quota by the statistical year', withReadings(chongqing2006, { 'quota-year': 'statistical' })],
  [
    'only certificate entries',
    withReadings(chongqing2006, {
      'quota-evidence': 'certificate-entries-only',
      'straddling-totals': 'pro-rata-days',
    }),
  ],
]

const tree = (answer: Answer): readonly Answer[] => [answer, ...answer.premises.flatMap(tree)]

describe.each(laws)('grounds under %s', (_, law) => {
  test.each(asked)('%s and all its premises cite and read what their rules declare', (id, ask) => {
    const answer = ask(law)
    expect(answer.rule).toBe(id)
    for (const { rule, citations, parameters, readings } of tree(answer)) {
      const { provisions, reads } = catalogue[rule]
      const citable: readonly string[] = [
        ...provisions,
        ...reads.parameters.map((parameter) => parameterDefinitions[parameter].provision),
      ]
      expect(citable).toEqual(expect.arrayContaining(citations.map(({ provision }) => provision)))
      expect(reads.parameters).toEqual(expect.arrayContaining(parameters.map((use) => use.id)))
      expect(reads.readings).toEqual(expect.arrayContaining(readings.map((use) => use.id)))
    }
  })

  test.each(asked)('%s cites exactly the provisions that were looked at', (__, ask) => {
    const looked = new Set<string>()
    const provisions = new Proxy(law.provisions, {
      get: (target, key: string) => {
        looked.add(key)
        return target[key as ProvisionId]
      },
    })
    const cited = new Set(
      tree(ask({ ...law, provisions })).flatMap(({ citations }) => citations.map((one) => one.provision)),
    )
    expect([...looked].sort()).toStrictEqual([...cited].sort())
  })

  test.each(asked)('%s names only readings that are taken as the law takes them', (__, ask) => {
    for (const { readings } of tree(ask(law))) {
      for (const { id, option, isDefault } of readings) {
        expect(option).toBe(law.readings[id])
        expect(isDefault).toBe(option === chongqing2006.readings[id])
      }
    }
  })
})

describe('a parameter that is struck', () => {
  const pairs = asked.flatMap(([id]) =>
    catalogue[id].reads.parameters.map((parameter) => [id, parameter] as const),
  )

  test.each(pairs)('changes the answer of %s: %s', (id, parameter: ParameterId) => {
    const ask = questions[id] as (law: Law) => Answer
    // What a rule reads under one law alone must be asked under that law.
    const changed = laws.some(([, law]) => {
      const before = ask(law)
      const after = ask(withParameters(law, { [parameter]: [] }))
      return JSON.stringify(saidBy(before)) !== JSON.stringify(saidBy(after))
    })
    expect(changed).toBe(true)
  })
})

/** What an answer says and finds, without the rest of the grounds, which would differ anyhow. */
const saidBy = (answer: Answer): unknown => ({
  status: answer.status,
  findings: answer.findings,
  ...('value' in answer && { value: answer.value }),
  ...('about' in answer && { about: answer.about }),
})
