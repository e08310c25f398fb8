import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { PlainDate } from '../quantity/calendar.js'
import { credit } from './credit.js'
import { type Entry, entryOf } from './entry.js'
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

/** Whether a record is an entry of a certificate, by a date where one is given. */
export const isRegistered = ({ registration }: TrainingRecord, asOf: PlainDate | undefined): boolean =>
  registration !== undefined && (asOf === undefined || registration.registeredOn <= asOf)

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
    if (evidence.registeredOnly && !isRegistered(record, evidence.asOf)) {
      return entryOf(record, { kind: 'not-in-certificate' })
    }
    return takeIn(record, person, service, settings)
  })
  const queue = queueOf(entries, settings)
  applyRepeats(
    queue.filter(({ record }) => record.personId === person.id),
    settings,
  )
  credit(queue, settings)
  return queue
}
