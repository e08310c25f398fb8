import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type CertificateEvent,
  type CertificateState,
  certificateEvents,
  certificateStates,
} from '../../../../src/chongqing/law/vocabulary.js'
import {
  type CertificateStep,
  stepCertificate,
} from '../../../../src/chongqing/rules/certificate/certificate-life.js'
import { certificateLifeCases } from '../../../cases/certificate-life.js'
import { runCases } from '../../../support/run-cases.js'

runCases(stepCertificate, certificateLifeCases)

describe('the life of a volume', () => {
  const events = fc.array(fc.constantFrom(...certificateEvents), { maxLength: 30 })

  test('has an answer for each of the 96 pairs, flagged or not', () => {
    expect(certificateLifeCases).toHaveLength(2 * certificateStates.length * certificateEvents.length)
    expect(certificateLifeCases).toHaveLength(192)
  })

  /** Goes through events from a new volume, and tells what was accepted and what the volume is in the end. */
  const lived = (happening: readonly CertificateEvent[]) => {
    let at: { state: CertificateState; flagged: boolean } = { state: 'issued', flagged: false }
    const accepted: CertificateStep[] = []
    for (const event of happening) {
      const step: CertificateStep = stepCertificate({ ...at, event }).value
      if (step.accepted) accepted.push(step)
      at = { state: step.to, flagged: step.flagged }
    }
    return { ...at, accepted }
  }

  test.prop([events])('never leaves void', (happening) => {
    expect(lived(happening).accepted.map(({ from }) => from)).not.toContain('void')
  })

  test.prop([events])('bears nothing more once another volume has followed it', (happening) => {
    const names = lived(happening).accepted.map(({ event }) => event)
    const after = names.includes('renewal-issued') ? names.slice(names.indexOf('renewal-issued') + 1) : []
    for (const event of ['entry-made', 'filled', 'renewal-applied', 'renewal-issued'] as const) {
      expect(after).not.toContain(event)
    }
  })

  test('of a volume that was followed by another ends like that of any other', () => {
    const renewed = ['entry-made', 'filled', 'renewal-issued'] as const
    expect(lived([...renewed, 'loss', 'reissue-applied', 'replacement-issued']).state).toBe('void')
    expect(lived([...renewed, 'forgery-found'])).toMatchObject({ state: 'superseded', flagged: true })
  })

  test.prop([events])('ends in replacement only after damage or loss and an application', (happening) => {
    const { state, accepted } = lived(happening)
    if (state !== 'void') return
    const names = accepted.map(({ event }) => event)
    expect(names).toContain('reissue-applied')
    expect(names.some((event) => event === 'damage' || event === 'loss')).toBe(true)
  })

  test.prop([events])(
    'is flagged from what was found until a correction, and by nothing else',
    (happening) => {
      const { flagged, accepted } = lived(happening)
      const last = accepted
        .map(({ event }) => event)
        .filter((event) => event.endsWith('-found') || event === 'authorised-correction')
        .at(-1)
      expect(flagged).toBe(last?.endsWith('-found') ?? false)
    },
  )

  test.prop([events])('is what it is whatever was found and put right on the way', (happening) => {
    const isAboutFlag = (event: CertificateEvent) =>
      event.endsWith('-found') || event === 'authorised-correction'
    for (const { from, to, event } of lived(happening).accepted) if (isAboutFlag(event)) expect(to).toBe(from)
  })

  test('of a damaged volume that was altered and corrected is that of a damaged volume', () => {
    const { state, flagged } = lived(['entry-made', 'damage', 'alteration-found', 'authorised-correction'])
    expect({ state, flagged }).toStrictEqual({ state: 'damaged', flagged: false })
    expect(stepCertificate({ state, event: 'entry-made' }).value.refused).toBe('replacement-due')
  })
})
