import { inOrder } from '../../engine/ground/in-order.js'
import { dayNumber } from '../../engine/quantity/calendar.js'
import type { Entry } from './entry.js'
import { isUnread, sessionsOf } from './record.js'
import type { Settings } from './settings.js'

/** By code point: texts compare by their units, which would put a rare character before a common one. */
export const byText = (a: string, b: string): number => {
  const shorter = Math.min(a.length, b.length)
  for (let at = 0; at < shorter; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at))
      return (a.codePointAt(at) as number) - (b.codePointAt(at) as number)
  }
  return a.length - b.length
}

/** By id; two records of one id are told apart by their whole content, so that even they have one order. */
const byId = (a: Entry, b: Entry): number =>
  byText(a.record.id, b.record.id) || byText(JSON.stringify(a.record), JSON.stringify(b.record))

/** More than the number of any day. */
const afterAll = 1e7

/** The day that decides: of registration, and after all of these the last of study, where there is one. */
const dayOf = ({ record: { registration }, days }: Entry): number =>
  registration ? dayNumber(registration.registeredOn) : afterAll + (days.at(-1)?.to ?? -afterAll / 2)

const isTotal = ({ record }: Entry): boolean => record.study.kind !== 'credits' && !sessionsOf(record)

/**
 * The order in which records are credited, and so which of them gives way where a day holds no more: registered
 * records by date of registration, then the others by the last day of study that they state, each by id. The order in which
 * records were supplied plays no part.
 */
export const queueOf = (entries: readonly Entry[], { readings }: Settings): readonly Entry[] => {
  const datedFirst = readings['queue-order'] === 'dated-sessions-first'
  for (const entry of entries) {
    entry.turn = dayOf(entry) + (datedFirst && isTotal(entry) ? 2 * afterAll : 0)
  }
  return inOrder(entries, (a, b) => a.turn - b.turn || byId(a, b))
}

/**
 * Whether the turn of an entry is not known: of a row that could not be read, whether it is registered was not read, nor
 * whether it lists its days.
 */
const isTurnOpen = ({ record }: Entry, { readings }: Settings): boolean =>
  isUnread(record) && (!record.registration || readings['queue-order'] === 'dated-sessions-first')

/**
 * The queue with entries first of which the turn is not known, so that they take from the others all that they may. The room
 * left for an entry never grows with what goes before it: no other turn of theirs leaves the others less.
 */
export const openTurnsFirst = (queue: readonly Entry[], settings: Settings): readonly Entry[] => {
  const open = queue.filter((entry) => isTurnOpen(entry, settings))
  return open.length === 0 ? queue : [...open, ...queue.filter((entry) => !isTurnOpen(entry, settings))]
}
