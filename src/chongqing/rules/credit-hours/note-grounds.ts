import { hoursText, isExact, rangeText, type Span } from '../../../engine/quantity/hours.js'
import type { Amount } from '../../findings/findings.js'
import type { Recorder } from '../../pack.js'
import type { Entry, Note } from '../../reckoning/entry.js'
import { isUnread } from '../../reckoning/record.js'
import { isCollective } from '../teaching/collective.js'

/** What a rule declares that turns the notes of the reckoning into grounds. */
export const noteReads = {
  readings: ['collective-scope'],
  provisions: ['2.2', '13(4)', '13(7)', '15.1', '15.2', '15.3', '30.1', '30.2', '31', '33', '41', '42', '44'],
} as const

type NoteGrounds = Recorder<(typeof noteReads.provisions)[number], never, 'collective-scope'>

/** An amount for a finding. */
export const amount = (span: Span): Amount => (isExact(span) ? hoursText(span.least) : rangeText(span))

type Tellers = {
  readonly [Kind in Note['kind']]: (
    grounds: NoteGrounds,
    entry: Entry,
    note: Extract<Note, { readonly kind: Kind }>,
  ) => void
}

const routes = ['15.1', '15.2', '15.3'] as const

const selfStudyWindow = (grounds: NoteGrounds): void => {
  grounds.cite('44', 'sets-window')
}

