import type { Course } from './catalogue.js'
import { dateOf, dayOf } from './days.js'
import { professionalCourse, publicCourse } from './online.js'
import type { SamplePerson } from './people.js'
import type { Random } from './random.js'
import { attendanceOf, type SampleStudy } from './study.js'

const first = '2024-11-01'
const last = '2025-12-31'

/** What one person studied in the fourteen months that touch both years. */
export function studiesOf(random: Random, person: SamplePerson, catalogue: readonly Course[]): SampleStudy[] {
  const from = person.from > first ? person.from : first
  const to = [person.left, person.retired].reduce<string>((end, day) => (day && day < end ? day : end), last)
  if (to <= from) return []
  const share = (dayOf(to) - dayOf(from)) / (dayOf(last) - dayOf(first))
  const goal = diligence(random) * Math.max(0.3, share)

  const open = random.shuffled(catalogue.filter((course) => course.from >= from && course.to <= to))
  const busy = new Set<number>()
  const studies: SampleStudy[] = []
  const add = (study: SampleStudy): number => {
    studies.push(study)
    return Math.min(study.hours ?? 0, 6 * (study.days ?? Number.POSITIVE_INFINITY))
  }
  const attend = (course: Course): number => {
    const days = Array.from(
      { length: dayOf(course.to) - dayOf(course.from) + 1 },
      (_, at) => dayOf(course.from) + at,
    )
    if (days.some((day) => busy.has(day))) return 0
    for (const day of days) busy.add(day)
    return add(withResult(random, attendanceOf(person, course), course))
  }
  /** Attends courses until there are hours enough; returns the hours. */
  const take = (courses: readonly Course[], enough: number): number =>
    courses.reduce((hours, course) => (hours < enough ? hours + attend(course) : hours), 0)
  const within = (earliest: string, latest: string): string => {
    const start = Math.max(dayOf(earliest), dayOf(from))
    return dateOf(random.whole(start, Math.max(start, Math.min(dayOf(latest), dayOf(to) - 40))))
  }

  if (goal === 0) return []
  const [before, after] = [open.filter(isEarly), open.filter((course) => !isEarly(course))]
  take(before, goal * 0.18)
  let hours = 0
  if (to >= '2025-03-01' && random.chance(0.91)) {
    hours += add(publicCourse(random, person, within('2025-02-10', '2025-10-31'), random.whole(6, 60)))
  }
  if (goal > 60 && random.chance(0.5)) {
    const span = random.whole(8, 50)
    hours += add(
      professionalCourse(
        random,
        person,
        within('2025-02-20', '2025-11-20'),
        random.pick([12, 18, 24, 30]),
        span,
      ),
    )
  }
  if (random.chance(0.8)) {
    const outside = after.filter((course) => course.seal !== undefined)
    hours += take(outside, Math.min(1, goal - hours))
  }
  const inHouse = after.filter((course) => course.seal === undefined)
  take(inHouse, goal - hours)
  return studies
}

const isEarly = (course: Course): boolean => course.from < '2025'

/** The hours somebody means to reach in a year: most a little over eighty, some fewer, a few none. */
function diligence(random: Random): number {
  return random.weighted([
    [79 + 22 * random.next() ** 2, 80],
    [random.whole(46, 78), 13],
    [random.whole(8, 40), 6],
    [0, 1],
  ])
}

function withResult(random: Random, study: SampleStudy, course: Course): SampleStudy {
  if (course.seal === undefined) {
    const result = random.weighted<string | undefined>([
      ['合格', 50],
      ['结业', 14],
      ['优秀', 6],
      ['良好', 10],
      [undefined, 20],
    ])
    return {
      ...study,
      ...(result === undefined ? {} : { result }),
      ...(random.chance(0.3) ? { completion: '无' } : {}),
    }
  }
  return {
    ...study,
    result: random.chance(0.45)
      ? random.whole(62, 98)
      : random.pick(['合格', '合格', '优秀', '良好', '结业']),
    completion: `${course.seal}${course.from.slice(2, 4)}${course.id.slice(-3)}-${study.person.number.slice(2)}`,
  }
}
