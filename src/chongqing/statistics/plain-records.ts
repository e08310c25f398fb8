import { dayNumber } from '../../engine/quantity/calendar.js'
import { type DecimalInput, toHundredths } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Days } from '../reckoning/days.js'
import { isOfProfession, passed } from '../reckoning/intake.js'
import { ownCapacity } from '../reckoning/own-days.js'
import { proofsOf, type Sessions, sessionsOf } from '../reckoning/record.js'
import { serviceOf } from '../reckoning/service.js'
import { dayLength, type HoursOptions, type HoursReading } from '../reckoning/settings.js'
import { idleOf, isResultOfWork } from '../reckoning/statement.js'
import type { TallyTerms } from './tally-terms.js'

/** Reads people one after another. */
export interface PlainReader {
  /** Reads the records of a person; gives how many of them must be reckoned, while all others are plain. */
  readonly read: (person: ProfessionalPerson, records: readonly TrainingRecord[]) => number
  /** What each record of the person just read has in the year, in hundredths of an hour, or that it is `notPlain`. */
  readonly hours: Float64Array
  /** The readings on which the plain records of everyone read so far rest. */
  readonly readings: () => readonly HoursReading[]
}

/** The record must be reckoned. */
export const notPlain = -1

/** Of whoever has more records or spans of days than these, all records are reckoned. */
const mostSpans = 256

/** A day after all others, and a whole number like them. */
const endless = 2 ** 30 - 1

/** Readings that decide about a record by itself, and the option under which its hours are still those that it states. */
const asStated = {
  'early-registration': 'counted-with-finding',
  'failed-assessment': 'hours-count',
  'ineligible-provider-hours': 'credited-with-finding',
  'part-days': 'pro-rata',
  'study-out-of-service': 'credited-with-finding',
} as const satisfies Partial<HoursOptions>

const deciding = /* @__PURE__ */ Object.keys(asStated) as readonly (keyof typeof asStated)[]

/** A reading in a set of readings: a number, since a set is made for every record of a city. */
const bitOf = (id: keyof typeof asStated): number => 1 << deciding.indexOf(id)

/** Whether a record may weigh on any other: it takes one again, or it is not known how much of which days it takes. */
const weighsOnAll = (record: TrainingRecord): boolean =>
  record.makesUp !== undefined ||
  record.repeats !== undefined ||
  record.study.kind === 'unstated' ||
  isResultOfWork(record)

/** Whether one of some stretches, which are apart, holds all days of a span. */
const isWithin = (stretches: readonly Days[], from: number, to: number): boolean => {
  for (let i = 0; i < stretches.length; i++) {
    const one = stretches[i] as Days
    if (one.from <= from && to <= one.to) return true
  }
  return false
}

/** Whether two of the records that are not plain share a proof. */
const shareProof = (records: readonly TrainingRecord[], hours: Float64Array): boolean => {
  const known = new Set<string>()
  let named = 0
  records.forEach((record, i) => {
    if (hours[i] !== notPlain) return
    const proofs = proofsOf(record)
    named += proofs.size
    for (const proof of proofs) known.add(proof)
  })
  return known.size < named
}

/**
 * Finds the records whose hours can be added up as they are stated. For them it is the arithmetic of the reckoning without the
 * steps that can change nothing: a record that shares no id and no day with another gives way to none, and none to it; an
 * amount that fits into its own days is cut by no daily maximum; a span on one side of each end of the year is not divided;
 * and the readings that decide about it leave it what it states.
 *
 * What is left of a person's records is reckoned as if the others were not there. They would weigh with it only as further
 * bearers of a proof that two of it share, or as what one of it takes again; then none of the person's records is plain.
 */
