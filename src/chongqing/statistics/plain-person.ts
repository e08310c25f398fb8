import { dayNumber } from '../../engine/quantity/calendar.js'
import { type DecimalInput, toHundredths } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { ReadingId } from '../law/readings.js'
import type { Days } from '../reckoning/days.js'
import { passed } from '../reckoning/intake.js'
import { serviceOf } from '../reckoning/service.js'
import type { TallyTerms } from './tally-terms.js'

/** Reads people one after another. */
export interface PlainReader {
  /** Reads a person who is surely on the roll: gives the readings that touch them, as bits, or `notPlain`. */
  readonly read: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => number
  /** What each record of the person just read has in the year, in hundredths of an hour. */
  readonly hours: Float64Array
}

/** The person must be reckoned the general way. */
export const notPlain = -1

/** More spans of days than these, and a person is reckoned the general way. */
const mostSpans = 256

const touchable = [
  'daily-maximum',
  'study-out-of-service',
  'part-days',
  'failed-assessment',
  'ineligible-provider-hours',
] as const
const dailyMaximum = 1
const outOfService = 2
const partDays = 4
const notPassed = 8
const notEligible = 16

/** The readings that bits stand for. */
export const readingsOf = (bits: number): readonly ReadingId[] =>
  touchable.filter((_, place) => (bits & (1 << place)) !== 0)

/**
 * Finds the people whose hours can be added up as they are stated. It is the arithmetic of the reckoning without the
 * steps that can change nothing: where no two records of a person share an id or a day, none gives way to another; where every amount fits into its own days, the daily maximum cuts nothing; where every span lies on
 * one side of each end of the year, nothing is divided; where no reading in force takes hours away, all of them count.
 */
export const plainReader = ({ settings, period }: TallyTerms): PlainReader => {
  const { readings, dayLengths } = settings
  const day = dayLengths[0].hundredths
  const isPlainLaw =
    dayLengths.length === 1 &&
    readings['study-out-of-service'] === 'credited-with-finding' &&
    readings['part-days'] === 'pro-rata' &&
    readings['failed-assessment'] === 'hours-count' &&
    readings['ineligible-provider-hours'] === 'credited-with-finding'
  const first = dayNumber(period.from)
  const last = dayNumber(period.to)
  // What is known of the person at hand. Typed arrays, made once, because this is done for every record of a city.
  const hours = new Float64Array(mostSpans)
  const froms = new Int32Array(mostSpans)
  const tos = new Int32Array(mostSpans)
  let spans = 0
  let latest = 0
  let serviceFrom = 0
  let serviceTo = 0
  let touched = 0
  // The last person with an id that falls there: two ids of one person that fall together may be the same.
  const slots = new Int32Array(4096)
  let number = 0

  const isRepeat = (id: string, index: number, records: readonly TrainingRecord[]): boolean => {
    let mixed = 0
    for (let at = Math.max(0, id.length - 6); at < id.length; at++) mixed = mixed * 31 + id.charCodeAt(at)
    const slot = mixed & 4095
    const mayBe = slots[slot] === number
    slots[slot] = number
    return mayBe && records.slice(0, index).some((other) => other.id === id)
  }

  /** Whether a span has its days to itself and holds an amount; it must lie on one side of each end of the year. */
  const fits = (from: number, to: number, amount: number, room: number): boolean => {
    if (amount > room || spans === mostSpans) return false
    if ((from < first && to >= first) || (from <= last && to > last)) return false
    // In order of time, as most files are, nothing has to be looked through.
    for (let i = from > latest ? spans : 0; i < spans; i++) {
      if ((froms[i] as number) <= to && from <= (tos[i] as number)) return false
    }
    froms[spans] = from
    tos[spans] = to
    spans++
    if (to > latest) latest = to
    if (from < serviceFrom || to > serviceTo) touched |= outOfService
    return true
  }

  const ofDays = (days: DecimalInput): number => {
    const hundredths = toHundredths(days)
    if (hundredths % 100 !== 0) touched |= partDays
    return (hundredths * day) / 100
  }

  /** The hours that a record has in the year, unless it is not plain. */
  const hoursOf = ({ form, study, registration }: TrainingRecord): number => {
    if (registration?.entryStands === false || registration?.entryStands === null) return notPlain
    const until = registration ? dayNumber(registration.registeredOn) : Number.POSITIVE_INFINITY
    if (study.kind === 'credits' || study.kind === 'unstated') return notPlain
    if (study.kind === 'total') {
      const { travelDays = 0, restDays = 0 } = study
      const from = dayNumber(study.from)
      const to = dayNumber(study.to)
      const amount =
        study.hours === undefined ? ofDays(study.days as DecimalInput) : toHundredths(study.hours)
      // No hours make nobody a participant, and those of a paper are no time of study.
      if (amount === 0 || (form === 'other' && study.hours !== undefined)) return notPlain
      const room = (to - from + 1) * day - ((toHundredths(travelDays) + toHundredths(restDays)) * day) / 100
      if (to > until || !fits(from, to, amount, room)) return notPlain
      return from >= first && to <= last ? amount : 0
    }
    let sum = 0
    for (const { date, hours: stated, dayFraction } of study.sessions) {
      const on = dayNumber(date)
      const amount = stated === undefined ? ofDays(dayFraction as DecimalInput) : toHundredths(stated)
      if (on > until || !fits(on, on, amount, day)) return notPlain
      if (on >= first && on <= last) sum += amount
    }
    return sum
  }

  const read: PlainReader['read'] = (person, records) => {
    const service = serviceOf(person, readings)
    if (!isPlainLaw || records.length > mostSpans || service?.least.length !== 1) return notPlain
    // Days that are surely in service and those that may be differ only for whom a day of joining or leaving is not known.
    if (service.least !== service.most) return notPlain
    ;({ from: serviceFrom, to: serviceTo } = service.least[0] as Days)
    number++
    spans = 0
    latest = Number.NEGATIVE_INFINITY
    touched = records.length > 0 ? dailyMaximum : 0
    for (let i = 0; i < records.length; i++) {
      const record = records[i] as TrainingRecord
      const { form, id, makesUp, personId, providerEligible, repeats, result } = record
      // Whether a qualification counts is a matter of the profession.
      if (form === 'qualification-exam' && record.relatedToProfession !== true) return notPlain
      if (personId !== person.id || form === 'self-study' || makesUp || repeats) return notPlain
      if (isRepeat(id, i, records)) return notPlain
      if (providerEligible === false) touched |= notEligible
      if (passed(result) !== true) touched |= notPassed
      const amount = hoursOf(record)
      if (amount === notPlain) return notPlain
      hours[i] = amount
    }
    return touched
  }

  return { read, hours }
}
