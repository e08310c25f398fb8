import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type ProfessionalPerson,
  professionalPersonSchema,
} from '../../../../src/chongqing/entities/professional-person.js'
import { type Readings, readingDefinitions } from '../../../../src/chongqing/law/readings.js'
import { educationLevels, professionalRoles, titleLevels } from '../../../../src/chongqing/law/vocabulary.js'
import { chongqing2006 } from '../../../../src/chongqing/pack.js'
import { qualificationOf, qualificationReadings } from '../../../../src/chongqing/reckoning/qualification.js'
import { classifyCoverage } from '../../../../src/chongqing/rules/coverage/person-coverage.js'
import { withReadings } from '../../../../src/engine/editions/law.js'
import { dayNumber } from '../../../../src/engine/quantity/calendar.js'
import { personCoverageCases } from '../../../cases/person-coverage.js'
import { runCases } from '../../../support/run-cases.js'

runCases(classifyCoverage, personCoverageCases, ({ person, ...days }) => ({
  person: professionalPersonSchema.parse({ id: 'p1', ...person }),
  ...days,
}))

const contested = [
  'coverage',
  'managers-qualification',
  'vocational-senior-high',
  'skilled-worker-school',
  'rehired-retirees',
] as const

const readings = fc
  .record({
    coverage: fc.constantFrom(...readingDefinitions.coverage.options),
    'managers-qualification': fc.constantFrom(...readingDefinitions['managers-qualification'].options),
    'vocational-senior-high': fc.constantFrom(...readingDefinitions['vocational-senior-high'].options),
    'skilled-worker-school': fc.constantFrom(...readingDefinitions['skilled-worker-school'].options),
    'rehired-retirees': fc.constantFrom(...readingDefinitions['rehired-retirees'].options),
  })
  .map((some): Readings => ({ ...chongqing2006.readings, ...some }))

const dates = fc.constantFrom(
  '2020-06-30',
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-12-31',
  '2026-01-01',
)

const employments = fc.array(
  fc.record({ unitId: fc.constant('u1'), from: dates, to: dates }, { requiredKeys: ['unitId', 'from'] }),
  { maxLength: 2 },
)

const facts = fc.record(
  {
    title: fc.constantFrom(...titleLevels),
    education: fc.constantFrom(...educationLevels),
    graduated: fc.boolean(),
    completedEducation: fc.constantFrom(...educationLevels),
    role: fc.constantFrom(...professionalRoles),
    inService: fc.boolean(),
    retiredOn: dates,
    employments: employments.filter((all) => all.every(({ from, to }) => to === undefined || from <= to)),
  },
  { requiredKeys: [] },
)

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never

const parse = (some: Facts & { listedAsProfessional?: true }): ProfessionalPerson =>
  professionalPersonSchema.parse({ id: 'p1', ...some })

const during = { from: '2025-01-01', to: '2025-12-31' }
const days = { from: dayNumber(during.from), to: dayNumber(during.to) }

// The elements of which each may be unknown, with every value that could be learnt.
const learnable = {
  title: titleLevels,
  education: educationLevels,
  completedEducation: educationLevels,
  role: professionalRoles,
  inService: [true, false],
} as const
type Element = keyof typeof learnable
const factNameOf = {
  title: 'person.title',
  education: 'person.education',
  completedEducation: 'person.completed-education',
  role: 'person.role',
  inService: 'person.in-service',
} as const

const unknownOf = (some: Facts): Element[] =>
  (Object.keys(learnable) as Element[]).filter((element) => {
    if (element === 'inService') {
      return some.inService === undefined && !some.employments && some.retiredOn === undefined
    }
    // Of schooling what was completed counts, which is the highest unless that was left.
    const other = some.graduated === false ? 'education' : 'completedEducation'
    return element !== other && some[element] === undefined
  })

const completions = (some: Facts, elements: readonly Element[]): readonly Facts[] =>
  elements.reduce<readonly Facts[]>(
    (all, element) => all.flatMap((one) => learnable[element].map((value) => ({ ...one, [element]: value }))),
    [some],
  )

