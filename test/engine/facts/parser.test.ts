import { describe, expect, expectTypeOf, test } from 'vitest'
import { type ProfessionalPerson, parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { XueshiError } from '../../../src/engine/ground/xueshi-error.js'
import { doors, secret } from '../../support/doors.js'
import { acceptedValue } from '../../support/outcomes.js'

const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('a parse function that throws', () => {
  test('gives the entity itself', () => {
    const person = parsePerson.orThrow({ id: 'p1', title: 'junior' })
    expectTypeOf(person).toEqualTypeOf<ProfessionalPerson>()
    expect(person).toStrictEqual(acceptedValue(parsePerson({ id: 'p1', title: 'junior' })))
    expect(Object.isFrozen(person)).toBe(true)
  })

  test('stops with every problem, and repeats no value of the input', () => {
    const input = { id: 7, title: secret, retiredOn: secret, [secret]: secret }
    const error = thrown(() => parsePerson.orThrow(input)) as XueshiError<'refused-facts'>
    expect(error).toBeInstanceOf(XueshiError)
    expect(error.message).toBe(
      'refused-facts: the facts have problems: id type string; ' +
        'title option none junior intermediate senior-associate senior-full; retiredOn partial-date; ' +
        'the whole unknown-field 1 id name citizenNumber title titleSince education graduated ' +
        'completedEducation educationSince role roleSince inService listedAsProfessional employments agencyId retiredOn serviceUnread',
    )
    const result = parsePerson(input)
    expect(error.data.problems).toStrictEqual(result.ok || result.problems)
  })

  test.each(doors)('stands beside $name', ({ parse }) => {
    expect(thrown(() => parse.orThrow(null))).toMatchObject({
      code: 'refused-facts',
      data: { problems: [{ path: [], code: 'type' }] },
    })
  })
})
