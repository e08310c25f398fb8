// Answers to questions: for every fact that may be missing of a person's year or of a unit's money, one that it may turn
// out to be.

import { type FundingYear, fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import type { TrainingRecord } from '../../src/chongqing/entities/training-record.js'
import { educationLevels, professionalRoles, titleLevels } from '../../src/chongqing/law/vocabulary.js'
import type { MissingFact } from '../../src/chongqing/pack.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { addDays, dateOfDay, dayNumber } from '../../src/engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../src/engine/quantity/hours.js'
import { earliestDay, latestDay } from '../../src/engine/quantity/partial-date.js'
import { changed, changedPerson, type RecordFacts } from './facts.js'

/** One of several, by a number that may be anything. */
const pick = <T>(all: readonly T[], choice: number): T => all[choice % all.length] as T

type Total = Extract<TrainingRecord['study'], { kind: 'total' }>

/** What a total comes to in hours, at six a day. */
const hundredthsOf = ({ hours, days }: Total): number =>
  hours === undefined ? toHundredths(days as string) * 6 : toHundredths(hours)

/** A total date by date: as much as its days hold, from one of its days on and around. */
const dated = (study: Total, to: string, choice: number): RecordFacts['study'] => {
  const first = dayNumber(study.from)
  const days = dayNumber(to) - first + 1
  let left = hundredthsOf(study)
  const sessions: { date: string; hours: string }[] = []
  for (let i = 0; i < days && left > 0; i++) {
    const hours = Math.min(600, left)
    sessions.push({ date: dateOfDay(first + ((choice + i) % days)), hours: hoursText(hours) })
    left -= hours
  }
  return { kind: 'sessions', sessions }
}

const ofRecord = (record: TrainingRecord, fact: MissingFact['fact'], choice: number): TrainingRecord => {
  const { study, taskBook, registration } = record
  switch (fact) {
    case 'record.result':
      return changed(record, {
        result: { kind: 'pass-or-fail', value: pick(['pass', 'fail'] as const, choice) },
      })
    case 'record.related-to-profession':
      return changed(record, { relatedToProfession: choice % 2 === 0 })
    case 'record.task-book-approval':
      return changed(record, {
        taskBook: {
          ...taskBook,
          approval: pick([null, { on: '2024-10-02' }, { on: '2025-12-30' }], choice),
        } as never,
      })
    case 'record.task-book-assessment':
      return changed(record, {
        taskBook: { ...taskBook, unitAssessment: pick(['pass', 'fail', null], choice) } as never,
      })
    case 'record.credit-dates': {
      const anyDay = pick(['2024-06-01', '2025-06-01', '2026-06-01'], choice)
      // What is registered was earned before.
      const on = registration && registration.registeredOn < anyDay ? registration.registeredOn : anyDay
      return changed(record, { study: { ...(study as object), from: on, to: on } as never })
    }
    case 'registration.entry-stands':
      return changed(record, { registration: { ...registration, entryStands: choice % 2 === 0 } as never })
    case 'record.study-amount': {
      const { from = '2025-12-30', to = from } = study as { readonly from?: string; readonly to?: string }
      const halves = (dayNumber(to) - dayNumber(from) + 1) * 2
      const days = (choice % (halves + 1)) / 2
      return changed(record, { study: { kind: 'total', from, to, days } })
    }
    case 'record.study-dates': {
      if (study.kind !== 'total') return record
      const total = study as Total
      const attested =
        registration && registration.registeredOn < total.to ? registration.registeredOn : total.to
      // Of another form than self-study a log is not read, and may not stand beside dates.
      const book = record.form === 'self-study' ? taskBook : undefined
      return changed(record, { study: dated(total, attested, choice), taskBook: book as never })
    }
    default:
      throw new Error(`no completion for ${fact}`)
  }
}

/** One of the days that a date can be of which the day may not be known. */
const dayOf = (date: string, choice: number): string => {
  const first = earliestDay(date)
  return dateOfDay(first + (choice % (latestDay(date) - first + 1)))
}

/** A person's year in which one missing fact is known. */
export const answered = (
  facts: PersonYearFacts,
  { fact, of }: MissingFact,
  choice: number,
): PersonYearFacts => {
  const { person } = facts
  switch (fact) {
    case 'person.title':
      return { ...facts, person: changedPerson(person, { title: pick(titleLevels, choice) }) }
    case 'person.education':
      return { ...facts, person: changedPerson(person, { education: pick(educationLevels, choice) }) }
    case 'person.role':
      return { ...facts, person: changedPerson(person, { role: pick(professionalRoles, choice) }) }
    case 'person.in-service':
      return { ...facts, person: changedPerson(person, { inService: choice % 2 === 0 }) }
    case 'person.employments': {
      const from = addDays('2025-11-20', choice % 60)
      const employments = person.employments?.map((one) => ({
        ...one,
        from: dayOf(one.from, choice),
        ...(one.to !== undefined && { to: dayOf(one.to, choice) }),
      })) ?? [{ unitId: 'u1', from }]
      return { ...facts, person: changedPerson(person, { employments }) }
    }
    case 'person.retirement':
      return {
        ...facts,
        person: changedPerson(person, { retiredOn: dayOf(person.retiredOn as string, choice) }),
      }
    case 'record.same-study': {
      const { title, study, form } = facts.records.find(({ id }) => id === of) as TrainingRecord
      const isTwin = (one: TrainingRecord): boolean =>
        one.title === title && one.form === form && JSON.stringify(one.study) === JSON.stringify(study)
      const isOne = choice % 2 === 0
      return {
        ...facts,
        records: facts.records.map((one) =>
          isOne
            ? isTwin(one)
              ? changed(one, { proofs: ['one'] })
              : one
            : one.id === of
              ? changed(one, { proofs: [one.id] })
              : one,
        ),
      }
    }
    default:
      return {
        ...facts,
        records: facts.records.map((record) => (record.id === of ? ofRecord(record, fact, choice) : record)),
      }
  }
}

/** A funding year in which it is known whether one posting recurs. */
export const answeredFunding = (funding: FundingYear, { of }: MissingFact, choice: number): FundingYear =>
  fundingYearSchema.parse({
    ...funding,
    entries: (funding.entries ?? []).map((entry, i) =>
      (entry.id ?? `#${i + 1}`) === of ? { ...entry, recurrent: choice % 2 === 0 } : entry,
    ),
  })
