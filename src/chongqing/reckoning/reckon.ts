import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { credit } from './credit.js'
import { creditedOf, type Entry, entryOf, factOf, makeUncertain, restOn } from './entry.js'
import { takeIn } from './intake.js'
import { queueOf } from './queue.js'
import { isUnread } from './record.js'
import { applyRepeats } from './repeats.js'
import type { CutAway } from './seconds.js'
import { retires, serviceOf, settingsFor } from './service.js'
import type { Settings } from './settings.js'
import { takeStatement } from './statement.js'

/** Which records are evidence: all of them, or those registered (by a date, where one is given). */
export interface Evidence {
  readonly registeredOnly: boolean
  /** Only what was registered by this date. */
  readonly asOf?: PlainDate
}

/** Which records are evidence, and until when. */
export interface Asked extends Evidence {
  /** Only what was studied by the end of this day. */
  readonly until: PlainDate | undefined
}

/** Whether a record was entered in a certificate, by a date where one is given. */
export const isRegistered = ({ registration }: TrainingRecord, asOf: PlainDate | undefined): boolean =>
  registration !== undefined && (asOf === undefined || registration.registeredOn <= asOf)

/** Whether a record is evidence: yes, no, or depending on whether its entry stands (`null`). */
export const isEvidence = (record: TrainingRecord, { registeredOnly, asOf }: Evidence): boolean | null => {
  if (!registeredOnly) return true
  const { registration } = record
  if (!registration) return isUnread(record) ? null : false
  const { entryStands = true } = registration
  return isRegistered(record, asOf) && entryStands
}

/** Whether an entry that is evidence was made by an office that registers nothing (31). */
export const isForeignEntry = (record: TrainingRecord, evidence: Evidence): boolean =>
  evidence.registeredOnly &&
  record.registration?.registrar === 'other' &&
  isEvidence(record, evidence) !== false

/** Notes why a record is no evidence. What it states is kept, by which it may tell that two others are one study. */
const noteNoEvidence = (entry: Entry, { asOf }: Evidence, settings: Settings): void => {
  const { record, notes } = entry
  const said = entryOf(record)
  takeStatement(said, settings)
  entry.days = said.days
  entry.said = said.said
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
 * 2. The queue is made of what was taken in, because it asks for the last day of study that a record states.
 * 3. Repeats give way before the daily maximum is looked at, so that study which counts elsewhere takes no room from
 *    other study of its days.
 * 4. The daily maximum cuts what is left, in the order of the queue.
 *
 * Where the maximum cut away all hours of a study that kept its repetition from counting, the repetition is let in and the
 * reckoning is made again.
 *
 * What each entry contributes to a year is summed afterwards (`sumYear`) and changes no entry: a day holds the same
 * whatever year is asked about.
 */
export const reckon = (
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  settings: Settings,
  evidence: Asked,
  cut: CutAway = new Map(),
): readonly Entry[] => {
  const service = serviceOf(person, settings.readings)
  const entries = records.map((record): Entry => {
    const entry = entryOf(record)
    if (retires(person)) restOn(entry, 'rehired-retirees')
    const counts = isEvidence(record, evidence)
    if (counts === false) noteNoEvidence(entry, evidence, settings)
    else takeIn(entry, person, service, settings, evidence.until)
    if (isForeignEntry(record, evidence)) entry.notes.push({ kind: 'registrar-not-competent' })
    if (counts === null)
      makeUncertain(entry, isUnread(record) ? [] : factOf(entry, 'registration.entry-stands'))
    return entry
  })
  const queue = queueOf(entries, settings)
  // What may be somebody else's comes last: it takes nothing away from what is surely this person's.
  const own = queue.filter(({ record }) => record.personId === person.id)
  const barring = applyRepeats(
    [...own, ...queue.filter(({ record }) => record.personId === undefined)],
    settings,
    cut,
  )
  credit(queue, settingsFor(person, settings))
  const more = [...barring].filter((entry) => !cut.has(entry.record) && creditedOf(entry).least === 0)
  if (more.length === 0) return queue
  const found = more.map(
    (entry) => [entry.record, creditedOf(entry).most === 0 ? 'surely' : entry.missing] as const,
  )
  return reckon(person, records, settings, evidence, new Map([...cut, ...found]))
}
