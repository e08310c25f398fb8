import { overlap } from './days.js'
import { amountOf, type Entry, giveWayTo, makeUncertain, type Note } from './entry.js'
import { proofsOf } from './record.js'
import { sharing } from './sharing.js'

/** What tells that records may be of one study: a proof, the number of a completion certificate, a class. */
interface Signs {
  readonly of: ReadonlyMap<Entry, readonly string[]>
  /** The entries that bear a sign, in the order of the queue. */
  readonly bearers: ReadonlyMap<string, readonly Entry[]>
}

const bearersOf = (
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, Entry[]> => {
  const bearers = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = bearers.get(key)
      if (known) known.push(entry)
      else bearers.set(key, [entry])
    }
  }
  return bearers
}

const meet = (one: Entry, other: Entry): boolean =>
  one.days.some((days) => other.days.some((others) => overlap(days, others) > 0))

const saySameHost = ({ record: one }: Entry, { record: other }: Entry): boolean =>
  one.hostId === undefined || one.hostId === other.hostId

/**
 * Whether a text that several records bear is no number of a proof: studies of different titles and hosts bear it that have
 * no day in common, or of more than two titles whose hosts are not known.
 */
const isNoNumber = (bearers: readonly Entry[]): boolean => {
  const apart = bearers.filter((one) => !bearers.some((other) => other !== one && meet(one, other)))
  const titles = new Set(apart.map(({ record }) => record.title))
  if (titles.size < 2) return false
  return titles.size > 2 || apart.some((one) => apart.some((other) => !saySameHost(one, other)))
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
  const of = new Map(
    queue.map((entry) => [
      entry,
      [
        ...[...proofsOf(entry.record)]
          .filter((proof) => !worthless.has(proof))
          .map((proof) => `proof ${proof}`),
        ...[...entry.classIds].map((id) => `class ${id}`),
      ],
    ]),
  )
  return { of, bearers: bearersOf(queue, (entry) => of.get(entry) as readonly string[]) }
}

/** Lets only the first creditable entry count; where it may turn out not to count, the others may. */
const keepFirst = (entries: readonly Entry[], noteOf: (keptRecordId: string) => Note): void => {
  let kept: Entry | undefined
  for (const entry of entries) {
    if (amountOf(entry).most === 0) continue
    if (!kept) {
      kept = entry
      continue
    }
    entry.notes.push(noteOf(kept.record.id))
    // Which of them is the first is the order of the queue.
    entry.readings.add('queue-order')
    for (const id of entry.classIds) kept.classIds.add(id)
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
    entries.forEach((entry, index) => {
      if (
        entry.notes.some(({ kind }) => kind === 'part-of-one-study' || kind === 'duplicate-proof') ||
        amountOf(entry).most === 0
      )
        return
      const other = entries.slice(0, index).find((one) => amountOf(one).most > 0 && meet(one, entry))
      if (other) entry.notes.push({ kind: 'part-of-one-study', otherRecordId: other.record.id })
    })
  }
}

const twinKey = ({ statement, record: { title, subject, hostId, classId } }: Entry): string =>
  JSON.stringify([statement, title, subject, hostId, classId])

/** Of records without a proof that say the same in all, it is not known whether they are one study. */
const applyTwins = (queue: readonly Entry[]): void => {
  const alike = queue.filter(
    (entry) => entry.statement !== null && amountOf(entry).most > 0 && proofsOf(entry.record).size === 0,
  )
  for (const [first, ...others] of bearersOf(alike, (entry) => [twinKey(entry)]).values()) {
    for (const entry of others) {
      entry.notes.push({ kind: 'possible-duplicate', otherRecordId: (first as Entry).record.id })
      // Which of them is the first is the order of the queue.
      entry.readings.add('queue-order')
      makeUncertain(entry, [{ fact: 'record.same-study', of: entry.record.id }])
    }
  }
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
export const applySameStudy = (queue: readonly Entry[]): void => {
  for (const group of sharing(queue, ({ record }) => [record.id])) {
    keepFirst(group, () => ({ kind: 'duplicate-record' }))
  }
  const signs = signsIn(queue)
  const statedWithSign = (entry: Entry): readonly string[] =>
    entry.statement === null
      ? []
      : (signs.of.get(entry) as readonly string[]).map((sign) => `${entry.statement} ${sign}`)
  for (const group of sharing(queue, statedWithSign)) {
    for (const one of bySubject(group)) {
      keepFirst(one, (keptRecordId) => ({ kind: 'duplicate-proof', keptRecordId }))
    }
  }
  noteParts(signs)
  applyTwins(queue)
}
