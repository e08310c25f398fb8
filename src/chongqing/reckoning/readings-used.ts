import type { ReadingId } from '../law/readings.js'
import type { Entry, Note } from './entry.js'

/** The reading on which something that happened to a record rests; none where the text leaves no doubt. */
const readingOfNote = {
  'another-person': null,
  'not-in-certificate': 'quota-evidence',
  'entry-not-standing': 'quota-evidence',
  'entry-in-question': 'quota-evidence',
  credits: null,
  'no-task-book': null,
  'task-book-not-approved': null,
  'task-book-item-missing': 'task-book-gaps',
  'outside-task-book': null,
  'before-approval': 'hours-before-approval',
  'approval-unknown': 'hours-before-approval',
  'self-study-failed': null,
  'self-study-not-assessed': null,
  'log-above-task-book': null,
  'after-registration': null,
  failed: 'failed-assessment',
  'result-unknown': 'failed-assessment',
  'provider-not-eligible': 'ineligible-provider-hours',
  'out-of-service': 'study-out-of-service',
  'service-unknown': 'study-out-of-service',
  'part-days': 'part-days',
  // Which of them stays is the order of the queue.
  'duplicate-proof': 'queue-order',
  'duplicate-record': 'queue-order',
  'class-repeated': 'queue-order',
  'make-up': 'make-up-year',
  'make-up-before-missed': null,
} as const satisfies Record<Note['kind'], ReadingId | null>

/** The readings of notes. */
export type NoteReading = Exclude<(typeof readingOfNote)[Note['kind']], null>

/** The readings on which the hours of an entry rest. */
export type EntryReading = NoteReading | 'daily-maximum' | 'queue-order'

/** All readings on which the hours of entries can rest. */
export const entryReadings: readonly EntryReading[] = [
  ...new Set([
    ...Object.values(readingOfNote).filter((reading) => reading !== null),
    'daily-maximum' as const,
  ]),
]

/** The readings that another option of could change the hours of an entry, in the order in which they were met. */
export const readingsUsed = ({ notes, portions }: Entry): readonly EntryReading[] => {
  const used: EntryReading[] = []
  for (const note of notes) {
    const reading = readingOfNote[note.kind]
    if (reading !== null) used.push(reading)
    if (note.kind === 'make-up' && note.amongOthers) used.push('queue-order')
  }
  if (portions.length > 0) used.push('daily-maximum')
  if (portions.some(({ gaveWay }) => gaveWay)) used.push('queue-order')
  return used
}
