import { describe, expect, test } from 'vitest'
import { assessCertificateIntegrity } from '../../../../src/chongqing/rules/certificate/certificate-integrity.js'
import { markEntries } from '../../../../src/chongqing/rules/certificate/mark-entries.js'
import { chainOf, headOf, volumeOf } from '../../../support/chain.js'
import { record, registered } from '../../../support/facts.js'

const entered = (id: string) => record({ id, registration: registered('2025-06-02') })
const standing = (...args: Parameters<typeof markEntries>) =>
  markEntries(...args).map(({ id, registration }) => [id, registration?.entryStands])

describe('records', () => {
  const records = [entered('rA'), entered('rB'), entered('rC'), record({ id: 'rD' })]

  test('are marked where their entries fell', () => {
    const integrity = assessCertificateIntegrity({ certificate: volumeOf('AX'), chain: chainOf('ABCD') })
    expect(standing(records, integrity)).toStrictEqual([
      ['rA', undefined],
      ['rB', false],
      ['rC', false],
      ['rD', undefined],
    ])
  })

  test('are marked where their entries are in question', () => {
    const integrity = assessCertificateIntegrity({
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

  describe('looked up in the volume', () => {
    const inVolume = (id: string, volume?: number) =>
      record({
        id,
        registration: {
          ...registered('2025-06-02'),
          certificateNumber: 'C-1',
          ...(volume !== undefined && { volume }),
        },
      })
    const cutOff = (letters: string, fields: object = {}) => {
      const certificate = volumeOf(letters, fields)
      const integrity = assessCertificateIntegrity({
        certificate,
        chain: chainOf(letters),
        head: headOf('ABC'),
      })
      return { certificate, integrity }
    }

    test('fall where the volume does not hold what they state, though its chain was cut off with it', () => {
      const { certificate, integrity } = cutOff('AB')
      const stated = ['rA', 'rB', 'rC'].map((id) => inVolume(id))
      expect(standing(stated, integrity).at(-1)).toStrictEqual(['rC', undefined])
      expect(standing(stated, integrity, certificate)).toStrictEqual([
        ['rA', null],
        ['rB', null],
        ['rC', false],
      ])
    })

    test('are in question where an entry of the volume names no record', () => {
      const { certificate, integrity } = cutOff('Ab')
      expect(standing([inVolume('rB'), inVolume('rA')], integrity, certificate)).toStrictEqual([
        ['rB', null],
        ['rA', null],
      ])
    })

    test('are left alone where they are in another volume or another certificate, or in none', () => {
      const { certificate, integrity } = cutOff('AB', { volume: 2 })
      const others = [inVolume('rC', 1), entered('rC'), record({ id: 'rC' })]
      expect(standing(others, integrity, certificate)).toStrictEqual([
        ['rC', undefined],
        ['rC', undefined],
        ['rC', undefined],
      ])
      // Without a volume the record may be entered in this one or in another: it is not looked for here.
      expect(standing([inVolume('rC', 2), inVolume('rC')], integrity, certificate)).toStrictEqual([
        ['rC', false],
        ['rC', undefined],
      ])
    })
  })

  test('stay fallen where another volume leaves them in question', () => {
    const fallen = record({
      id: 'rB',
      registration: { ...registered('2025-06-02'), certificateNumber: 'C-1', entryStands: false },
    })
    const certificate = volumeOf('Ab')
    const integrity = assessCertificateIntegrity({ certificate, chain: chainOf('Ab') })
    expect(markEntries([fallen], integrity, certificate)).toStrictEqual([fallen])
  })

  test('keep all else, their order and their frozenness', () => {
    const integrity = assessCertificateIntegrity({ certificate: volumeOf('XBC'), chain: chainOf('ABC') })
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
