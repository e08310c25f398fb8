import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'

const entryFields = [
  'form',
  'content',
  'time',
  'result',
  'completionCertificateReceived',
  'completionNumber',
] as const satisfies readonly (keyof CertificateEntry)[]

/** An entry with the name by which it is reported: its record's key, or its place. */
export interface NamedEntry {
  readonly name: string
  readonly entry: CertificateEntry
}

/** Entries with their names; one without a record's key is named by its place, `#1` for the first. */
export const named = (entries: readonly CertificateEntry[]): readonly NamedEntry[] =>
  entries.map((entry, index) => ({ name: entry.recordId ?? `#${index + 1}`, entry }))

/** The fields in which two entries differ. */
export const differences = (a: CertificateEntry, b: CertificateEntry): readonly string[] =>
  entryFields.filter((field) => a[field] !== b[field])

const saying = (entry: CertificateEntry): string =>
  JSON.stringify(entryFields.map((field) => entry[field] ?? null))

type Key = (entry: CertificateEntry) => string | undefined

/**
 * For each entry of a certificate its counterpart on the card, once: the entry of the same record; failing that, where
 * one of the two names no record, an entry that says the same.
 */
export const counterparts = (
  entries: readonly NamedEntry[],
  onCard: readonly NamedEntry[],
): ReadonlyMap<NamedEntry, NamedEntry> => {
  const found = new Map<NamedEntry, NamedEntry>()
  const used = new Set<NamedEntry>()
  const pairBy = (keyOf: Key, cardKeyOf: Key): void => {
    const byKey = new Map<string, NamedEntry[]>()
    for (const one of onCard) {
      const key = used.has(one) ? undefined : cardKeyOf(one.entry)
      if (key === undefined) continue
      const same = byKey.get(key)
      if (same) same.push(one)
      else byKey.set(key, [one])
    }
    for (const same of byKey.values()) same.reverse()
    for (const one of entries) {
      const key = found.has(one) ? undefined : keyOf(one.entry)
      const counterpart = key === undefined ? undefined : byKey.get(key)?.pop()
      if (!counterpart) continue
      found.set(one, counterpart)
      used.add(counterpart)
    }
  }
  const unkeyed: Key = (entry) => (entry.recordId === undefined ? saying(entry) : undefined)
  pairBy(
    ({ recordId }) => recordId,
    ({ recordId }) => recordId,
  )
  pairBy(saying, unkeyed)
  pairBy(unkeyed, saying)
  return found
}
