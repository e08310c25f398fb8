// What all objects inherit from can be extended by any program that runs beside the library. That is nobody's fact.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessPersonYear } from '../../../src/chongqing/assessment/person-year.js'
import { assessUnitYear } from '../../../src/chongqing/assessment/unit-year.js'
import { factFields } from '../../../src/chongqing/entities/fields.js'
import { parseFundingYear } from '../../../src/chongqing/entities/funding/funding-year.js'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { parseTrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import { doors, inputsOf } from '../../support/doors.js'
import { acceptedValue } from '../../support/outcomes.js'
import { runs } from '../../support/runs.js'

const values = ['junior', 'bachelor', 'professional', '2025-03-03', '6', 6, true, false, null, []]

/** What comes out while all objects inherit a field. */
const whileAllInherit = <T>(field: string, value: unknown, run: () => T): T => {
  Object.assign(Object.prototype, { [field]: value })
  try {
    return run()
  } finally {
    Reflect.deleteProperty(Object.prototype, field)
  }
}

// Not `value`: with it no program can define a property any more, and neither can zod. Nor `of`: it is no fact of theirs, but
// names in an answer whose fact is missing.
/** The fields of the people, records and funds of the Measures, and some that they do not have. */
const fields = [
  ...Object.keys(factFields),
  'education',
  'role',
  'inService',
  'graduated',
  'employments',
  'kind',
  'foreign',
].filter((field) => field !== 'value' && field !== 'of')

const anyField = fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...values))

describe.each(doors)('$name', (door) => {
  test('reads what stands in the input, and what it yields inherits nothing', () => {
    fc.assert(
      fc.property(inputsOf(door), anyField, (input, [field, value]) => {
        const before = door.parse(input)
        const [after, inherited] = whileAllInherit(field, value, () => {
          const result = door.parse(input)
          return [result, result.ok && field in result.value && !Object.hasOwn(result.value, field)] as const
        })
        expect(after.ok).toBe(before.ok)
        if (after.ok && before.ok) expect(JSON.stringify(after.value)).toBe(JSON.stringify(before.value))
        expect(inherited).toBe(false)
      }),
      runs(300),
    )
  })
})

const personYear = () =>
  assessPersonYear({
    person: acceptedValue(parsePerson({ id: 'p1' })),
    records: [
      acceptedValue(
        parseTrainingRecord({
          id: 'r1',
          personId: 'p1',
          title: '班',
          form: 'distance',
          study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: 12 },
        }),
      ),
    ],
    year: 2025,
  })

const unitYear = () =>
  assessUnitYear({
    unit: acceptedValue(parseUnit({ id: 'u1' })),
    funding: acceptedValue(parseFundingYear({ unitId: 'u1', year: 2025 })),
    people: [{ person: acceptedValue(parsePerson({ id: 'p1' })), records: [] }],
    year: 2025,
  })

describe.each(Object.entries({ personYear, unitYear }))('%s', (_, ask) => {
  const plain = JSON.stringify(ask())

  test.each(fields)('does not decide on an inherited %s', (field) => {
    for (const value of values) {
      expect(whileAllInherit(field, value, () => JSON.stringify(ask()))).toBe(plain)
    }
  })
})
