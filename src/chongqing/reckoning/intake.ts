import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { FactName } from '../fact-names.js'
import { type Entry, entryOf, makeUncertain, type Portion } from './entry.js'
import { limitToDays } from './own-days.js'
import { selfStudyTerms } from './self-study.js'
import { type ServiceSpan, serviceDays } from './service.js'
import { dayLength, type Settings, spanCapacity } from './settings.js'

type Study = TrainingRecord['study']
type Sessions = Extract<Study, { kind: 'sessions' }>['sessions']
type Total = Extract<Study, { kind: 'total' }>

const portion = (from: number, to: number, idle: number, amount: number): Portion => ({
  from,
  to,
  idle,
  startOpen: false,
  least: amount,
  most: amount,
  creditedLeast: 0,
  creditedMost: 0,
  lower: 0,
  upper: 0,
  gaveWay: false,
})

/** Days of study, in hundredths, as the reading of part days counts them. */
const daysCounted = (hundredths: number, { readings }: Settings): number => {
  switch (readings['part-days']) {
    case 'pro-rata':
      return hundredths
    case 'whole-days-only':
      return Math.floor(hundredths / 100) * 100
    case 'any-part-is-a-day':
      return Math.ceil(hundredths / 100) * 100
  }
}

const noteParts = (entry: Entry, given: number, counted: number): void => {
  if (given % 100 === 0 || entry.notes.some(({ kind }) => kind === 'part-days')) return
  entry.notes.push({ kind: 'part-days', lost: counted < given })
}

/** Takes what a record states on its dates: the parts of one day are added before they are turned into hours. */
const takeSessions = (entry: Entry, sessions: Sessions, settings: Settings): void => {
  const byDay = new Map<number, { days: number; hours: number }>()
  for (const { date, dayFraction, hours } of sessions) {
    const day = dayNumber(date)
    const sum = byDay.get(day) ?? { days: 0, hours: 0 }
    if (hours === undefined) sum.days += toHundredths(dayFraction as string | number)
    else sum.hours += toHundredths(hours)
    byDay.set(day, sum)
  }
  let stated = 0
  entry.portions = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, { days, hours }]) => {
      const length = dayLength(settings, day)
      const counted = daysCounted(days, settings)
      noteParts(entry, days, counted)
      stated += hours + (days * length) / 100
      return portion(day, day, 0, hours + (counted * length) / 100)
    })
  entry.stated = stated
}

/** Takes what a record states over its range. */
const takeTotal = (entry: Entry, total: Total, settings: Settings): void => {
  const from = dayNumber(total.from)
  const to = dayNumber(total.to)
  const idle = toHundredths(total.travelDays ?? 0) + toHundredths(total.restDays ?? 0)
  let stated: number
  let amount: number
  if (total.hours !== undefined) {
    stated = toHundredths(total.hours)
    amount = stated
  } else {
    const days = toHundredths(total.days as string | number)
    const counted = daysCounted(days, settings)
    noteParts(entry, days, counted)
    const length = dayLength(settings, from)
    stated = (days * length) / 100
    amount = (counted * length) / 100
  }
  entry.stated = stated
  entry.portions = [portion(from, to, idle, amount)]
}

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
    kept.push({ ...portion(from, to, idle, one.most), least: one.least })
  }
  entry.portions = kept
  return outside
}

const applyService = (entry: Entry, service: readonly ServiceSpan[] | null, settings: Settings): void => {
  const { portions, notes } = entry
  const credited = settings.readings['study-out-of-service'] === 'credited-with-finding'
  if (!service) {
    notes.push({ kind: 'service-unknown' })
    if (credited) return
    makeUncertain(entry, [{ fact: 'person.employments' }])
    return
  }
  let outside = false
  for (const one of portions) {
    const inside = serviceDays(service, one.from, one.to)
    if (inside === one.to - one.from + 1) continue
    outside = true
    if (credited) continue
    const held = service.reduce(
      (sum, { from, to }) => sum + spanCapacity(settings, Math.max(from, one.from), Math.min(to, one.to)),
      0,
    )
    limitToDays(entry, one, held, settings)
  }
  if (outside) notes.push({ kind: 'out-of-service', credited })
  entry.portions = portions.filter(({ most }) => most > 0)
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
  const credited = settings.readings['failed-assessment'] === 'hours-count'
  entry.notes.push(outcome === false ? { kind: 'failed', credited } : { kind: 'result-unknown' })
  if (credited) return
  if (outcome === false) {
    entry.portions = []
    return
  }
  makeUncertain(entry, [{ fact: 'record.result', of: entry.record.id }])
}

const applySelfStudy = (entry: Entry, settings: Settings): void => {
  const { record, notes } = entry
  const missing: FactName[] = []
  const terms = selfStudyTerms(
    record,
    settings,
    dayLength(settings, entry.portions[0]?.from ?? 0),
    (note) => notes.push(note),
    (fact) => missing.push(fact),
  )
  if (clip(entry, terms.from, terms.to) && terms.counts) notes.push({ kind: 'outside-task-book' })
  const { approvedOn } = terms
  if (approvedOn !== null && entry.portions.some(({ from }) => from < approvedOn)) {
    const credited = settings.readings['hours-before-approval'] === 'credited'
    notes.push({ kind: 'before-approval', credited })
    if (!credited) {
      for (const one of entry.portions) {
        if (one.from >= approvedOn) continue
        limitToDays(entry, one, spanCapacity(settings, approvedOn, one.to), settings)
      }
      clip(entry, approvedOn, Number.POSITIVE_INFINITY)
    }
  }
  if (missing.includes('record.task-book-approval')) {
    notes.push({ kind: 'approval-unknown' })
    const open = settings.readings['hours-before-approval'] === 'not-credited'
    for (const one of entry.portions) one.startOpen = open && one.from < one.to
  }
  if (missing.length > 0) {
    makeUncertain(
      entry,
      missing.map((fact) => ({ fact, of: record.id })),
    )
  }
}

/** What a record claims by itself, before other records and the daily maximum are looked at. */
export const takeIn = (
  record: TrainingRecord,
  person: ProfessionalPerson,
  service: readonly ServiceSpan[] | null,
  settings: Settings,
): Entry => {
  const entry = entryOf(record)
  const { notes } = entry
  if (record.personId !== person.id) {
    notes.push({ kind: 'another-person' })
    return entry
  }
  const { registration } = record
  if (registration?.entryStands === false) notes.push({ kind: 'entry-not-standing', credited: true })
  if (registration?.entryStands === null) notes.push({ kind: 'entry-in-question' })
  if (record.study.kind === 'credits') {
    notes.push({ kind: 'credits' })
    return entry
  }
  const sessions = record.form === 'self-study' ? record.taskBook?.log : undefined
  if (sessions) takeSessions(entry, sessions, settings)
  else if (record.study.kind === 'sessions') takeSessions(entry, record.study.sessions, settings)
  else takeTotal(entry, record.study, settings)

  // Also where the entry does not stand, so that its fall never adds hours.
  if (registration && clip(entry, Number.NEGATIVE_INFINITY, dayNumber(registration.registeredOn))) {
    notes.push({ kind: 'after-registration', total: record.study.kind === 'total' && !sessions })
  }
  if (record.form === 'self-study') applySelfStudy(entry, settings)
  else applyResult(entry, settings)
  if (record.providerEligible === false) {
    const credited = settings.readings['ineligible-provider-hours'] === 'credited-with-finding'
    notes.push({ kind: 'provider-not-eligible', credited })
    if (!credited) entry.portions = []
  }
  applyService(entry, service, settings)
  return entry
}
