import type { CitationRole } from '../../../engine/determination/determination.js'
import type { OwnSeverity } from '../../../engine/determination/finding.js'
import { hoursText, isExact, rangeText, type Span } from '../../../engine/quantity/hours.js'
import type { Amount, FindingCode, FindingData } from '../../findings/findings.js'
import type { Recorder } from '../../pack.js'
import type { Entry, Note } from '../../reckoning/entry.js'
import { isUnread } from '../../reckoning/record.js'
import { isCollective } from '../teaching/collective.js'

/** What a rule declares that turns the notes of the reckoning into grounds. */
export const noteReads = {
  readings: ['collective-scope'],
  provisions: ['2.2', '13(4)', '13(7)', '15.1', '15.2', '15.3', '30.1', '30.2', '31', '33', '41', '42', '44'],
} as const

type NoteProvision = (typeof noteReads.provisions)[number]

type NoteGrounds = Recorder<NoteProvision, never, 'collective-scope'>

/** An amount for a finding. */
export const amount = (span: Span): Amount => (isExact(span) ? hoursText(span.least) : rangeText(span))

/** What is told of each kind of note; nothing of what only leaves facts missing. */
type Tellers = {
  readonly [Kind in Note['kind']]:
    | ((grounds: NoteGrounds, entry: Entry, note: Extract<Note, { readonly kind: Kind }>) => void)
    | null
}

type Noted<Code extends FindingCode> = Omit<FindingData[Code], 'recordId'>

/** Cites provisions in their roles, and tells of the record what is noted. */
const told =
  <Code extends FindingCode>(
    code: Code,
    severity: OwnSeverity,
    concerns: NoteProvision,
    ...cited: readonly (readonly [NoteProvision, CitationRole])[]
  ) =>
  (
    grounds: NoteGrounds,
    { record }: Entry,
    { kind, ...noted }: { readonly kind: string } & Noted<Code>,
  ): void => {
    for (const [provision, role] of cited) grounds.cite(provision, role)
    // The data of the code are the record and what is noted.
    grounds.finding(code, severity, concerns, { recordId: record.id, ...noted } as FindingData[Code])
  }

const routes = ['15.1', '15.2', '15.3'] as const

const tellers: Tellers = /* @__PURE__ */ (() => ({
  'another-person': told('record-of-another-person', 'data-defect', '30.1'),
  'not-in-certificate': told('not-in-certificate', 'advisory', '31', ['31', 'requires']),
  'registrar-not-competent': told('registrar-not-competent', 'data-defect', '31', ['31', 'requires']),
  'entry-not-standing': (grounds, { record }, { credited }) => {
    grounds.cite('33', credited ? 'requires' : 'excludes')
    grounds.finding('entry-not-standing', 'data-defect', '33', { recordId: record.id, credited })
  },
  'entry-in-question': told('entry-in-question', 'data-defect', '33', ['33', 'requires']),
  credits: told('credits-without-hours', 'advisory', '30.2', ['30.2', 'excludes']),
  unstated: (grounds, { record }) => {
    const code = isUnread(record) ? 'study-unread' : 'study-unstated'
    grounds.finding(code, 'data-defect', '30.1', { recordId: record.id })
  },
  'result-of-work': told('result-without-study-time', 'data-defect', '30.1'),
  'no-task-book': told(
    'self-study-without-task-book',
    'advisory',
    '44',
    ['13(4)', 'requires'],
    ['44', 'requires'],
  ),
  'task-book-not-approved': told(
    'task-book-not-approved',
    'advisory',
    '44',
    ['42', 'requires'],
    ['44', 'requires'],
  ),
  'task-book-item-missing': (grounds, { record }, { item }) => {
    grounds.cite('44', 'requires')
    grounds.finding('task-book-item-missing', 'advisory', '44', { recordId: record.id, item })
  },
  'outside-task-book': (grounds, { record: { id: recordId, taskBook } }, { lost }) => {
    grounds.cite('44', 'sets-window')
    const { from, to } = taskBook as NonNullable<typeof taskBook>
    const data = { recordId, from, to, lost: amount(lost) }
    grounds.finding('self-study-outside-task-book', 'advisory', '44', data)
  },
  'before-approval': (grounds, { record: { id: recordId, taskBook } }, { lost }) => {
    grounds.cite('44', 'sets-window')
    const data = { recordId, approvedOn: taskBook?.approval?.on as string, lost: amount(lost) }
    grounds.finding('self-study-before-approval', 'advisory', '44', data)
  },
  'approval-unknown': null,
  'self-study-failed': told('self-study-failed', 'advisory', '44', ['44', 'requires']),
  'self-study-not-assessed': told('self-study-not-assessed', 'advisory', '44', ['44', 'requires']),
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
  'result-unknown': null,
  'not-of-profession': told('qualification-not-of-profession', 'advisory', '13(7)', ['13(7)', 'excludes']),
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
  'out-of-service': told('study-out-of-service', 'advisory', '2.2', ['2.2', 'defines']),
  'service-unknown': null,
  'part-days': (grounds, { record }, { lost }) => {
    if (lost) grounds.finding('part-day-not-counted', 'advisory', '30.1', { recordId: record.id })
  },
  'duplicate-proof': told('duplicate-proof', 'data-defect', '30.1', ['30.1', 'excludes']),
  'duplicate-record': told('duplicate-record', 'data-defect', '30.1', ['30.1', 'excludes']),
  'part-of-one-study': told('part-of-one-study', 'advisory', '30.1'),
  'proof-of-several-studies': told('proof-of-several-studies', 'data-defect', '30.1'),
  'possible-duplicate': told('possible-duplicate', 'data-defect', '30.1'),
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
}))()

/** Turns what happened to an entry into citations and findings. */
export const tellNotes = (grounds: NoteGrounds, entry: Entry): void => {
  for (const note of entry.notes) {
    const teller = tellers[note.kind] as ((grounds: NoteGrounds, entry: Entry, note: Note) => void) | null
    teller?.(grounds, entry, note)
  }
}
