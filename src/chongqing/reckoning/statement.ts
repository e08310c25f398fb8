import { kinds } from '../../engine/facts/kinds.js'
import { inOrder } from '../../engine/ground/in-order.js'
import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Readings } from '../law/readings.js'
import { merged } from './days.js'
import { decidedBy, doubt, type Entry, type Portion, portionOf } from './entry.js'
import { fillOf } from './own-days.js'
import { type Sessions, sessionsOf } from './record.js'
import { dayLength, type Settings } from './settings.js'

/** Study over a range of days. */
export type Total = Extract<TrainingRecord['study'], { kind: 'total' }>

/** Days of study, in hundredths, as each reading of part days counts them. */
export const daysUnder: Readonly<Record<Readings['part-days'], (hundredths: number) => number>> = {
  'pro-rata': (hundredths) => hundredths,
  'whole-days-only': (hundredths) => Math.floor(hundredths / 100) * 100,
  'any-part-is-a-day': (hundredths) => Math.ceil(hundredths / 100) * 100,
}

/** Days of study, in hundredths, as they count: only where a part of a day is among them is that a matter of reading. */
const daysCounted = (entry: Entry, given: number, settings: Settings): number => {
  if (given % 100 === 0) return given
  const counted = daysUnder[decidedBy(entry, settings, 'part-days')](given)
  if (!entry.notes.some(({ kind }) => kind === 'part-days')) {
    entry.notes.push({ kind: 'part-days', lost: counted < given })
  }
  return counted
}

/** What a record states on its dates: the parts of one day are added before they are turned into hours. */
const takeSessions = (entry: Entry, sessions: Sessions, settings: Settings): void => {
  const portions: Portion[] = []
  let stated = 0
  let days = 0
  let hours = 0
  inOrder(sessions, (a, b) => dayNumber(a.date) - dayNumber(b.date)).forEach((one, at, all) => {
    days += one.hours === undefined ? toHundredths(one.dayFraction as string | number) : 0
    hours += toHundredths(one.hours ?? 0)
    if (all[at + 1]?.date === one.date) return
    const day = dayNumber(one.date)
    const length = dayLength(settings, day)
    const counted = daysCounted(entry, days, settings)
    stated += hours + (days * length) / 100
    portions.push(portionOf(day, day, 0, hours + (counted * length) / 100))
    days = 0
    hours = 0
  })
  entry.portions = portions
  entry.stated = stated
}

/** Days of a range, in hundredths, on which there was no study. */
export const idleOf = ({ travelDays = 0, restDays = 0 }: Total): number =>
  toHundredths(travelDays) + toHundredths(restDays)

/** What a record states over its range. */
const takeTotal = (entry: Entry, total: Total, settings: Settings): void => {
  const from = dayNumber(total.from)
  const to = dayNumber(total.to)
  const { hours, days = 0 } = total
  const given = toHundredths(hours ?? days)
  const length = hours === undefined ? dayLength(settings, from) : 100
  const counted = hours === undefined ? daysCounted(entry, given, settings) : given
  entry.stated = (given * length) / 100
  entry.portions = [portionOf(from, to, idleOf(total), (counted * length) / 100)]
}

/** Of study whose amount is not known its days may hold all they can; without days, it may be whatever a record can state. */
const takeUnstated = (
  entry: Entry,
  { from, to }: { readonly from?: PlainDate; readonly to?: PlainDate },
  settings: Settings,
): void => {
  const { id: of } = entry.record
  doubt(entry, [{ fact: 'record.study-amount', of }])
  if (from === undefined || to === undefined) {
    doubt(entry, [{ fact: 'record.study-dates', of }])
    entry.undated = kinds.hours.most
    return
  }
  const first = dayNumber(from)
  const last = dayNumber(to)
  entry.portions = [{ ...portionOf(first, last, 0, fillOf(settings, first, last)), least: 0 }]
}

/** Whether a record counts the hours of a paper, book, project or patent, for which the text knows no conversion. */
export const isResultOfWork = ({ form, study }: TrainingRecord): boolean =>
  form === 'other' && study.kind === 'total' && study.hours !== undefined && toHundredths(study.hours) > 0

/** Takes from a record what it states: hours on days, in the hours of a day where it counts days. */
export const takeStatement = (entry: Entry, settings: Settings): void => {
  const { record } = entry
  const { study } = record
  const sessions = sessionsOf(record)
  if (sessions) takeSessions(entry, sessions, settings)
  else if (isResultOfWork(record)) {
    entry.notes.push({ kind: 'result-of-work' })
    takeUnstated(entry, study as Total, settings)
  } else if (study.kind === 'total') takeTotal(entry, study, settings)
  else if (study.kind === 'unstated') {
    entry.notes.push({ kind: 'unstated' })
    takeUnstated(entry, study, settings)
  }
  entry.days = merged(entry.portions)
  entry.said = entry.stated
}

/** The form, hours and days of an entry as one text, to be compared: two records that say the same may be one study. */
export const statementOf = ({ record, said, days }: Entry): string =>
  `${record.form} ${said} ${days.flatMap(({ from, to }) => [from, to]).join()}`
