import { studiesOf } from './attendance.js'
import { sampleCatalogue } from './catalogue.js'
import { withWrongCheckDigit } from './citizen-number.js'
import { withOutcomes } from './outcomes.js'
import { particularStudies } from './particular.js'
import { type SamplePerson, samplePeople } from './people.js'
import type { Random } from './random.js'
import { withRegistrations } from './registration.js'
import { selfStudies } from './self-study.js'
import { attendanceOf, type SampleStudy } from './study.js'

/** Everybody in the file and all that they studied. */
export interface Staff {
  readonly people: readonly SamplePerson[]
  /** Whose citizen number has a wrong check digit. */
  readonly misnumbered: SamplePerson
  /** Who left before the first day. */
  readonly leftTooSoon: SamplePerson
  /** Somebody whose name a colleague bears too. */
  readonly namesake: SamplePerson
  /** By their last day. */
  readonly studies: readonly SampleStudy[]
}

const count = 240

export function sampleStaff(random: Random): Staff {
  const drawn = samplePeople(random, count + 2)
  const namesake = drawn[60]!
  const misnumbered = { ...drawn[count]!, citizenNumber: withWrongCheckDigit(drawn[count]!.citizenNumber) }
  const leftTooSoon = { ...drawn[count + 1]!, from: '2025-03-03', left: '2024-03-03' }
  const people = drawn
    .slice(0, count)
    .map((person, at) => (at === 120 ? { ...person, name: namesake.name } : person))

  const catalogue = sampleCatalogue(random)
  const steady = people.filter((person) => person.from < '2024-11-01' && !person.left && !person.retired)
  const classes = catalogue.filter(({ from }) => from >= '2025-03-03').slice(0, 3)
  const studies = [
    ...people.flatMap((person) => studiesOf(random, person, catalogue)),
    ...particularStudies(random, steady),
    ...selfStudies(random, steady),
  ].map((study) => (random.chance(0.02) ? withoutSubject(study) : study))
  const ofRefused = [misnumbered, leftTooSoon].flatMap((person) =>
    classes.map((course) => attendanceOf(person, course)),
  )

  return {
    people,
    misnumbered,
    leftTooSoon,
    namesake,
    studies: withRegistrations(random, [...withOutcomes(random, studies), ...ofRefused]).sort(byLastDay),
  }
}

const withoutSubject = ({ subject: _, ...study }: SampleStudy): SampleStudy => study

const byLastDay = (a: SampleStudy, b: SampleStudy): number =>
  a.to < b.to
    ? -1
    : a.to > b.to
      ? 1
      : a.person.number < b.person.number
        ? -1
        : a.person.number > b.person.number
          ? 1
          : 0
