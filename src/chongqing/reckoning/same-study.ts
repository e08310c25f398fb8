import { meetingsIn } from './days.js'
import { type Entry, factOf, giveWayTo, makeUncertain, mayCount, type Note, restOn } from './entry.js'
import { firstMeetings } from './meetings.js'
import { openTurnsFirst } from './queue.js'
import { proofsOf } from './record.js'
import type { Settings } from './settings.js'
import { bearersOf, sharersOf, sharing } from './sharing.js'
import { statementOf } from './statement.js'

/** What tells that records may be of one study: a proof, the number of a completion certificate, a class. */
interface Signs {
  readonly of: ReadonlyMap<Entry, readonly string[]>
  /** The entries that bear a sign, in the order of the queue. */
  readonly bearers: ReadonlyMap<string, readonly Entry[]>
}

/**
 * Whether a text that several records bear is no number of a proof: studies of different titles and hosts bear it that have
 * no day in common, or of more than two titles whose hosts are not known.
 */
const isNoNumber = (bearers: readonly Entry[]): boolean => {
  const stretches = bearers.flatMap((entry) => entry.days.map(({ from, to }) => ({ from, to, entry })))
  // The stretches of one entry are apart, so that one which shares a day shares it with another entry.
  const met = new Set(
    meetingsIn(stretches)
      .flat()
      .map(({ entry }) => entry),
  )
  const apart = bearers.filter((entry) => !met.has(entry))
  const titles = new Set(apart.map(({ record }) => record.title))
  if (titles.size < 2) return false
  // One who is not named is not known to be the same as one who is.
  return titles.size > 2 || new Set(apart.map(({ record }) => record.hostId)).size > 1
}

const signsIn = (queue: readonly Entry[]): Signs => {
  const proofs = bearersOf(queue, ({ record }) => proofsOf(record))
  const worthless = new Set<string>()
  for (const [proof, bearers] of proofs) {
    if (bearers.length < 2 || !isNoNumber(bearers)) continue
    worthless.add(proof)
    for (const { notes } of bearers) {
      if (!notes.some(({ kind }) => kind === 'proof-of-several-studies')) {
        notes.push({ kind: 'proof-of-several-studies' })
      }
    }
  }
  const of = new Map<Entry, string[]>()
  for (const entry of queue) {
    const signs: string[] = []
    for (const proof of proofsOf(entry.record)) if (!worthless.has(proof)) signs.push(`proof ${proof}`)
    for (const id of entry.classIds) signs.push(`class ${id}`)
    of.set(entry, signs)
  }
  return { of, bearers: bearersOf(queue, (entry) => of.get(entry) as readonly string[]) }
}

/** Lets only the first creditable entry count; where it may turn out not to count, the others may. */
const keepFirst = (entries: readonly Entry[], noteOf: (keptRecordId: string) => Note): void => {
  const [kept, ...others] = entries.filter(mayCount)
  if (!kept) return
  for (const entry of others) {
    entry.notes.push(noteOf(kept.record.id))
    // Which of them is the first is the order of the queue.
    restOn(entry, 'queue-order')
    kept.classIds = [...new Set([...kept.classIds, ...entry.classIds])]
    giveWayTo(entry, kept)
  }
}

/** Entries of one subject each; one of none goes with the first. */
const bySubject = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const subjects = new Set(entries.flatMap(({ record: { subject } }) => subject ?? []))
  if (subjects.size < 2) return [entries]
  return [...subjects].map((subject, index) =>
    entries.filter(({ record }) => (record.subject === undefined ? index === 0 : record.subject === subject)),
  )
}

/** Notes on what shares a sign and a day with an earlier one, and yet says something else, that someone should look at it. */
const noteParts = ({ bearers }: Signs): void => {
  for (const entries of bearers.values()) {
    if (entries.length < 2) continue
    const firsts = firstMeetings(entries)
    entries.forEach((entry, index) => {
      const other = firsts[index]
      if (!other || !mayCount(entry)) return
      if (entry.notes.some(({ kind }) => kind === 'part-of-one-study' || kind === 'duplicate-proof')) return
      entry.notes.push({ kind: 'part-of-one-study', otherRecordId: other.record.id })
    })
  }
}

const twinKey = (entry: Entry): string => {
  const { title, subject, hostId, classId } = entry.record
  return JSON.stringify([statementOf(entry), title, subject, hostId, classId])
}

/** Of records without a proof that say the same in all, it is not known whether they are one study. */
const applyTwins = (queue: readonly Entry[]): void => {
  const unproven = queue.filter(
    (entry) => entry.said !== null && proofsOf(entry.record).length === 0 && mayCount(entry),
  )
  // What says the same has the same title and begins on the same day, which is looked at sooner.
  const titled = sharersOf(unproven, ({ record }) => [record.title])
  const alike = sharersOf(titled, ({ days }) => days.slice(0, 1).map(({ from }) => from))
  for (const [first, ...others] of bearersOf(alike, (entry) => [twinKey(entry)]).values()) {
    for (const entry of others) {
      entry.notes.push({ kind: 'possible-duplicate', otherRecordId: (first as Entry).record.id })
      // Which of them is the first is the order of the queue.
      restOn(entry, 'queue-order')
      makeUncertain(entry, factOf(entry, 'record.same-study'))
    }
  }
}

/** Finds those of entries that are one study by a sign, and notes the parts of one. */
const applySigns = (queue: readonly Entry[]): void => {
  const signs = signsIn(queue)
  // A statement is as long as the days it names, and so is not written out beside each sign.
  const numbers = new Map<string, number>()
  const statedWithSign = (entry: Entry): readonly string[] => {
    if (entry.said === null) return []
    const statement = statementOf(entry)
    const number = numbers.get(statement) ?? numbers.size
    numbers.set(statement, number)
    return (signs.of.get(entry) as readonly string[]).map((sign) => `${number} ${sign}`)
  }
  for (const group of sharing(queue, statedWithSign)) {
    for (const one of bySubject(group)) {
      keepFirst(one, (keptRecordId) => ({ kind: 'duplicate-proof', keptRecordId }))
    }
  }
  noteParts(signs)
}

/**
 * Finds the records of one person that are one study, and lets one of them count (Article 30, paragraph 1, adds up the time
 * actually studied).
 *
 * A shared proof, completion number or class is a sign that two records may be one study. They are where they state the
 * same days, hours, form and subject; on different days, or with other hours or another subject, they are parts of it and
 * all count. What states no amount may be either, and its hours are open anyway. Records that say the same in all and bear no
 * proof may be one study or two: that is a fact that is missing.
 */
export const applySameStudy = (queue: readonly Entry[], settings: Settings): void => {
  if (queue.length < 2) return
  for (const group of sharing(queue, ({ record }) => [record.id])) {
    keepFirst(openTurnsFirst(group, settings), () => ({ kind: 'duplicate-record' }))
  }
  // Where nothing is borne by two, there is no sign.
  const signed = sharersOf(queue, ({ record, classIds }) => [...proofsOf(record), ...classIds])
  if (signed.length > 0) applySigns(signed)
  applyTwins(queue)
}