describe('what is not known', () => {
  test.prop([facts, readings])('is open exactly where facts to come can decide both ways', (some, read) => {
    const { covered } = qualificationOf(parse(some), read, days)
    const outcomes = new Set(
      completions(some, unknownOf(some)).map((one) => qualificationOf(parse(one), read, days).covered),
    )
    expect(outcomes.has(null)).toBe(false)
    expect(covered).toBe(outcomes.size === 1 ? [...outcomes][0] : null)
  })

  test.prop([facts, readings])(
    'names exactly the facts of which one more can change the outcome',
    (some, read) => {
      const { missing } = qualificationOf(parse(some), read, days)
      const unknown = unknownOf(some)
      const mattering = unknown.filter((element) =>
        completions(
          some,
          unknown.filter((other) => other !== element),
        ).some((rest) => {
          const outcomes = completions(rest, [element]).map(
            (one) => qualificationOf(parse(one), read, days).covered,
          )
          return new Set(outcomes).size > 1
        }),
      )
      expect([...missing].sort()).toStrictEqual(mattering.map((element) => factNameOf[element]).sort())
    },
  )

  test.prop([facts, readings])(
    'is filled in by the list of the unit, and nothing that is known',
    (some, read) => {
      const plain = qualificationOf(parse(some), read, days)
      const listed = qualificationOf(parse({ ...some, listedAsProfessional: true }), read, days)
      expect(listed).toStrictEqual({
        covered: plain.covered ?? true,
        missing: [],
        asserted: plain.covered === null,
      })
    },
  )
})

describe('readings', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['a professional with a degree', { role: 'professional', education: 'bachelor' }, []],
    ['a manager', { role: 'professional-manager' }, ['managers-qualification']],
    ['somebody whose role is not known', {}, ['managers-qualification']],
    [
      'a graduate of a vocational school',
      { role: 'other', education: 'vocational-senior-high' },
      ['vocational-senior-high'],
    ],
    ['one who left it', { role: 'other', education: 'skilled-worker-school', graduated: false }, []],
    ['a retired person', { role: 'other', retiredOn: '2020-06-30' }, ['rehired-retirees']],
  ])('that touch what is known: %s', (_, some, beside) => {
    expect(qualificationReadings(parse(some))).toStrictEqual(['coverage', ...beside])
  })

  test.prop([facts, readings])('one that is not read changes nothing, even with others', (some, read) => {
    const person = parse(some)
    const law = withReadings(chongqing2006, read)
    const { readings: uses, status } = classifyCoverage({ person, during }, law)
    const unread = contested.filter((id) => !uses.some((use) => use.id === id))
    for (const id of unread) {
      for (const option of readingDefinitions[id].options) {
        const other = classifyCoverage({ person, during }, withReadings(law, { [id]: option }))
        expect(other.status).toBe(status)
        expect('value' in other && other.value).toStrictEqual(
          'value' in classifyCoverage({ person, during }, law) &&
            (classifyCoverage({ person, during }, law) as { value: unknown }).value,
        )
      }
    }
  })

  test.prop([facts, readings])('one that is read changes the outcome in some edition', (some, read) => {
    const person = parse(some)
    const { readings: uses } = classifyCoverage({ person, during }, withReadings(chongqing2006, read))
    const editions = contested.reduce<readonly Readings[]>(
      (all, id) =>
        all.flatMap((one) => readingDefinitions[id].options.map((option) => ({ ...one, [id]: option }))),
      [read],
    )
    for (const { id } of uses) {
      const options = readingDefinitions[id].options as readonly string[]
      const matters = editions.some(
        (edition) =>
          new Set(
            options.map((option) =>
              JSON.stringify(qualificationOf(person, { ...edition, [id]: option }, days)),
            ),
          ).size > 1,
      )
      expect(matters, id).toBe(true)
    }
  })

  test.prop([facts, readings])('the findings name exactly those that change a decision', (some, read) => {
    const person = parse(some)
    const law = withReadings(chongqing2006, read)
    const answer = classifyCoverage({ person, during }, law)
    fc.pre(answer.status === 'settled')
    const flipping = contested.filter((id) =>
      readingDefinitions[id].options.some((option) => {
        const other = classifyCoverage({ person, during }, withReadings(law, { [id]: option }))
        return other.status !== 'settled' || other.value.coverage !== answer.value.coverage
      }),
    )
    const named = answer.findings.flatMap((one) =>
      one.code === 'coverage-depends-on-reading' ? [one.data.reading] : [],
    )
    expect(named).toStrictEqual(flipping)
    expect(answer.value.dependsOnReading).toBe(flipping.length > 0)
  })
})
