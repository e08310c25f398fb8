import { expect, test } from 'vitest'
import { isExtended, ownFacts, ownFields } from '../../../src/engine/ground/own-fields.js'

test('what all objects inherit from is noticed once it has something that shows', () => {
  expect(isExtended()).toBe(false)
  Object.assign(Object.prototype, { title: 'junior' })
  try {
    expect(isExtended()).toBe(true)
  } finally {
    Reflect.deleteProperty(Object.prototype, 'title')
  }
})

test('own fields are kept and nothing is inherited', () => {
  const own = ownFields({ id: 'p1' })
  expect(Object.getPrototypeOf(own)).toBeNull()
  expect(own).toEqual({ id: 'p1' })
})

test('facts keep what they say at every depth', () => {
  const facts = { people: [{ person: { id: 'p1' }, records: [] }], asOf: null, year: 2025 }
  const own = ownFacts(facts) as typeof facts
  expect(own).toEqual(facts)
  expect(Object.getPrototypeOf(own.people[0]?.person)).toBeNull()
})
