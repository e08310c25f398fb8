// The other side of the benchmark: what one would write by hand in an afternoon, with floating-point sums, no daily
// maximum, no shared proofs and no reasons. It must do the same counting as a tally of plain people, and no less.

import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { studyForms } from '../../../src/chongqing/law/vocabulary.js'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'

interface ClassSum {
  heads: number
  entries: number
  hours: number
  last: number
}

const sums = (keys: readonly string[]): Map<string, ClassSum> =>
  new Map(keys.map((key) => [key, { heads: 0, entries: 0, hours: 0, last: -1 }]))

const isEnough = new Set(['postgraduate', 'bachelor', 'junior-college', 'secondary-technical'])

/** Which of a person's records the loop takes: all of them, unseen. */
export const careless = (): readonly TrainingRecord[] | null => null

/** Which of a person's records the loop takes: those that are theirs, each once. */
export const careful = ({ person, records }: CountedPerson): readonly TrainingRecord[] => {
  const known = new Set<string>()
  return records.filter(({ id, personId }) => {
    if (personId !== person.id || known.has(id)) return false
    known.add(id)
    return true
  })
}

export const floatLoop = (
  people: readonly CountedPerson[],
  choose: (one: CountedPerson) => readonly TrainingRecord[] | null,
) => {
  const from = '2024-11-01'
  const to = '2025-10-31'
  const bySubject = sums(['public-required', 'professional', 'elective', 'unclassified'])
  const byForm = sums(studyForms)
  let professionals = 0
  let participants = 0
  let reached = 0
  let oneToFour = 0
  let total = 0
  people.forEach((one, number) => {
    const { person } = one
    const records = choose(one) ?? one.records
    const { title, education, role, employments } = person
    if (title === undefined || title === 'none' || education === undefined || !isEnough.has(education)) return
    if (role !== 'professional' && role !== 'professional-manager') return
    if (!employments?.some((job) => job.from <= to && (job.to === undefined || job.to >= to))) return
    professionals++
    let hours = 0
    let publicHours = 0
    let otherHours = 0
    for (const { study, subject = 'unclassified', form, registration } of records) {
      if (!registration) continue
      let amount = 0
      if (study.kind === 'total') {
        if (study.from < from || study.to > to) continue
        amount = study.hours === undefined ? Number(study.days) * 6 : Number(study.hours)
      } else if (study.kind === 'sessions') {
        for (const session of study.sessions) {
          if (session.date < from || session.date > to) continue
          amount += session.hours === undefined ? Number(session.dayFraction) * 6 : Number(session.hours)
        }
      }
      if (amount === 0) continue
      hours += amount
      if (subject === 'public-required') publicHours += amount
      else if (subject !== 'unclassified') otherHours += amount
      for (const sum of [bySubject.get(subject) as ClassSum, byForm.get(form as string) as ClassSum]) {
        sum.entries++
        sum.hours += amount
        if (sum.last !== number) {
          sum.last = number
          sum.heads++
        }
      }
    }
    if (hours > 0) participants++
    if (hours >= 80) reached++
    if (publicHours * 4 === otherHours) oneToFour++
    total += hours
  })
  return { professionals, participants, reached, oneToFour, hours: total, bySubject, byForm }
}
