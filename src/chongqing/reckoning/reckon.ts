import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { credit } from './credit.js'
import { type Entry, entryOf, makeUncertain } from './entry.js'
import { takeIn } from './intake.js'
import { queueOf } from './queue.js'
import { applyRepeats } from './repeats.js'
import { serviceOf } from './service.js'
import type { Settings } from './settings.js'

/** Which records are evidence: all of them, or those registered (by a date, where one is given). */
export interface Evidence {
  readonly registeredOnly: boolean
  /** Only what was registered by this date; study after it is not known yet. */
  readonly asOf?: PlainDate
}

/** Whether a record was entered in a certificate, by a date where one is given. */
export const isRegistered = ({ registration }: TrainingRecord, asOf: PlainDate | undefined): boolean =>
  registration !== undefined && (asOf === undefined || registration.registeredOn <= asOf)

/** Whether a record is evidence: yes, no, or depending on whether its entry stands (`null`). */
export const isEvidence = (record: TrainingRecord, { registeredOnly, asOf }: Evidence): boolean | null => {
  if (!registeredOnly) return true
  const { entryStands = true } = record.registration ?? {}
  return isRegistered(record, asOf) && entryStands
}

/** Notes why a record is no evidence. */
const noteNoEvidence = ({ record, notes }: Entry, { asOf }: Evidence): void => {
  notes.push(
    isRegistered(record, asOf)
      ? { kind: 'entry-not-standing', credited: false }
      : { kind: 'not-in-certificate' },
  )
}

/**
 * Reckons the records of one person. The entries come in the order of the queue; the facts are not changed.
 *
 * 1. Every record that is evidence is taken in by itself ({@link takeIn}): other records can only take away from what
 *    it claims.
 * 2. The queue is made of what was taken in, because it asks for the last day that counts.
 * 3. Repeats give way before the daily maximum is looked at, so that study which counts elsewhere takes no room from
 *    other study of its days.
 * 4. The daily maximum cuts what is left, in the order of the queue.
 *
 * What each entry contributes to a year is summed afterwards (`sumYear`) and changes no entry: a day holds the same
 * whatever year is asked about.
 */
export const reckon = (
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  settings: Settings,
  evidence: Evidence,
): readonly Entry[] => {
  const service = serviceOf(person, settings.readings)
  const entries = records.map((record): Entry => {
    const entry = entryOf(record)
    if (person.retiredOn !== undefined) entry.readings.add('rehired-retirees')
    const counts = isEvidence(record, evidence)
    if (counts === false) noteNoEvidence(entry, evidence)
    else takeIn(entry, person, service, settings)
    if (counts === null) makeUncertain(entry, [{ fact: 'registration.entry-stands', of: record.id }])
    return entry
  })
  const queue = queueOf(entries, settings)
  applyRepeats(
    queue.filter(({ record }) => record.personId === person.id),
    settings,
  )
  credit(queue, settings)
  return queue
}
