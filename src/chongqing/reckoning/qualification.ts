import { earliestDay, latestDay, type PartialDate } from '../../engine/quantity/partial-date.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { FactName } from '../fact-names.js'
import type { ReadingId, Readings } from '../law/readings.js'
import type { EducationLevel, ProfessionalRole, TitleLevel } from '../law/vocabulary.js'
import { type Days, overlap } from './days.js'
import { retires, type Service, serviceOf } from './service.js'

/** Whether a person is one of those whom Article 2, paragraph 1, defines. */
export interface Qualification {
  /** `null`: it depends on the facts in `missing`. */
  readonly covered: boolean | null
  /** Exactly the facts on which it depends; none where it is decided. */
  readonly missing: readonly FactName[]
  /** Whether the unit's own list stands in for facts that are not known. */
  readonly asserted: boolean
}

/** The readings of Article 2, paragraph 1. */
export const coverageReadings = [
  'coverage',
  'managers-qualification',
  'vocational-senior-high',
  'skilled-worker-school',
  'rehired-retirees',
] as const satisfies readonly ReadingId[]

/** A reading of Article 2, paragraph 1. */
export type QualificationReading = (typeof coverageReadings)[number]

/** An option taken for each of them. */
export type QualificationReadings = Pick<Readings, QualificationReading>

type VocationalSchool = 'vocational-senior-high' | 'skilled-worker-school'

const isVocational = (education: EducationLevel): education is VocationalSchool =>
  education === 'vocational-senior-high' || education === 'skilled-worker-school'

/** The schooling that somebody completed: without graduation no level was reached, and the next one known counts. */
const schoolingOf = ({
  education,
  graduated,
  completedEducation,
}: ProfessionalPerson): EducationLevel | undefined => (graduated === false ? completedEducation : education)

/** Those readings whose words touch what is known of a person at all; no other can change the outcome. */
export const qualificationReadings = (person: ProfessionalPerson): readonly QualificationReading[] => {
  const { role } = person
  const schooling = schoolingOf(person)
  const touched: QualificationReading[] = ['coverage']
  if (role === undefined || role === 'professional-manager') touched.push('managers-qualification')
  if (schooling && isVocational(schooling)) touched.push(schooling)
  if (retires(person)) touched.push('rehired-retirees')
  return touched
}

/** `null` stands for not known. */
type Known = boolean | null

const and = (a: Known, b: Known): Known =>
  a === false || b === false ? false : a === null || b === null ? null : true

const or = (a: Known, b: Known): Known =>
  a === true || b === true ? true : a === null || b === null ? null : false

/** Whether a level of schooling is secondary technical school (中专) or above. */
const isEnoughSchooling = (
  education: EducationLevel,
  readings: Pick<Readings, VocationalSchool>,
): boolean => {
  switch (education) {
    case 'postgraduate':
    case 'bachelor':
    case 'junior-college':
    case 'secondary-technical':
      return true
    case 'vocational-senior-high':
    case 'skilled-worker-school':
      return readings[education] === 'equivalent'
    case 'senior-high':
    case 'lower':
      return false
  }
}

const isServiceStated = (person: ProfessionalPerson): boolean =>
  person.employments !== undefined ||
  person.inService !== undefined ||
  person.serviceUnread === true ||
  retires(person)

/** Whether somebody is serving, and the facts that would tell where it is not known. */
interface Serving {
  readonly isServing: Known
  readonly missing: readonly FactName[]
}

/**
 * In service on at least one of the days asked about. Where no days are asked about, service without an end is service;
 * one that has ended says nothing, since there is no clock to tell whether the question comes after it.
 */
const servingOf = (person: ProfessionalPerson, service: Service | null, days: Days | undefined): Serving => {
  if (!service || !isServiceStated(person)) return { isServing: null, missing: ['person.in-service'] }
  const { least, most, missing } = service
  if (most.length === 0) return { isServing: false, missing: [] }
  if (!days) {
    const isServing = least.some(({ to }) => to === Number.POSITIVE_INFINITY) || null
    return { isServing, missing: ['asked-period'] }
  }
  const isAmong = (served: readonly Days[]) => served.some((one) => overlap(one, days) > 0)
  return { isServing: isAmong(least) || (isAmong(most) ? null : false), missing }
}

/** What holds of a person on some days; `undefined` where it is not known, also because the day since when is not. */
interface Held {
  readonly title: TitleLevel | undefined
  readonly schooling: EducationLevel | undefined
  readonly role: ProfessionalRole | undefined
}

