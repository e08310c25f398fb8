import { describe, expect, test } from 'vitest'
import { certificateIntegrity } from '../../../src/rules/certificate/certificate-integrity.js'
import { markEntries } from '../../../src/rules/certificate/mark-entries.js'
import { chainOf, headOf, volumeOf } from '../../support/chain.js'
import { record, registered } from '../../support/facts.js'

const entered = (id: string) => record({ id, registration: registered('2025-06-02') })
const standing = (...args: Parameters<typeof markEntries>) =>
  markEntries(...args).map(({ id, registration }) => [id, registration?.entryStands])

describe('records', () => {
  const records = [entered('rA'), entered('rB'), entered('rC'), record({ id: 'rD' })]

  test('are marked where their entries fell', () => {
    const integrity = certificateIntegrity({ certificate: volumeOf('AX'), chain: chainOf('ABCD') })
    expect(standing(records, integrity)).toStrictEqual([
      ['rA', undefined],
      ['rB', false],
      ['rC', false],
      ['rD', undefined],
    ])
  })

  test('are marked where their entries are in question', () => {
    const integrity = certificateIntegrity({
      certificate: volumeOf('A'),
      chain: chainOf('A'),
      head: headOf('AB'),
    })
    expect(standing(records, integrity)).toStrictEqual([
      ['rA', null],
      ['rB', undefined],
      ['rC', undefined],
      ['rD', undefined],
    ])
  })

  test('keep all else, their order and their frozenness', () => {
    const integrity = certificateIntegrity({ certificate: volumeOf('XBC'), chain: chainOf('ABC') })
    const [first, ...others] = markEntries(records, integrity)
    expect(first).toStrictEqual({
      ...records[0],
      registration: { ...records[0]?.registration, entryStands: false },
    })
    expect(Object.isFrozen(first) && Object.isFrozen(first?.registration)).toBe(true)
    expect(others).toStrictEqual(records.slice(1))
    expect(records[0]?.registration).not.toHaveProperty('entryStands')
  })
})
