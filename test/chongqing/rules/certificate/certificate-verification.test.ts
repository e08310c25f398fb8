import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { assessPersonYear } from '../../../../src/chongqing/assessment/person-year.js'
import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { chongqing2006 } from '../../../../src/chongqing/pack.js'
import { assessCertificateVerification } from '../../../../src/chongqing/rules/certificate/certificate-verification.js'
import { withReadings } from '../../../../src/engine/editions/law.js'
import { certificateVerificationCases } from '../../../cases/certificate-verification.js'
import { recordsOf } from '../../../support/arbitraries.js'
import { person, record } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(
  assessCertificateVerification,
  certificateVerificationCases,
  ({ year = 2025, records = [], state, flagged, holder = 'p1', ...dates }) => ({
    person: person(),
    records: records.map((facts) => record(facts)),
    year,
    ...dates,
    ...(state && {
      certificate: certificateSchema.parse({
        number: 'z1',
        personId: holder,
        state,
        entries: [],
        ...(flagged && { flagged }),
      }),
    }),
  }),
)

describe('the hours of a verification', () => {
  test.prop([
    recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }),
    fc.constantFrom(2025, 2026),
  ])("are those of the person's year on what is registered", (records, year) => {
    const byEntries = withReadings(chongqing2006, { 'quota-evidence': 'certificate-entries-only' })
    const registered = records.filter(({ registration }) => registration)
    const verified = assessCertificateVerification({
      person: person(),
      records,
      year,
      verifiedOn: '2027-01-05',
    })
    const whole = assessPersonYear({ person: person(), records: registered, year }, byEntries)
    if (!('value' in verified) || !('value' in whole)) throw new Error(verified.status)
    const ends = (hours: unknown) => (typeof hours === 'string' ? { least: hours, most: hours } : hours)
    expect(ends(verified.value.calendarYear.hours)).toStrictEqual(ends(whole.value.calendarYear.hours))
    expect(ends(verified.value.statisticalYear?.hours)).toStrictEqual(
      ends(whole.value.statisticalYear?.hours),
    )
  })
})
