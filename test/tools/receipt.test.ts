import { describe, expect, test } from 'vitest'
import { certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { numberOfNextVolume } from '../../src/chongqing/rules/certificate/certificate-number.js'
import { assessPriorityGroup } from '../../src/chongqing/rules/coverage/priority-group.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { digestOf, keyedDigestOf } from '../../src/engine/quantity/digest.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { editionImage } from '../../src/tools/edition-differences.js'
import { parseReceipt } from '../../src/tools/stored-receipt.js'
import { libraryVersion } from '../../src/version.js'
import { eightyHours } from '../cases/verify.js'
import { person, record } from '../support/facts.js'
import { acceptedValue } from '../support/outcomes.js'

const key = 'sixteen letters!'
const facts = { grantedHours: '72', year: 2025 }
const answer = assessStudyTimeRight(facts)
const tag = (value: unknown) => digestOf(value).slice(0, 8)

describe('a receipt', () => {
  test('says what was computed on what, in digests', () => {
    const { digest, ...body } = receipt(answer, facts)
    expect(body).toStrictEqual({
      receipt: 1,
      library: { name: 'xueshi', version: libraryVersion },
      rule: 'study-time-right',
      edition: editionImage(chongqing2006),
      keyed: false,
      facts: {
        digest: digestOf(facts),
        parts: [
          { at: '/grantedHours', tag: tag('72') },
          { at: '/year', tag: tag(2025) },
        ],
      },
      result: {
        status: 'settled',
        value: answer.status === 'settled' && answer.value,
        findings: [
          {
            code: 'study-time-not-granted',
            severity: 'violation',
            provision: '8(1)',
            data: { shortfall: '8' },
          },
        ],
        digest: digestOf(answer),
      },
    })
    expect(digest).toBe(digestOf(body))
  })

  test('of an answer without a value has none', () => {
    const open = assessPriorityGroup({})
    expect(receipt(open, {}).result).toStrictEqual({ status: 'open', findings: [], digest: digestOf(open) })
    expect(receipt(open, {}).facts.parts).toStrictEqual([{ at: '', tag: tag({}) }])
  })

  test('keeps the parts of the edition: values, options, and a tag for each provision that it changes', () => {
    const struck = { struck: true, from: '2030-01-01', source: 'test' } as const
    const law = withProvisions(withReadings(chongqing2006, { refusal: 'express-only' }), { '12.3': struck })
    const { edition } = receipt(answer, facts, { law })
    expect(edition.name).toBe('chongqing-2006')
    expect(edition.digest).toBe(digestOf({ ...law, pack: 'chongqing' }))
    expect(edition.fields).toStrictEqual({ inForceUntil: tag(null) })
    expect(edition.parameters['hours-per-day']).toStrictEqual({
      values: [{ from: '2006-02-27', value: '6' }],
      tag: tag(law.parameters['hours-per-day']),
    })
    expect(edition.readings['refusal']).toBe('express-only')
    expect(edition.provisions).toStrictEqual({ '12.3': tag([struck]) })
  })

  test('is frozen, and is read back from JSON as it was', () => {
    const kept = receipt(assessAnnualQuota(eightyHours), eightyHours, { include: 'facts' })
    expect(Object.isFrozen(kept.facts.parts[0])).toBe(true)
    const back = acceptedValue(parseReceipt(JSON.parse(JSON.stringify(kept))))
    expect(back).toStrictEqual(kept)
    expect(Object.isFrozen(back.facts.parts[0])).toBe(true)
    expect(Object.isFrozen((back.given as { records: object[] }).records[0])).toBe(true)
  })

  test('holds the facts only where they are asked for, and never who a person is', () => {
    const kept = receipt(assessAnnualQuota(eightyHours), eightyHours)
    expect(kept).not.toHaveProperty('given')
    expect(JSON.stringify(kept)).not.toContain('继续教育')
    const whole = receipt(assessAnnualQuota(eightyHours), eightyHours, { include: 'facts' })
    expect(whole.given).toStrictEqual({ ...eightyHours, person: person() })
  })

  test('is the same whoever the person is', () => {
    const other = { ...eightyHours, person: person({ name: '李大江' }) }
    expect(receipt(assessAnnualQuota(other), other)).toStrictEqual(
      receipt(assessAnnualQuota(eightyHours), eightyHours),
    )
  })

  test('withholds the number of a certificate where it is the result', () => {
    const number = '渝继2025-0001'
    const current = certificateSchema.parse({ number, personId: 'p1', entries: [] })
    const asked = { current, occasion: 'renewal' } as const
    const { result } = receipt(numberOfNextVolume(asked), asked)
    expect(result.value).toStrictEqual({ occasion: 'renewal', number: 'withheld' })
  })

  test('leaves the facts as they were', () => {
    const given = { person: person({ name: '王小川' }), records: [record()], year: 2025 }
    receipt(assessAnnualQuota(given), given, { include: 'facts' })
    expect(Object.isFrozen(given)).toBe(false)
    expect(given.person.name).toBe('王小川')
  })
})

describe('with a key', () => {
  const { digest, ...body } = receipt(answer, facts, { key })
  const keyed = (value: unknown) => keyedDigestOf(value, key)

  test('all digests but those of the edition are made with it', () => {
    expect(body.keyed).toBe(true)
    expect(body.edition).toStrictEqual(receipt(answer, facts).edition)
    expect(body.facts).toStrictEqual({
      digest: keyed(facts),
      parts: [
        { at: '/grantedHours', tag: keyed('72').slice(0, 8) },
        { at: '/year', tag: keyed(2025).slice(0, 8) },
      ],
    })
    expect(body.result.digest).toBe(keyed(answer))
    expect(digest).toBe(keyed(body))
  })

  test.each(['', 'fifteen letters'])('%j is too short', (short) => {
    expect(() => receipt(answer, facts, { key: short })).toThrow('invalid-key')
  })
})

describe('under another edition than the answer was given under', () => {
  const quota = assessAnnualQuota(eightyHours)
  test.each([
    ['another option of a reading', withReadings(chongqing2006, { 'quota-year': 'statistical' })],
    ['another option of a reading of a premise', withReadings(chongqing2006, { 'daily-maximum': 'none' })],
    [
      'another value',
      withParameters(chongqing2006, {
        'annual-quota-hours': [{ from: '2006-02-27', value: '90', source: 'x' }],
      }),
    ],
    [
      'another date of a value',
      withParameters(chongqing2006, {
        'annual-quota-hours': [{ from: '2006-03-01', value: '80', source: 'x' }],
      }),
    ],
    [
      'another value of a premise',
      withParameters(chongqing2006, { 'hours-per-day': [{ from: '2006-02-27', value: '8', source: 'x' }] }),
    ],
    ['no value', withParameters(chongqing2006, { 'annual-quota-hours': [] })],
  ])('%s is refused', (_, law) => {
    expect(() => receipt(quota, eightyHours, { law })).toThrow('receipt-mismatch')
  })

  test('what the answer does not rest on may differ', () => {
    const law = withReadings(chongqing2006, { refusal: 'express-only' })
    expect(receipt(quota, eightyHours, { law }).rule).toBe('annual-quota')
  })
})
