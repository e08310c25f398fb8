// Whatever a caller without types hands in, at every door of the library: it is taken, or refused in words. No error leaves the
// library that tells of its inside.
import { describe, expect, test } from 'vitest'
import { catalogue, ruleIds, XueshiError } from 'xueshi'
import { chongqing2006 } from 'xueshi/law'
import { questions } from '../engine/determination/questions.js'
import { entries } from '../support/entries.js'
import { soundCalls } from '../support/sound-calls.js'
import { ownError, spoilt, withItem, wrongKinds } from '../support/wrong-kinds.js'

type Call = (...given: readonly unknown[]) => unknown

interface Door {
  readonly name: string
  readonly call: Call
  /** Arguments that it takes. */
  readonly sound: readonly unknown[]
}

const made =
  (Exported: new (...given: readonly unknown[]) => unknown): Call =>
  (...given) =>
    new Exported(...given)

const callOf = (value: unknown): Call =>
  String(value).startsWith('class ') ? made(value as never) : (value as Call)

const doorsOf = ([name, value]: [string, unknown]): readonly Door[] => {
  if (typeof value !== 'function') return []
  const call = callOf(value)
  const rule = ruleIds.find((id) => catalogue[id] === (value as unknown))
  if (rule) return [{ name, call, sound: [questions[rule](chongqing2006), chongqing2006] }]
  if ('orThrow' in value) {
    return [
      { name, call, sound: [{}] },
      { name: `${name}.orThrow`, call: value.orThrow as Call, sound: [{}] },
    ]
  }
  const sound = soundCalls[name]
  if (!sound) throw new Error(`test/support/sound-calls has no call of ${name}`)
  return [{ name, call, sound: sound() }]
}

// Errors are made by the library, and never given to it.
const noDoors = ['XueshiError']
const doors = Object.values(entries)
  .flatMap((values) => Object.entries<unknown>({ ...values }))
  .filter(([name]) => !noDoors.includes(name))
  .flatMap(doorsOf)

/** What is thrown that is neither a refusal nor the caller's own. */
const strayError = ({ call }: Door, given: readonly unknown[]): string | undefined => {
  try {
    call(...given)
    return undefined
  } catch (error) {
    return error instanceof XueshiError || error === ownError ? undefined : String(error)
  }
}

describe.each(doors.map((door) => [door.name, door] as const))('%s', (name, door) => {
  const { call, sound } = door

  test.skipIf(name.endsWith('.orThrow'))('takes what is sound', () => {
    expect(() => call(...sound)).not.toThrow()
  })

  test.each([...sound.keys()])('takes, or refuses in words, whatever stands in place %i', (place) => {
    const ways = Object.entries(wrongKinds).flatMap(([kind, wrong]) =>
      spoilt(sound[place], wrong).map((one) => [kind, withItem(sound, place, one)] as const),
    )
    const stray = [['left out', sound.slice(0, place)] as const, ...ways].flatMap(([kind, given]) => {
      const error = strayError(door, given)
      return error === undefined ? [] : [`${kind}: ${error}`]
    })
    expect(stray).toStrictEqual([])
  })

  // zod makes no new schema then.
  test.skipIf(name === 'schemaIn')('does so where all objects inherit what nobody gave', () => {
    const names = ['law', 'options', 'aspect', 'key', 'limit', 'of', 'only', 'within', 'edition', 'person']
    const prototype = Object.prototype as unknown as Record<string, unknown>
    for (const one of names) prototype[one] = 'x'
    try {
      expect(strayError(door, sound)).toBeUndefined()
    } finally {
      for (const one of names) delete prototype[one]
    }
  })
})
