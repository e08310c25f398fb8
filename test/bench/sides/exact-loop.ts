// The loop with integers of hundredths of an hour: exact where the float loop may round, and as careless of everything else. It is
// written out once more, so that the compiler learns from neither what it knows of the other.

import { studyForms } from '../../../src/chongqing/law/vocabulary.js'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'

const eighty = 8000
const schools = new Set(['postgraduate', 'bachelor', 'junior-college', 'secondary-technical'])
const classes = ['public-required', 'professional', 'elective', 'unclassified', ...studyForms]

/** An amount as text in hundredths, and those of an hour for each unit of it. */
const hundredths = (stated: string | number, hours: number): number => {
  const amount = String(stated)
  const point = amount.indexOf('.')
  if (point < 0) return Number(amount) * 100 * hours
  const behind = amount.slice(point + 1, point + 3).padEnd(2, '0')
  return (Number(amount.slice(0, point)) * 100 + Number(behind)) * hours
}

export const exactLoop = (people: readonly CountedPerson[]) => {
  const from = '2024-11-01'
  const to = '2025-10-31'
  const sums = new Map(classes.map((name) => [name, { heads: 0, entries: 0, hours: 0, last: -1 }]))
  let professionals = 0
  let participants = 0
  let reached = 0
  let oneToFour = 0
  let total = 0
  for (let number = 0; number < people.length; number++) {
    const { person, records } = people[number] as CountedPerson
    const { title, education, role, employments } = person
    if (title === undefined || title === 'none' || education === undefined || !schools.has(education))
      continue
    if (role !== 'professional' && role !== 'professional-manager') continue
    if (!employments?.some((job) => job.from <= to && (job.to === undefined || job.to >= to))) continue
    professionals++
    let hours = 0
    let publicHours = 0
    let otherHours = 0
    for (const { study, subject = 'unclassified', form, registration } of records) {
      if (!registration) continue
      let amount = 0
      if (study.kind === 'total') {
        if (study.from < from || study.to > to) continue
        amount = study.hours === undefined ? hundredths(study.days ?? '', 6) : hundredths(study.hours, 1)
      } else if (study.kind === 'sessions') {
        for (const { date, hours: stated, dayFraction = '' } of study.sessions) {
          if (date < from || date > to) continue
          amount += stated === undefined ? hundredths(dayFraction, 6) : hundredths(stated, 1)
        }
      }
      if (amount === 0) continue
      hours += amount
      if (subject === 'public-required') publicHours += amount
      else if (subject !== 'unclassified') otherHours += amount
      for (const name of [subject, form as string]) {
        const sum = sums.get(name)
        if (!sum) continue
        sum.entries++
        sum.hours += amount
        if (sum.last !== number) {
          sum.last = number
          sum.heads++
        }
      }
    }
    if (hours > 0) participants++
    if (hours >= eighty) reached++
    if (publicHours * 4 === otherHours) oneToFour++
    total += hours
  }
  return { professionals, participants, reached, oneToFour, hours: total / 100 }
}
