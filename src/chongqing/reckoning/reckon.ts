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

/**
 * Reckons the records of one person: what each is worth by itself, what they mean for one another, and what the daily
 * maximum leaves. The entries come in the order of the queue; the facts are not changed.
 */
export const reckon = (
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  settings: Settings,
  evidence: Evidence,
): readonly Entry[] => {
  const service = serviceOf(person, settings.readings)
  const entries = records.map((record): Entry => {
    const counts = isEvidence(record, evidence)
    if (counts === false) {
      const isEntered = isRegistered(record, evidence.asOf)
      return entryOf(
        record,
        isEntered ? { kind: 'entry-not-standing', credited: false } : { kind: 'not-in-certificate' },
      )
    }
    const entry = takeIn(record, person, service, settings)
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
