import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import type { Amount } from '../../chongqing/findings/findings.js'
import { creditedOf, type Entry } from '../../chongqing/reckoning/entry.js'
import { proofsOf } from '../../chongqing/reckoning/record.js'
import type { YearSums } from '../../chongqing/reckoning/years.js'
import { amount } from '../../chongqing/rules/credit-hours/note-grounds.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Span } from '../../engine/quantity/hours.js'
import type { Period } from '../../engine/quantity/period.js'

/**
 * The best that a record rests on: an entry in the certificate that stands; without one, a proof or a completion certificate with
 * its number; without either, nothing but the unit's word.
 */
export type Support = 'certificate-entry' | 'proof' | 'unit-word'

/**
 * Where in a person's certificates an entry stands. The number itself is a person's and is not told: it is in the
 * registration of the records.
 */
export interface EntryPlace {
  /** Which of the certificates of the file, counted from 1 in the order in which hours are credited. */
  readonly certificate: number
  /** `null` where it is not known. */
  readonly volume: number | null
  readonly registeredOn: PlainDate
}

/** The entry that a record states. */
export interface StatedEntry extends EntryPlace {
  /** Whether it stands (Article 33); `null` where that is in question. Hours rest on an entry only where it surely stands. */
  readonly stands: boolean | null
}

/** What one record rests on. */
export interface Foundation {
  readonly recordId: string
  /** What it counts for, whatever year that falls in. */
  readonly credited: Amount
  readonly support: Support
  /** `null` where it is not registered. */
  readonly entry: StatedEntry | null
  readonly proofs: readonly string[]
  /** Whether the number of a completion certificate is stated. */
  readonly completionCertificate: boolean
  readonly classId: string | null
}

/** Hours that rest on the same, and the records through which they do. */
export interface HoursResting {
  readonly hours: Amount
  readonly recordIds: readonly string[]
}

/** What the hours of one year rest on. */
export interface YearFoundations {
  readonly period: Period
  readonly hours: Amount
  /** Every hour once, by the best that its record rests on. */
  readonly bySupport: { readonly [One in Support]: Amount }
  /** What each record contributes to the year. */
  readonly records: readonly { readonly recordId: string; readonly hours: Amount }[]
  /** By proof; a record with several proofs is under each of them. */
  readonly proofs: readonly (HoursResting & { readonly proof: string })[]
  /** By certificate, volume and day of registration; the entries that stand. */
  readonly entries: readonly (HoursResting & { readonly entry: EntryPlace })[]
}

/** What one entry contributes to a year, with what its record rests on. */
interface Share {
  readonly foundation: Foundation
  readonly hours: Span
}

const standsOf = ({ registration }: TrainingRecord): boolean | null =>
  registration !== undefined && (registration.entryStands === undefined || registration.entryStands)

const supportOf = (record: TrainingRecord): Support => {
  if (standsOf(record)) return 'certificate-entry'
  return proofsOf(record).length > 0 ? 'proof' : 'unit-word'
}

/** What every entry rests on; certificates are counted as they come. */
export const foundationsIn = (entries: readonly Entry[]): ReadonlyMap<Entry, Foundation> => {
  const certificates: string[] = []
  const foundationOf = ({ record }: Entry, credited: Amount): Foundation => {
    const { id, registration, proofs = [], completionNumber, classId = null } = record
    if (registration && !certificates.includes(registration.certificateNumber)) {
      certificates.push(registration.certificateNumber)
    }
    return {
      recordId: id,
      credited,
      support: supportOf(record),
      entry: registration
        ? {
            certificate: certificates.indexOf(registration.certificateNumber) + 1,
            volume: registration.volume ?? null,
            registeredOn: registration.registeredOn,
            stands: standsOf(record),
          }
        : null,
      proofs: [...new Set(proofs)],
      completionCertificate: typeof completionNumber === 'string',
      classId,
    }
  }
  return new Map(entries.map((entry) => [entry, foundationOf(entry, amount(creditedOf(entry)))]))
}

/** What some of a year's shares come to; where the whole is narrower than its parts, no wider than it leaves them. */
const sumOf = (shares: readonly Share[], whole: Span, chosen: (foundation: Foundation) => boolean): Span => {
  const inside = { least: 0, most: 0 }
  const outside = { least: 0, most: 0 }
  for (const { foundation, hours } of shares) {
    const sum = chosen(foundation) ? inside : outside
    sum.least += hours.least
    sum.most += hours.most
  }
  return {
    least: Math.max(inside.least, whole.least - outside.most),
    most: Math.min(inside.most, whole.most - outside.least),
  }
}

/** What the hours of one year rest on. */
export const yearFoundations = (
  period: Period,
  { hours: whole, byEntry }: YearSums,
  foundationOf: ReadonlyMap<Entry, Foundation>,
): YearFoundations => {
  const shares = [...byEntry].map(([entry, hours]) => ({
    foundation: foundationOf.get(entry) as Foundation,
    hours,
  }))
  const resting = (chosen: (foundation: Foundation) => boolean): HoursResting => ({
    hours: amount(sumOf(shares, whole, chosen)),
    recordIds: shares
      .filter(({ foundation }) => chosen(foundation))
      .map(({ foundation }) => foundation.recordId),
  })
  const of = (support: Support): Amount => resting((one) => one.support === support).hours
  const keyOf = ({ certificate, volume, registeredOn }: EntryPlace): string =>
    `${certificate} ${volume} ${registeredOn}`
  const places = new Map(
    shares.flatMap(({ foundation: { entry } }) => {
      if (!entry?.stands) return []
      const { stands: _, ...place } = entry
      return [[keyOf(place), place] as const]
    }),
  )
  return {
    period,
    hours: amount(whole),
    bySupport: {
      'certificate-entry': of('certificate-entry'),
      proof: of('proof'),
      'unit-word': of('unit-word'),
    },
    records: shares.map(({ foundation }) => ({
      recordId: foundation.recordId,
      hours: resting((one) => one === foundation).hours,
    })),
    proofs: [...new Set(shares.flatMap(({ foundation }) => foundation.proofs))].map((proof) => ({
      proof,
      ...resting(({ proofs }) => proofs.includes(proof)),
    })),
    entries: [...places].map(([key, entry]) => ({
      entry,
      ...resting((one) => one.entry?.stands === true && keyOf(one.entry) === key),
    })),
  }
}
