// Facts reach a rule through a parse function or not at all.
import { describe, expect, test } from 'vitest'
import { assessUnitYear } from '../../../src/chongqing/assessment/unit-year.js'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { parseTrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import { chainHead, extendChain } from '../../../src/chongqing/rules/certificate/entry-chain.js'
import { markEntries } from '../../../src/chongqing/rules/certificate/mark-entries.js'
import { competentAuthority } from '../../../src/chongqing/rules/norms/competent-authority.js'
import { assessDuties } from '../../../src/chongqing/rules/norms/duties.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { addPeople, addPerson, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { whoCounts } from '../../../src/chongqing/statistics/who-counts.js'
import { boundaries } from '../../../src/toolbox/boundaries.js'
import { sensitivity } from '../../../src/toolbox/sensitivity.js'
import { foundations } from '../../../src/toolbox/struck-records/foundations.js'
import { compare } from '../../../src/tools/compare.js'

const input = {
  id: 'p1',
  title: 'intermediate',
  education: 'bachelor',
  role: 'professional',
  inService: true,
}
const person = parsePerson.orThrow(input)
const record = parseTrainingRecord.orThrow({
  id: 'r1',
  personId: 'p1',
  title: '班',
  form: 'distance',
  study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: 12 },
})
const unit = parseUnit.orThrow({ id: 'u1' })
const read = (value: unknown): never => JSON.parse(JSON.stringify(value)) as never
const year = { person, records: [record], year: 2025 }

const unparsed = (argument: string, parse: string) =>
  expect.objectContaining({ code: 'unparsed-facts', data: { argument, parse } })

describe('a rule refuses', () => {
  test.each<[string, () => unknown, string, string]>([
    ['a plain object', () => assessAnnualQuota({ ...year, person: input as never }), 'person', 'parsePerson'],
    ['what JSON gives back', () => assessAnnualQuota(read(year)), 'person', 'parsePerson'],
    [
      'a copy of an entity',
      () => assessAnnualQuota({ ...year, person: { ...person } }),
      'person',
      'parsePerson',
    ],
    [
      'an entity of another kind',
      () => assessAnnualQuota({ ...year, person: unit as never }),
      'person',
      'parsePerson',
    ],
    ['a text', () => assessAnnualQuota({ ...year, person: 'p1' as never }), 'person', 'parsePerson'],
    [
      'one record that was not parsed',
      () => assessAnnualQuota({ ...year, records: [record, read(record)] }),
      'records[1]',
      'parseTrainingRecord',
    ],
    [
      'a hole in a list',
      () => assessAnnualQuota({ ...year, records: Array(1) }),
      'records[0]',
      'parseTrainingRecord',
    ],
    [
      'a person of a unit',
      () =>
        assessUnitYear({
          unit,
          people: [
            { person, records: [] },
            { person: read(person), records: [] },
          ],
          year: 2025,
        }),
      'people[1].person',
      'parsePerson',
    ],
    ['them through a tool', () => sensitivity(assessAnnualQuota, read(year)), 'person', 'parsePerson'],
    ['them through a search', () => boundaries(assessAnnualQuota, read(year)), 'person', 'parsePerson'],
    [
      'them on one side of a comparison',
      () => compare(assessAnnualQuota, { facts: year }, { facts: { ...year, records: [read(record)] } }),
      'records[0]',
      'parseTrainingRecord',
    ],
    ['them where hours rest', () => foundations(read(year)), 'person', 'parsePerson'],
    ['them in a tally', () => addPeople(emptyTally(2025), [read(year)]), 'people.person', 'parsePerson'],
    [
      'them added to a tally one by one',
      () => addPerson(emptyTally(2025), read(person), []),
      'person',
      'parsePerson',
    ],
    [
      'records that are to be marked',
      () => markEntries([read(record)], {} as never),
      'records[0]',
      'parseTrainingRecord',
    ],
    [
      'studies of nobody known',
      () => addPeople(emptyTally(2025), [], undefined, undefined, [read(record)]),
      'unassigned[0]',
      'parseTrainingRecord',
    ],
    [
      'studies of nobody known behind a figure',
      () => whoCounts('people', [], 2025, undefined, undefined, undefined, [read(record)]),
      'unassigned[0]',
      'parseTrainingRecord',
    ],
    ['them behind a figure', () => whoCounts('people', [read(year)], 2025), 'people.person', 'parsePerson'],
    ['a chain from a file', () => extendChain(read({ links: [] }), []), 'chain', 'parseEntryChain'],
    ['the head of such a chain', () => chainHead(read({ links: [] })), 'chain', 'parseEntryChain'],
  ])('%s', (_, run, argument, parse) => {
    expect(run).toThrow(unparsed(argument, parse))
  })

  test.each([undefined, null, 5, 'p1'])('facts that are none: %s', (facts) => {
    expect(() => assessAnnualQuota(facts as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        data: expect.objectContaining({ argument: 'facts' }),
      }),
    )
  })

  test.each<[string, () => unknown, string, string]>([
    [
      'a number in the place of a text',
      () => competentAuthority({ act: 'file-district-plan', place: 5 as never }),
      'place',
      'a string',
    ],
    [
      'a text in the place of days',
      () => assessDuties({ bearer: 'unit', year: 2025, plan: '2025' as never } as never),
      'plan',
      'an object',
    ],
  ])('%s', (_, run, argument, expected) => {
    expect(run).toThrow(expect.objectContaining({ code: 'invalid-argument', data: { argument, expected } }))
  })

  test('one record in the place of a list', () => {
    expect(() => assessAnnualQuota({ ...year, records: record as never })).toThrow(
      expect.objectContaining({
        code: 'invalid-argument',
        data: { argument: 'records', expected: 'a list' },
      }),
    )
  })
})

test('what was parsed again is taken, and says the same', () => {
  const again = {
    ...year,
    person: parsePerson.orThrow(read(person)),
    records: [parseTrainingRecord.orThrow(read(record))],
  }
  expect(assessAnnualQuota(again)).toStrictEqual(assessAnnualQuota(year))
})

test('the mark of parsing shows in nothing that is read, compared or written', () => {
  expect(Object.keys(person)).toEqual(Object.keys(input))
  expect(JSON.parse(JSON.stringify(person))).toStrictEqual(input)
  expect(person).toStrictEqual(input)
})
