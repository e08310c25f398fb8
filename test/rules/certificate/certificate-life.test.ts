import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type CertificateState, certificateEvents, certificateStates } from '../../../src/law/vocabulary.js'
import {
  type CertificateStep,
  transitionCertificate,
} from '../../../src/rules/certificate/certificate-life.js'
import { certificateLifeCases } from '../../cases/certificate-life.js'
import { runCases } from '../../support/cases.js'

runCases(transitionCertificate, certificateLifeCases)

describe('the life of a volume', () => {
  const events = fc.array(fc.constantFrom(...certificateEvents), { maxLength: 30 })

  test('has an answer for each of the 108 pairs', () => {
    expect(certificateLifeCases).toHaveLength(certificateStates.length * certificateEvents.length)
  })

  test.prop([events])('never leaves superseded or void', (happening) => {
    let state: CertificateState = 'issued'
    for (const event of happening) {
      const { to }: CertificateStep = transitionCertificate({ state, event }).value
      if (state === 'superseded' || state === 'void') expect(to).toBe(state)
      state = to
    }
  })

  test.prop([events])('ends in replacement only after damage or loss and an application', (happening) => {
    let state: CertificateState = 'issued'
    const accepted: string[] = []
    for (const event of happening) {
      const step: CertificateStep = transitionCertificate({ state, event }).value
      if (step.accepted) accepted.push(event)
      state = step.to
    }
    if (state !== 'void') return
    expect(accepted).toContain('reissue-applied')
    expect(accepted.some((event) => event === 'damage' || event === 'loss')).toBe(true)
  })
})
