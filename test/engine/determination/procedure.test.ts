import { describe, expect, it } from 'vitest'
import { type ChongqingIds, chongqing2006 } from '../../../src/chongqing/pack.js'
import { type Procedure, takeStep } from '../../../src/engine/determination/procedure.js'
import { Recorder } from '../../../src/engine/determination/recorder.js'

const door: Procedure<'open' | 'shut', 'shut-it' | 'open-it', 'shut-already', '33'> = {
  open: { 'shut-it': { to: 'shut', by: '33' }, 'open-it': { to: 'open', by: '33' } },
  shut: { 'shut-it': { refused: 'shut-already', by: '33' }, 'open-it': { to: 'open', by: '33' } },
}

const step = (from: string, event: string) =>
  takeStep(
    new Recorder<ChongqingIds, '33', never, never>('certificate-life', chongqing2006),
    door,
    from as 'open',
    event as 'shut-it',
  )

describe('a step of a procedure', () => {
  it('leads on where the text lets it, and cites what lets it', () => {
    const { value, citations } = step('open', 'shut-it')
    expect(value).toStrictEqual({ from: 'open', event: 'shut-it', accepted: true, to: 'shut', refused: null })
    expect(citations).toStrictEqual([{ provision: '33', role: 'empowers', strength: 'mandatory' }])
  })

  it('is refused with a reason and leaves the state as it was', () => {
    const { value, citations } = step('shut', 'shut-it')
    expect(value).toStrictEqual({
      from: 'shut',
      event: 'shut-it',
      accepted: false,
      to: 'shut',
      refused: 'shut-already',
    })
    expect(citations).toStrictEqual([{ provision: '33', role: 'excludes', strength: 'mandatory' }])
  })

  it.each([
    ['ajar', 'shut-it', 'state'],
    ['toString', 'shut-it', 'state'],
    ['open', 'slam-it', 'event'],
  ])('of the state %s by the event %s is the mistake of a caller without types', (from, event, argument) => {
    expect(() => step(from, event)).toThrow(
      expect.objectContaining({ code: 'unknown-step', data: { argument: argument as 'state' } }),
    )
  })
})
