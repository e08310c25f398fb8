import { dateOfDay, dayNumber, monthsTouched, type PlainDate } from '../../engine/quantity/calendar.js'
import {
  earliestDay,
  isNoEnd,
  isWholeDate,
  latestDay,
  type PartialDate,
} from '../../engine/quantity/partial-date.js'
import type { Employment, ProfessionalPerson } from '../entities/professional-person.js'
import type { FactName } from '../fact-names.js'
import { type Days, merged } from './days.js'
import type { Settings } from './settings.js'

const endless = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/** The days on which a person is in service. */
export interface Service {
  /** Surely, and at most, where a day of joining, leaving or retiring is known to the month or the year alone. */
  readonly least: readonly Days[]
  readonly most: readonly Days[]
  /** The facts that would tell where the two differ. */
  readonly missing: readonly FactName[]
}

/** Whether a person is known to retire; a high date says that they do not. */
export const retires = ({ retiredOn }: ProfessionalPerson): boolean =>
  retiredOn !== undefined && !isNoEnd(retiredOn)

/** The days that something surely covers, or all that it may, where a day of it is not known. */
type Reach = 'surely' | 'perhaps'

/** The first day of what begins on a date. */
const firstDay = (date: PartialDate, reach: Reach): number =>
  reach === 'perhaps' ? earliestDay(date) : latestDay(date)

/** The last day of what ends on a date, if it ever does. */
const lastDay = (date: PartialDate | undefined, reach: Reach): number => {
  if (date === undefined || isNoEnd(date)) return endless.to
  return reach === 'perhaps' ? latestDay(date) : earliestDay(date)
}

/** The days of an employment. */
export const daysEmployed = ({ from, to }: Employment, reach: Reach): Days => ({
  from: firstDay(from, reach),
  to: lastDay(to, reach),
})

const isOpen = (date: PartialDate | undefined): boolean =>
  date !== undefined && !isWholeDate(date) && !isNoEnd(date)

const openFacts = ({ employments = [], retiredOn }: ProfessionalPerson): readonly FactName[] => {
  const found: FactName[] = []
  if (employments.some(({ from, to }) => isOpen(from) || isOpen(to))) found.push('person.employments')
  if (isOpen(retiredOn)) found.push('person.retirement')
  return found
}

const daysServed = (person: ProfessionalPerson, isRehiredServing: boolean, reach: Reach): readonly Days[] => {
  const { employments, inService, retiredOn } = person
  const retired = lastDay(retiredOn, reach)
  if (employments) {
    const limit = isRehiredServing ? endless.to : retired
    const spans: Days[] = []
    for (const one of employments) {
      const { from, to } = daysEmployed(one, reach)
      const end = Math.min(to, limit)
      if (from <= end) spans.push({ from, to: end })
    }
    return merged(spans)
  }
  if (retires(person)) return [isRehiredServing && inService ? endless : { ...endless, to: retired }]
  return inService === false ? [] : [endless]
}

/**
 * The days on which a person is in service (Article 2: 在职), or `null` where that is not known. Employments decide
 * where they are given; a retired person's later employment counts only under the reading that says so.
 */
export const serviceOf = (
  person: ProfessionalPerson,
  readings: Pick<Settings['readings'], 'rehired-retirees'>,
): Service | null => {
  const { employments, inService, listedAsProfessional, serviceUnread } = person
  if (serviceUnread) return { least: [], most: [endless], missing: ['person.employments'] }
  if (!employments && !retires(person) && inService === undefined && !listedAsProfessional) return null
  const isRehiredServing = readings['rehired-retirees'] === 'in-service'
  const most = daysServed(person, isRehiredServing, 'perhaps')
  const missing = openFacts(person)
  if (missing.length === 0) return { least: most, most, missing }
  return { least: daysServed(person, isRehiredServing, 'surely'), most, missing }
}

/** How a person is reckoned: where study out of service is not credited, days out of service hold none. */
export const settingsFor = (person: ProfessionalPerson, settings: Settings): Settings => {
  if (settings.readings['study-out-of-service'] === 'credited-with-finding') return settings
  const service = serviceOf(person, settings.readings)
  return service ? { ...settings, held: service.most } : settings
}

/** How many days of a span are days in service. */
export const serviceDays = (service: readonly Days[], from: number, to: number): number => {
  let sum = 0
  for (const span of service) sum += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from) + 1)
  return sum
}

/** How many calendar months of a period have at least one day in service. */
export const serviceMonths = (
  service: readonly Days[],
  period: { readonly from: PlainDate; readonly to: PlainDate },
): number => {
  const first = dayNumber(period.from)
  const last = dayNumber(period.to)
  let months = 0
  let countedUpTo = ''
  for (const span of service) {
    const from = Math.max(first, span.from)
    const to = Math.min(last, span.to)
    if (from > to) continue
    const firstMonth = dateOfDay(from)
    const lastMonth = dateOfDay(to).slice(0, 7)
    months += monthsTouched(firstMonth, dateOfDay(to)) - (firstMonth.slice(0, 7) === countedUpTo ? 1 : 0)
    countedUpTo = lastMonth
  }
  return months
}
