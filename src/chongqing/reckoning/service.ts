import { dateOfDay, dayNumber, monthsTouched, type PlainDate } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { type Days, merged } from './days.js'
import type { Settings } from './settings.js'

const endless = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }

/**
 * The days on which a person is in service (Article 2: 在职), or `null` where that is not known. Employments decide
 * where they are given; a retired person's later employment counts only under the reading that says so.
 */
export const serviceOf = (
  person: ProfessionalPerson,
  readings: Pick<Settings['readings'], 'rehired-retirees'>,
): readonly Days[] | null => {
  const { employments, inService, listedAsProfessional, retiredOn } = person
  const lastDay = retiredOn === undefined ? endless.to : dayNumber(retiredOn)
  const rehiredCounts = readings['rehired-retirees'] === 'in-service'
  if (employments) {
    const limit = rehiredCounts ? endless.to : lastDay
    const spans = employments.map(({ from, to }) => ({
      from: dayNumber(from),
      to: to === undefined ? limit : Math.min(dayNumber(to), limit),
    }))
    return merged(spans.filter(({ from, to }) => from <= to))
  }
  if (retiredOn !== undefined) return [rehiredCounts && inService ? endless : { ...endless, to: lastDay }]
  if (inService === false) return []
  return inService || listedAsProfessional ? [endless] : null
}

/** How many days of a span are days in service. */
export const serviceDays = (service: readonly Days[], from: number, to: number): number =>
  service.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from) + 1), 0)

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