export const plainReader = ({ settings, year }: Pick<TallyTerms, 'settings' | 'year'>): PlainReader => {
  const { readings } = settings
  const { from: first, to: last } = year
  const earlyRegistration = bitOf('early-registration')
  const failedAssessment = bitOf('failed-assessment')
  const ineligibleProvider = bitOf('ineligible-provider-hours')
  const partDays = bitOf('part-days')
  const outOfService = bitOf('study-out-of-service')
  const takingAway = deciding
    .filter((id) => readings[id] !== asStated[id])
    .reduce((bits, id) => bits | bitOf(id), 0)
  // What is known of the person at hand. Typed arrays, made once, because this is done for every record of a city.
  const hours = new Float64Array(mostSpans)
  const froms = new Int32Array(mostSpans)
  const tos = new Int32Array(mostSpans)
  const owners = new Int32Array(mostSpans)
  const ids = new Array<string>(mostSpans)
  let spans = 0
  let latest = 0
  let served: readonly Days[] = []
  // What is known of the record at hand.
  let index = 0
  let until = 0
  let met = 0
  let metByPerson = 0
  let metByAny = 0
  let isAnyPlain = false

  /** Takes a span of the record at hand with the hours on it; says whether it changes nothing and is changed by nothing. */
  const isApart = (from: number, to: number, amount: number, idle: number): boolean => {
    // No hours make nobody a participant.
    let isPlain = amount > 0 && amount <= ownCapacity(settings, from, to, idle)
    if ((from < first && to >= first) || (from <= last && to > last)) isPlain = false
    if (to > until) met |= earlyRegistration
    if (!isWithin(served, from, to)) met |= outOfService
    // In order of time, as most files are, nothing has to be looked through.
    for (let i = from > latest ? spans : 0; i < spans; i++) {
      if ((froms[i] as number) > to || from > (tos[i] as number)) continue
      isPlain = false
      hours[owners[i] as number] = notPlain
    }
    if (to > latest) latest = to
    // What finds no place here is one too many, and then all is reckoned.
    froms[spans] = from
    tos[spans] = to
    owners[spans] = index
    spans++
    return isPlain
  }

  const ofDays = (days: DecimalInput, day: number): number => {
    const hundredths = toHundredths(days)
    if (hundredths % 100 !== 0) met |= partDays
    return (hundredths * dayLength(settings, day)) / 100
  }

  /** The hours that the record at hand has in the year by what it states on its days, if these are apart. */
  const hoursOf = (record: TrainingRecord): number => {
    const { study } = record
    const sessions = sessionsOf(record)
    if (!sessions) {
      if (study.kind !== 'total') return notPlain
      const { hours: stated, days } = study
      const from = dayNumber(study.from)
      const to = dayNumber(study.to)
      const amount = stated === undefined ? ofDays(days as DecimalInput, from) : toHundredths(stated)
      if (!isApart(from, to, amount, idleOf(study))) return notPlain
      return from >= first && to <= last ? amount : 0
    }
    let sum = 0
    let areApart = true
    for (let i = 0; i < sessions.length; i++) {
      const { date, hours: stated, dayFraction } = sessions[i] as Sessions[number]
      const on = dayNumber(date)
      const amount = stated === undefined ? ofDays(dayFraction as DecimalInput, on) : toHundredths(stated)
      if (!isApart(on, on, amount, 0)) areApart = false
      if (on >= first && on <= last) sum += amount
    }
    return areApart ? sum : notPlain
  }

  const readRecord = (record: TrainingRecord, person: ProfessionalPerson): void => {
    const { form, personId, providerEligible, registration, result } = record
    until = registration ? dayNumber(registration.registeredOn) : endless
    met = 0
    if (providerEligible === false) met |= ineligibleProvider
    if (passed(result) !== true) met |= failedAssessment
    const amount = hoursOf(record)
    if (
      amount === notPlain ||
      personId !== person.id ||
      form === 'self-study' ||
      isOfProfession(record) !== true ||
      registration?.entryStands === false ||
      registration?.entryStands === null ||
      (met & takingAway) !== 0
    ) {
      hours[index] = notPlain
    } else {
      hours[index] = amount
      metByPerson |= met
    }
  }

  /** Leaves records of one id to be reckoned. */
  const compareIds = (id: string): void => {
    for (let i = 0; i < index; i++) {
      if (ids[i] === id) hours[i] = hours[index] = notPlain
    }
    ids[index] = id
  }

  const read: PlainReader['read'] = (person, records) => {
    const all = records.length
    if (all > mostSpans) return all
    served = serviceOf(person, readings)?.least ?? []
    spans = 0
    latest = -endless
    metByPerson = 0
    for (index = 0; index < all; index++) {
      const record = records[index] as TrainingRecord
      if (weighsOnAll(record)) return all
      readRecord(record, person)
      compareIds(record.id)
    }
    let left = 0
    for (let i = 0; i < all; i++) if (hours[i] === notPlain) left++
    if (left === all || spans > mostSpans || (left > 1 && shareProof(records, hours))) return all
    metByAny |= metByPerson
    isAnyPlain = true
    return left
  }

  const readingsMet = (): readonly HoursReading[] => [
    ...(isAnyPlain ? (['daily-maximum'] as const) : []),
    ...deciding.filter((id) => (metByAny & bitOf(id)) !== 0),
  ]

  return { read, hours, readings: readingsMet }
}
