import { dayNumber, type PlainDate } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { FactName } from '../fact-names.js'
import type { Days } from './days.js'
import {
  amountOf,
  decidedBy,
  doubt,
  type Entry,
  empty,
  factOf,
  lostBetween,
  makeUncertain,
  type Portion,
  portionOf,
} from './entry.js'
import { limitToDays } from './own-days.js'
import { isUnread, proofsOf } from './record.js'
import { keepToPlanned, selfStudyTerms } from './self-study.js'
import { type Service, serviceDays } from './service.js'
import { type Settings, spanCapacity } from './settings.js'
import { takeStatement } from './statement.js'

/** Keeps what lies on the days from `first` to `last`; says whether anything lay outside. */
const clip = (entry: Entry, first: number, last: number): boolean => {
  let outside = false
  const kept: Portion[] = []
  for (const one of entry.portions) {
    if (one.from >= first && one.to <= last) {
      kept.push(one)
      continue
    }
    outside = true
    const from = Math.max(one.from, first)
    const to = Math.min(one.to, last)
    if (from > to) continue
    // The days cut off may have been the ones without study, so only what exceeds them is known to remain.
    const idle = Math.max(0, one.idle - (one.to - one.from - (to - from)) * 100)
    kept.push({ ...portionOf(from, to, idle, one.most), least: one.least })
  }
  entry.portions = kept
  return outside
}

/** Keeps what lies on the days until one; of a total that goes on, what its later days cannot hold is sure. */
const keepUntil = (entry: Entry, day: number, settings: Settings): void => {
  for (const one of entry.portions) {
    if (one.to > day) limitToDays(entry, one, spanCapacity(settings, one.from, day), settings)
  }
  clip(entry, Number.NEGATIVE_INFINITY, day)
}

/** Leaves an entry nothing where what it needs is not so, and nothing at least where a fact is missing that would tell. */
const needs = (entry: Entry, isSo: false | null, fact: FactName): void => {
  if (isSo === null) makeUncertain(entry, factOf(entry, fact))
  else empty(entry)
}

/** What is left of a portion on its days in service: all they can hold, or only what the others cannot. */
const inService = (entry: Entry, one: Portion, service: readonly Days[], settings: Settings): Portion => {
  limitToDays(entry, one, spanCapacity({ ...settings, held: service }, one.from, one.to), settings)
  const out = one.to - one.from + 1 - serviceDays(service, one.from, one.to)
  // The days out of service may have been the ones without study.
  return { ...one, idle: Math.max(0, one.idle - out * 100) }
}

const applyService = (entry: Entry, service: Service | null, settings: Settings): void => {
  const { notes } = entry
  if (!service) {
    notes.push({ kind: 'service-unknown' })
    if (decidedBy(entry, settings, 'study-out-of-service') === 'credited-with-finding') return
    for (const one of entry.portions) one.daysOpen = one.from < one.to
    makeUncertain(entry, [{ fact: 'person.employments' }])
    return
  }
  const { least, most, missing } = service
  const isOutside = ({ from, to }: Portion): boolean => serviceDays(most, from, to) <= to - from
  if (entry.portions.some(isOutside)) {
    const credited = decidedBy(entry, settings, 'study-out-of-service') === 'credited-with-finding'
    notes.push({ kind: 'out-of-service', credited })
    if (!credited) {
      entry.portions = entry.portions.map((one) =>
        isOutside(one) ? inService(entry, one, most, settings) : one,
      )
    }
  }
  const open = entry.portions.filter(
    ({ from, to }) => serviceDays(least, from, to) < serviceDays(most, from, to),
  )
  if (open.length > 0 && decidedBy(entry, settings, 'study-out-of-service') === 'not-credited') {
    doubt(
      entry,
      missing.map((fact) => ({ fact })),
    )
    for (const one of open) {
      one.least = 0
      one.daysOpen = one.from < one.to
    }
  }
  // Copied, because a list that grew, as one that was filtered does, keeps room for more.
  entry.portions = entry.portions.filter(({ most: one }) => one > 0).slice()
}

/** Whether an assessment was passed; `null` where the result is not known or does not say. */
export const passed = (result: TrainingRecord['result']): boolean | null => {
  switch (result?.kind) {
    case 'pass-or-fail':
      return result.value === 'pass'
    case 'completion':
      return result.value === 'completed'
    default:
      return result?.passed ?? null
  }
}

const applyResult = (entry: Entry, settings: Settings): void => {
  const outcome = passed(entry.record.result)
  if (outcome === true) return
  const credited = decidedBy(entry, settings, 'failed-assessment') === 'hours-count'
  entry.notes.push(outcome === false ? { kind: 'failed', credited } : { kind: 'result-unknown' })
  if (!credited) needs(entry, outcome, 'record.result')
}

