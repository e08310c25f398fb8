// How time grows with the records of one person, in the shapes that have ever run away.

import type { ProfessionalPerson } from '../../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import {
  hoursOn,
  person as personOf,
  type RecordFacts,
  record,
  type Some,
  type StudyFacts,
  sessions,
  taskBook,
  totalHours,
} from '../../support/facts.js'
import { law, xueshi } from '../library.js'
import { exponent, leastTime } from '../measure.js'
import { year } from '../people.js'
import type { Report } from '../results.js'

const middle = dayNumber('2025-03-01')

/** Numbers that look like chance and are the same in every run. */
const chance = (i: number, below: number): number => ((i * 7919 + 104_729) % 15_485_863) % below

const total = (from: number, days: number, hours: number): StudyFacts =>
  totalHours(dateOfDay(from), dateOfDay(from + days - 1), hours)

const on = (day: number, hours: number | string = 5): StudyFacts => sessions(hoursOn(dateOfDay(day), hours))

type Shape = (i: number, all: number) => Some<RecordFacts>

/** The i-th of all records of each shape. */
const shapes: Readonly<Record<string, Shape>> = {
  'totals that overlap, of three years': (i) => ({
    study: total(middle - 500 + chance(i, 1000), 2 + chance(i, 60), 5),
  }),
  'totals of two hundred years': (i) => ({
    study: total(middle - 36_500 + chance(i, 73_000), 2 + chance(i, 90), 30),
  }),
  'totals in a chain': (i, all) => ({ study: total(middle - 4 * all + 8 * i, 12, 40) }),
  'totals apart': (i, all) => ({ study: total(middle - 4 * all + 8 * i, 5, 20) }),
  'totals of centuries': (i) => ({ study: total(dayNumber('1900-01-01') + i, 150_000, 40) }),
  'totals, half of them with an assessment that is not known': (i) => ({
    study: total(middle - 36_500 + chance(i, 73_000), 2 + chance(i, 90), 30),
    ...(i % 2 === 0 && {
      form: 'self-study',
      taskBook: taskBook({ from: '1900-01-01', to: '2200-01-01', unitAssessment: undefined }),
    }),
  }),
  'totals that overlap and may be of somebody else': (i) => ({
    study: total(middle - 500 + chance(i, 1000), 2 + chance(i, 60), 5),
    personId: undefined,
  }),
  'sessions of one day each': (i) => ({ study: on(middle - 500 + chance(i, 1000)) }),
  'one proof for the same study': () => ({ study: on(middle), proofs: ['a'] }),
  'one proof for the same study, which may be of somebody else': () => ({
    study: on(middle),
    proofs: ['a'],
    personId: undefined,
  }),
  'one proof for parts of a study': (i) => ({
    study: on(middle + (i % 30), (1 + (i % 400) / 100).toFixed(2)),
    proofs: ['a'],
  }),
  'proofs in a chain': (i) => ({ study: on(middle), proofs: [`a${i}`, `a${i + 1}`] }),
  'make-ups of one class': (i) => ({
    study: on(middle + (i % 200)),
    ...(i % 2 === 0
      ? { classId: 'k', scheduled: { hours: 10 } }
      : { makesUp: { classId: 'k', missedOn: dateOfDay(middle) } }),
  }),
  'make-ups of one class whose results are not known': (i) => ({
    study: on(middle + (i % 200)),
    result: undefined,
    ...(i % 2 === 0
      ? { classId: 'k', scheduled: { hours: 10 } }
      : { makesUp: { classId: 'k', missedOn: dateOfDay(middle) } }),
  }),
  'repetitions of one class, each of the one before': (i, all) => ({
    study: on(middle + (i % 200)),
    classId: 'k',
    ...(i > all / 2 && { repeats: { recordId: `r${i - 1}` } }),
  }),
  'repetitions, each of the one before': (i) => ({
    study: on(middle + (i % 200)),
    ...(i > 0 && { repeats: { recordId: `r${i - 1}` } }),
  }),
  'entries that do not stand': (i) => ({
    study: on(middle + (i % 200)),
    registration: {
      certificateNumber: 'z',
      registeredOn: '2026-01-01',
      registrar: 'unit',
      entryStands: false,
    },
  }),
}

const person: ProfessionalPerson = personOf()

const recordsOf = (shape: Shape, all: number): readonly TrainingRecord[] =>
  Array.from({ length: all }, (_, i) => record({ id: `r${i}`, ...shape(i, all) }))

/** Five totals over that many years each, credited under each reading of totals across the ends of years. */
const timeOfYears = (
  years: number,
  option: 'bounded' | 'pro-rata-days' | 'completion-date',
): Promise<number> => {
  const records = recordsOf((i) => ({ study: total(dayNumber(`${2000 + i}-06-01`), years * 365, 400) }), 5)
  const read = law.withReadings(law.chongqing2006, { 'straddling-totals': option })
  return leastTime(() => xueshi.creditedHours({ person, records }, read))
}

const timeOfTally = (records: readonly TrainingRecord[], rounds: number): Promise<number> =>
  leastTime(() => xueshi.addPeople(xueshi.emptyTally(year), [{ person, records }]), rounds)

/** The shapes that have a goal, and its name. */
const held: Readonly<Record<string, string>> = {
  'totals that overlap, of three years': 'totals',
  'sessions of one day each': 'sessions',
  'make-ups of one class': 'make-ups',
  'one proof for parts of a study': 'shared proofs',
}

/** For each shape the time of a thousand and of ten thousand records in a tally, and the exponent by which it grew. */
export async function growthOfOnePerson(report: Report): Promise<void> {
  const rows: { name: string; figures: number[] }[] = []
  for (const [name, shape] of Object.entries(shapes)) {
    // As much work before either is at its best: what is not yet compiled makes few look slow, and the growth small.
    const few = await timeOfTally(recordsOf(shape, 1000), 40)
    const many = await timeOfTally(recordsOf(shape, 10_000), 4)
    rows.push({ name, figures: [few, many, exponent(few, many, 10)] })
    const goal = held[name]
    if (goal === undefined) continue
    report.hold(`growth-${goal}`, exponent(few, many, 10))
    report.hold(`time-${goal}`, many / 1000)
  }
  report.add({
    id: 'growth-of-records',
    title: 'One person with many records',
    boundary: 'from parsed records to a tally',
    columns: ['ms/1,000', 'ms/10,000', 'exponent'],
    rows,
  })
  const years: { name: string; figures: number[] }[] = []
  for (const option of ['bounded', 'pro-rata-days', 'completion-date'] as const) {
    const [few, many] = [await timeOfYears(90, option), await timeOfYears(900, option)]
    years.push({ name: option, figures: [few, many, exponent(few, many, 10)] })
  }
  report.add({
    id: 'growth-of-years',
    title: 'Five totals over many years, by the reading of totals across years',
    boundary: 'from parsed records to the credited hours',
    columns: ['ms/90 years', 'ms/900 years', 'exponent'],
    rows: years,
  })
}
