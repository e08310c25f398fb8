import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { registrationCardSchema } from '../../../../src/chongqing/entities/registration/registration-card.js'
import { assessRegistrationCard } from '../../../../src/chongqing/rules/registration/registration-card.js'
import { registrationCardCases } from '../../../cases/registration-card.js'
import { runCases } from '../../../support/run-cases.js'

const certificate = (personId: string, entries: readonly object[]) =>
  certificateSchema.parse({ number: 'A-1', personId, entries })

const card = (entries: readonly object[], keeper: string | null = 'unit') =>
  registrationCardSchema.parse({ personId: 'p1', entries, ...(keeper !== null && { keeper }) })

runCases(
  assessRegistrationCard,
  registrationCardCases,
  ({
    keeper = 'unit',
    card: entries,
    certificate: inUse,
    earlier,
    holder = 'p1',
    earlierHolder = holder,
  }) => ({
    card: card(entries, keeper),
    certificate: certificate(holder, inUse),
    ...(earlier && { earlierVolumes: [certificate(earlierHolder, earlier)] }),
  }),
)

describe('a card and a certificate', () => {
  const entries = fc.array(
    fc.record(
      { recordId: fc.constantFrom('r1', 'r2', 'r3'), form: fc.constantFrom('自学', '网上培训') },
      { requiredKeys: [] },
    ),
    { maxLength: 6 },
  )

  test.prop([entries, entries])('account for every entry of both, once', (onCard, inCertificate) => {
    const answer = assessRegistrationCard({
      card: card(onCard),
      certificate: certificate('p1', inCertificate),
    })
    if (answer.status !== 'settled') throw new Error(answer.status)
    const { missing, extra } = answer.value
    expect(inCertificate.length - missing.length).toBe(onCard.length - extra.length)
  })

  test.prop([entries])('of the same entries mirror each other', (all) => {
    const answer = assessRegistrationCard({ card: card(all), certificate: certificate('p1', all) })
    expect(answer.status === 'settled' && answer.value.mirrorsCertificate).toBe(true)
  })
})