const applySelfStudy = (entry: Entry, settings: Settings): void => {
  const { notes } = entry
  const missing: FactName[] = []
  const terms = selfStudyTerms(entry, settings, (fact) => missing.push(fact))
  const stated = amountOf(entry)
  if (clip(entry, terms.from, terms.to) && terms.counts) {
    notes.push({ kind: 'outside-task-book', lost: lostBetween(stated, amountOf(entry)) })
  }
  const { approvedOn, planned } = terms
  if (planned !== null) keepToPlanned(entry, planned, settings)
  if (approvedOn !== null && entry.portions.some(({ from }) => from < approvedOn)) {
    const before = amountOf(entry)
    if (decidedBy(entry, settings, 'hours-before-approval') === 'not-credited') {
      for (const one of entry.portions) {
        if (one.from >= approvedOn) continue
        limitToDays(entry, one, spanCapacity(settings, approvedOn, one.to), settings)
      }
      clip(entry, approvedOn, Number.POSITIVE_INFINITY)
    }
    notes.push({ kind: 'before-approval', lost: lostBetween(before, amountOf(entry)) })
  }
  if (missing.includes('record.task-book-approval')) {
    notes.push({ kind: 'approval-unknown' })
    const open = decidedBy(entry, settings, 'hours-before-approval') === 'not-credited'
    for (const one of entry.portions) one.daysOpen = open && one.from < one.to
  }
  for (const fact of missing) makeUncertain(entry, factOf(entry, fact))
}

/** Whether a qualification has to do with the person's profession, as 13(7) asks; `null` where that is not known. */
export const isOfProfession = ({ form, relatedToProfession }: TrainingRecord): boolean | null =>
  form === 'qualification-exam' ? (relatedToProfession ?? null) : true

/** A qualification that has nothing to do with the profession is not of the form that 13(7) names. */
const applyProfession = (entry: Entry): void => {
  const related = isOfProfession(entry.record)
  if (related) return
  entry.notes.push({ kind: related === false ? 'not-of-profession' : 'profession-unknown' })
  needs(entry, related, 'record.related-to-profession')
}

/** An entry that fell shows nothing (33); with another proof beside it the study counts. */
const applyStanding = (entry: Entry, settings: Settings): void => {
  const { record, notes } = entry
  const { entryStands = true } = record.registration ?? {}
  if (entryStands) return
  const credited = proofsOf(record).length > 0 || decidedBy(entry, settings, 'fallen-entry') === 'counted'
  notes.push(entryStands === null ? { kind: 'entry-in-question' } : { kind: 'entry-not-standing', credited })
  // Which proofs a row shows that could not be read is not known.
  if (!credited && !isUnread(record)) needs(entry, entryStands, 'registration.entry-stands')
}

/** An entry made before the study was over breaches Article 31; under a reading it attests what was done by its day alone. */
const applyRegistration = (entry: Entry, settings: Settings): void => {
  const { days, notes, record } = entry
  if (!record.registration) return
  const registeredOn = dayNumber(record.registration.registeredOn)
  if ((days.at(-1)?.to ?? registeredOn) <= registeredOn) return
  const credited = decidedBy(entry, settings, 'early-registration') === 'counted-with-finding'
  const before = amountOf(entry)
  if (!credited) keepUntil(entry, registeredOn, settings)
  notes.push({ kind: 'after-registration', credited, lost: lostBetween(before, amountOf(entry)) })
}

const applyProvider = (entry: Entry, settings: Settings): void => {
  if (entry.record.providerEligible !== false) return
  const credited = decidedBy(entry, settings, 'ineligible-provider-hours') === 'credited-with-finding'
  entry.notes.push({ kind: 'provider-not-eligible', credited })
  if (!credited) empty(entry)
}

/**
 * What a record claims by itself, before other records and the daily maximum are looked at.
 *
 * First what it states becomes hours on days, since all that follows takes away days or hours. What lies after the day until
 * which it is asked is not done yet. The registration may cut next, also where the entry does not stand, so that its fall never
 * adds hours. Then self-study keeps to the terms of its task book, and other study to its assessment and a qualification to the
 * profession; then the provider decides about all that is left. Service comes last, because where it does not hold out it
 * bounds a total by what can have lain on the other days, and those must be the days that still count; whether there is a
 * proof of it at all decides about what is left.
 */
export const takeIn = (
  entry: Entry,
  person: ProfessionalPerson,
  service: Service | null,
  settings: Settings,
  until: PlainDate | undefined,
): void => {
  const { notes, record } = entry
  const { form, study } = record
  if (record.personId !== undefined && record.personId !== person.id) {
    notes.push({ kind: 'another-person' })
    return
  }
  if (study.kind === 'credits') {
    applyStanding(entry, settings)
    notes.push({ kind: 'credits' })
    return
  }
  takeStatement(entry, settings)
  if (until !== undefined) keepUntil(entry, dayNumber(until), settings)
  applyRegistration(entry, settings)
  if (form === 'self-study' && !isUnread(record)) applySelfStudy(entry, settings)
  else applyResult(entry, settings)
  applyProfession(entry)
  applyProvider(entry, settings)
  applyService(entry, service, settings)
  applyStanding(entry, settings)
  if (record.personId === undefined) makeUncertain(entry, factOf(entry, 'record.person'))
}
