import { describe, expect, it } from 'vitest'
import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { premiseOf } from '../../src/chongqing/premise-of.js'
import { person } from '../support/facts.js'

const year = assessPersonYear({ person: person(), records: [], year: 2025 })

describe('the premise of an answer by its rule', () => {
  it('is the very answer it was built on', () => {
    expect(premiseOf(year, 'annual-quota')).toBe(year.premises.find(({ rule }) => rule === 'annual-quota'))
    expect(premiseOf(year, 'annual-quota')?.rule).toBe('annual-quota')
  })

  it('is found after JSON too', () => {
    const read: typeof year = JSON.parse(JSON.stringify(year))
    expect(premiseOf(read, 'subject-ratio')).toStrictEqual(premiseOf(year, 'subject-ratio'))
  })

  it('is nothing where the answer was not built on that rule itself', () => {
    expect(premiseOf(year, 'funding-floor')).toBeUndefined()
    expect(premiseOf(year, 'person-coverage')).toBeUndefined()
  })
})
