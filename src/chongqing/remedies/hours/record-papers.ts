import { later, type PlainDate } from '../../../engine/quantity/calendar.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { taskBookItems } from '../../law/vocabulary.js'
import type { Law } from '../../pack.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import { studyDays } from '../../rules/registration/study-days.js'
import { approvalAct } from '../approval.js'
import { added } from '../edit.js'
import { type Step, single } from '../remedist.js'
import { registrationOn } from './study.js'

/** A change of one record. */
const changed =
  (id: string, change: (record: TrainingRecord) => TrainingRecord) =>
  (facts: PersonYearFacts): PersonYearFacts => ({
    ...facts,
    records: facts.records.map((record) => (record.id === id ? change(record) : record)),
  })

type TaskBook = NonNullable<TrainingRecord['taskBook']>

const changedBook = (id: string, change: (book: TaskBook) => TaskBook) =>
  changed(id, (record) => ({ ...record, taskBook: change(record.taskBook as TaskBook) }))

/**
 * What a self-study still lacks that can be had: the unit's assessment at any time; the approval while there is study after
 * it, or where hours before it count; an item of the book as long as the book runs.
 */
const bookSteps = (
  { id, form, taskBook: book }: TrainingRecord,
  first: PlainDate,
  last: PlainDate,
  asOf: PlainDate,
  law: Law,
): readonly Step<PersonYearFacts>[] => {
  if (form !== 'self-study' || !book) return []
  const steps: Step<PersonYearFacts>[] = []
  if (book.to >= asOf) {
    for (const item of taskBookItems.filter((one) => !book.items.includes(one))) {
      const complete = changedBook(id, (given) => ({ ...given, items: added(given.items, item) }))
      steps.push(single({ act: 'complete-task-book', recordId: id, item }, complete, '44'))
    }
  }
  if (book.approval === null && (last >= asOf || law.readings['hours-before-approval'] === 'credited')) {
    const approve = changedBook(id, (given) => ({ ...given, approval: { on: asOf } }))
    steps.push(single(approvalAct(id, first, asOf, law), approve, '44'))
  }
  if (book.unitAssessment === null) {
    const assess = changedBook(id, (given) => ({ ...given, unitAssessment: 'pass' }))
    steps.push(single({ act: 'assess-self-study', recordId: id }, assess, '44'))
  }
  return steps
}

/**
 * The papers that may make study count which is there already: cheaper than new study. Where only entries of the
 * certificate count, that is its registration above all, for which no day is too late.
 */
export const paperSteps = (
  { person, records }: PersonYearFacts,
  { from, to }: Period,
  asOf: PlainDate,
  law: Law,
): readonly Step<PersonYearFacts>[] =>
  records.flatMap((record) => {
    if (record.personId !== person.id || record.study.kind === 'credits') return []
    // Only of credits the days may not be known.
    const { first, last } = studyDays(record) as { readonly first: PlainDate; readonly last: PlainDate }
    if (last < from || first > to) return []
    const steps = bookSteps(record, first, last, asOf, law)
    const isAsked = law.readings['quota-evidence'] === 'certificate-entries-only'
    const { registration } = record
    // An entry that does not stand leaves the attendance, and one that came too early the rest of it, to be entered anew.
    const isEarly = registration !== undefined && registration.registeredOn < last
    const isEntered = registration !== undefined && registration.entryStands !== false
    if (!isEarly && (!isAsked || isEntered)) return steps
    const on = later(asOf, last)
    const register = changed(record.id, (given) => ({ ...given, registration: registrationOn(on) }))
    return [...steps, single({ act: 'register', recordId: record.id, from: on }, register, '31')]
  })