const heldOn = (person: ProfessionalPerson, days: Days | undefined): Held => {
  const held = <T>(value: T, since: PartialDate | undefined, before: NonNullable<T>): T | undefined => {
    if (!days || since === undefined || latestDay(since) <= days.from) return value
    return earliestDay(since) > days.to ? before : undefined
  }
  return {
    title: held(person.title, person.titleSince, 'none'),
    schooling: held(schoolingOf(person), person.educationSince, 'lower'),
    role: held(person.role, person.roleSince, 'other'),
  }
}

/** The days since which title, schooling and role are held, where they are dated. */
export const sinceOf = ({
  titleSince,
  educationSince,
  roleSince,
}: ProfessionalPerson): readonly PartialDate[] =>
  [titleSince, educationSince, roleSince].filter((since) => since !== undefined)

/** Stretches of days on each of which the same holds of a person, or may. */
const stretchesOf = (person: ProfessionalPerson, { from, to }: Days): readonly Days[] => {
  const starts = sinceOf(person).flatMap((since) => [earliestDay(since), latestDay(since)])
  const within = [...new Set([from, ...starts.filter((day) => from < day && day <= to)])].sort(
    (a, b) => a - b,
  )
  return within.map((start, i) => ({ from: start, to: (within[i + 1] ?? to + 1) - 1 }))
}

/** Whether somebody qualifies in their role, by whether they would in either. */
const inTheirRole = (role: ProfessionalRole | undefined, asProfessional: Known, asManager: Known): Known => {
  switch (role) {
    case 'professional':
      return asProfessional
    case 'professional-manager':
      return asManager
    case 'other':
      return false
    case undefined:
      return asProfessional === false && asManager === false ? false : null
  }
}

/** The same on days on which the same holds of the person. */
const qualificationOn = (
  person: ProfessionalPerson,
  readings: QualificationReadings,
  days: Days | undefined,
  service: Service | null,
): Qualification => {
  const { title, schooling, role } = heldOn(person, days)
  const bothAsked = readings.coverage === 'both-required'
  const titled = title === undefined ? null : title !== 'none'
  const schooled = schooling === undefined ? null : isEnoughSchooling(schooling, readings)
  const qualified = bothAsked ? and(titled, schooled) : or(titled, schooled)

  const askedOfManagers = readings['managers-qualification'] === 'required'
  const asManager = askedOfManagers ? qualified : true
  const inRole = inTheirRole(role, qualified, asManager)

  const serving = servingOf(person, service, days)
  const covered = and(inRole, serving.isServing)
  if (covered !== null) return { covered, missing: [], asserted: false }
  if (person.listedAsProfessional) return { covered: true, missing: [], asserted: true }

  const missing: FactName[] = []
  // What is known but for its day is asked for by its day.
  const lack = (value: unknown, fact: FactName): void => {
    missing.push(value === undefined ? fact : 'person.qualified-since')
  }
  if (askedOfManagers || role !== 'professional-manager') {
    // Of title and schooling, one matters only where the other leaves the outcome to it.
    const decisive = !bothAsked
    if (titled === null && schooled !== decisive) lack(person.title, 'person.title')
    if (schooled === null && titled !== decisive) {
      const fact = person.graduated === false ? 'person.completed-education' : 'person.education'
      lack(schoolingOf(person), fact)
    }
  }
  if (role === undefined) lack(person.role, 'person.role')
  if (serving.isServing === null) missing.push(...serving.missing)
  return { covered, missing: [...new Set(missing)], asserted: false }
}

/**
 * Whether a person has a title and schooling as Article 2 asks, in one of its two roles, and is in service, on one of the days
 * asked about: true, false or not known. Pure, so that any number of people can be gone through without grounds.
 */
export const qualificationOf = (
  person: ProfessionalPerson,
  readings: QualificationReadings,
  days?: Days,
  service: Service | null = serviceOf(person, readings),
): Qualification => {
  if (!days || sinceOf(person).length === 0) return qualificationOn(person, readings, days, service)
  const all = stretchesOf(person, days).map((one) => qualificationOn(person, readings, one, service))
  const covered = all.filter((one) => one.covered)
  const open = all.filter((one) => one.covered === null)
  return (
    covered.find(({ asserted }) => !asserted) ??
    covered[0] ?? {
      covered: open.length > 0 ? null : false,
      missing: [...new Set(open.flatMap(({ missing }) => missing))],
      asserted: false,
    }
  )
}