const tellers: Tellers = {
  'another-person': (grounds, { record }) => {
    grounds.finding('record-of-another-person', 'data-defect', '30.1', { recordId: record.id })
  },
  'not-in-certificate': (grounds, { record }) => {
    grounds.cite('31', 'requires')
    grounds.finding('not-in-certificate', 'advisory', '31', { recordId: record.id })
  },
  'registrar-not-competent': (grounds, { record }) => {
    grounds.cite('31', 'requires')
    grounds.finding('registrar-not-competent', 'data-defect', '31', { recordId: record.id })
  },
  'entry-not-standing': (grounds, { record }, { credited }) => {
    grounds.cite('33', credited ? 'requires' : 'excludes')
    grounds.finding('entry-not-standing', 'data-defect', '33', { recordId: record.id, credited })
  },
  'entry-in-question': (grounds, { record }) => {
    grounds.cite('33', 'requires')
    grounds.finding('entry-in-question', 'data-defect', '33', { recordId: record.id })
  },
  credits: (grounds, { record }) => {
    grounds.cite('30.2', 'excludes')
    grounds.finding('credits-without-hours', 'advisory', '30.2', { recordId: record.id })
  },
  unstated: (grounds, { record }) => {
    const code = isUnread(record) ? 'study-unread' : 'study-unstated'
    grounds.finding(code, 'data-defect', '30.1', { recordId: record.id })
  },
  'result-of-work': (grounds, { record }) => {
    grounds.finding('result-without-study-time', 'data-defect', '30.1', { recordId: record.id })
  },
  'no-task-book': (grounds, { record }) => {
    grounds.cite('13(4)', 'requires')
    grounds.cite('44', 'requires')
    grounds.finding('self-study-without-task-book', 'advisory', '44', { recordId: record.id })
  },
  'task-book-not-approved': (grounds, { record }) => {
    grounds.cite('42', 'requires')
    grounds.cite('44', 'requires')
    grounds.finding('task-book-not-approved', 'advisory', '44', { recordId: record.id })
  },
  'task-book-item-missing': (grounds, { record }, { item }) => {
    grounds.cite('44', 'requires')
    grounds.finding('task-book-item-missing', 'advisory', '44', { recordId: record.id, item })
  },
  'outside-task-book': (grounds, { record: { id: recordId, taskBook } }, { lost }) => {
    selfStudyWindow(grounds)
    const { from, to } = taskBook as NonNullable<typeof taskBook>
    const data = { recordId, from, to, lost: amount(lost) }
    grounds.finding('self-study-outside-task-book', 'advisory', '44', data)
  },
  'before-approval': (grounds, { record: { id: recordId, taskBook } }, { lost }) => {
    selfStudyWindow(grounds)
    const data = { recordId, approvedOn: taskBook?.approval?.on as string, lost: amount(lost) }
    grounds.finding('self-study-before-approval', 'advisory', '44', data)
  },
  'approval-unknown': () => {},
  'self-study-failed': (grounds, { record }) => {
    grounds.cite('44', 'requires')
    grounds.finding('self-study-failed', 'advisory', '44', { recordId: record.id })
  },
  'self-study-not-assessed': (grounds, { record }) => {
    grounds.cite('44', 'requires')
    grounds.finding('self-study-not-assessed', 'advisory', '44', { recordId: record.id })
  },
  'above-task-book-hours': (grounds, { record }, { planned, stated, credited }) => {
    grounds.cite('44', 'requires')
    grounds.finding('above-task-book-hours', 'advisory', '44', {
      recordId: record.id,
      planned: hoursText(planned),
      stated: hoursText(stated),
      credited,
    })
  },
  'after-registration': (grounds, { record: { id: recordId, registration } }, { credited, lost }) => {
    grounds.cite('31', credited ? 'requires' : 'sets-window')
    const registeredOn = registration?.registeredOn as string
    const data = { recordId, registeredOn, credited, lost: amount(lost) }
    grounds.finding('studied-after-registration', 'data-defect', '31', data)
  },
  failed: (grounds, { record }) => {
    // Only collective training is to be made up; of other study a result is recorded, and no more.
    const toBeMadeUp = isCollective(grounds, record.form)
    if (toBeMadeUp) grounds.cite('41', 'requires')
    const data = { recordId: record.id, toBeMadeUp }
    grounds.finding('assessment-failed', 'advisory', toBeMadeUp ? '41' : '30.1', data)
  },
  'result-unknown': () => {},
  'not-of-profession': (grounds, { record }) => {
    grounds.cite('13(7)', 'excludes')
    grounds.finding('qualification-not-of-profession', 'advisory', '13(7)', { recordId: record.id })
  },
  'profession-unknown': (grounds) => {
    grounds.cite('13(7)', 'requires')
  },
  'provider-not-eligible': (grounds, { record }, { credited }) => {
    const { id: recordId, providerRoute: route } = record
    // A body to which no way is open fails the last of the three, which takes in whoever is no provider.
    const failed = route === undefined ? routes : [route ?? '15.3']
    for (const one of failed) grounds.cite(one, one === '15.1' ? 'empowers' : 'requires')
    const data = { recordId, credited, ...(route !== undefined && { route }) }
    grounds.finding('provider-not-eligible', 'advisory', failed[0] as (typeof routes)[number], data)
  },
  'out-of-service': (grounds, { record }, { credited }) => {
    grounds.cite('2.2', 'defines')
    grounds.finding('study-out-of-service', 'advisory', '2.2', { recordId: record.id, credited })
  },
  'service-unknown': () => {},
  'part-days': (grounds, { record }, { lost }) => {
    if (lost) grounds.finding('part-day-not-counted', 'advisory', '30.1', { recordId: record.id })
  },
  'duplicate-proof': (grounds, { record }, { keptRecordId }) => {
    grounds.cite('30.1', 'excludes')
    grounds.finding('duplicate-proof', 'data-defect', '30.1', { recordId: record.id, keptRecordId })
  },
  'duplicate-record': (grounds, { record }) => {
    grounds.cite('30.1', 'excludes')
    grounds.finding('duplicate-record', 'data-defect', '30.1', { recordId: record.id })
  },
  'part-of-one-study': (grounds, { record }, { otherRecordId }) => {
    grounds.finding('part-of-one-study', 'advisory', '30.1', { recordId: record.id, otherRecordId })
  },
  'proof-of-several-studies': (grounds, { record }) => {
    grounds.finding('proof-of-several-studies', 'data-defect', '30.1', { recordId: record.id })
  },
  'possible-duplicate': (grounds, { record }, { otherRecordId }) => {
    grounds.finding('possible-duplicate', 'data-defect', '30.1', { recordId: record.id, otherRecordId })
  },
  'class-repeated': (grounds, { record }, { keptRecordId, credited }) => {
    grounds.cite('30.1', credited ? 'defines' : 'excludes')
    grounds.finding('class-repeated', 'advisory', '30.1', { recordId: record.id, keptRecordId, credited })
  },
  'make-up': (grounds) => {
    grounds.cite('41', 'defines')
  },
  'make-up-exceeds-missed': (grounds, { record }, { excess }) => {
    const data = { recordId: record.id, excess: hoursText(excess) }
    grounds.finding('make-up-exceeds-missed', 'advisory', '41', data)
  },
  'make-up-before-missed': (grounds, { record }) => {
    const missedOn = record.makesUp?.missedOn as string
    grounds.finding('make-up-before-missed', 'data-defect', '41', { recordId: record.id, missedOn })
  },
}

/** Turns what happened to an entry into citations and findings. */
export const tellNotes = (grounds: NoteGrounds, entry: Entry): void => {
  for (const note of entry.notes) {
    const teller = tellers[note.kind] as (grounds: NoteGrounds, entry: Entry, note: Note) => void
    teller(grounds, entry, note)
  }
}
