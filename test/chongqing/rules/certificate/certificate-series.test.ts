import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { certificateSchema } from '../../../../src/chongqing/entities/certificate/certificate.js'
import { certificateStates, volumeOrigins } from '../../../../src/chongqing/law/vocabulary.js'
import { assessVolumes } from '../../../../src/chongqing/rules/certificate/certificate-series.js'
import { certificateSeriesCases } from '../../../cases/certificate-series.js'
import { shuffled } from '../../../support/arbitraries.js'
import { runCases } from '../../../support/run-cases.js'

const certificate = (facts: object) =>
  certificateSchema.parse({ number: 'A-1', personId: 'p1', entries: [], ...facts })

runCases(assessVolumes, certificateSeriesCases, ({ volumes }) => ({
  personId: 'p1',
  certificates: volumes.map(certificate),
}))

describe('the volumes of a certificate', () => {
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const volumes = fc
    .uniqueArray(
      fc
        .record({
          number: fc.constantFrom('A-1', 'A-2'),
          volume: fc.integer({ min: 1, max: 5 }),
          issuedAs: optional(fc.constantFrom(...volumeOrigins)),
          state: optional(fc.constantFrom(...certificateStates)),
        })
        .map((facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))),
      { maxLength: 5, selector: ({ volume }) => volume },
    )
    .map((all) => all.map(certificate))

  test.prop([volumes.chain((all) => fc.tuple(fc.constant(all), shuffled(all)))])(
    'are judged alike in whatever order they are given',
    ([given, other]) => {
      const verdicts = [given, other].map((certificates) => {
        const answer = assessVolumes({ personId: 'p1', certificates })
        if (!('value' in answer)) throw new Error(answer.status)
        return [answer.value.sameNumber, answer.value.oneInUse]
      })
      expect(verdicts[0]).toStrictEqual(verdicts[1])
    },
  )
})
