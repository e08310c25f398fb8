import { dayNumber } from '../../engine/quantity/calendar.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { FactName } from '../fact-names.js'
import { decidedBy, type Entry, makeUncertain, type Portion, portionOf } from './entry.js'
import { limitToDays } from './own-days.js'
import { selfStudyTerms } from './self-study.js'
import { type ServiceSpan, serviceDays } from './service.js'
import { dayLength, type Settings, spanCapacity } from './settings.js'
import { takeSessions, takeTotal } from './statement.js'

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

/** Leaves a portion what its days in service can hold. */
const limitToService = (
  entry: Entry,
  one: Portion,
  service: readonly ServiceSpan[],
  settings: Settings,
): void => {
  const held = service.reduce(
    (sum, { from, to }) => sum + spanCapacity(settings, Math.max(from, one.from), Math.min(to, one.to)),
    0,
  )
  limitToDays(entry, one, held, settings)
}

const applyService = (entry: Entry, service: readonly ServiceSpan[] | null, settings: Settings): void => {
  const { portions, notes } = entry
  if (!service) {
    notes.push({ kind: 'service-unknown' })
    if (decidedBy(entry, settings, 'study-out-of-service') === 'credited-with-finding') return
    makeUncertain(entry, [{ fact: 'person.employments' }])
    return
  }
  const outside = portions.filter(({ from, to }) => serviceDays(service, from, to) < to - from + 1)
  if (outside.length > 0) {
    const credited = decidedBy(entry, settings, 'study-out-of-service') === 'credited-with-finding'
    notes.push({ kind: 'out-of-service', credited })
    if (!credited) for (const one of outside) limitToService(entry, one, service, settings)
  }
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
  const credited = decidedBy(entry, settings, 'failed-assessment') === 'hours-count'
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
  const terms = selfStudyTerms(entry, settings, dayLength(settings, entry.portions[0]?.from ?? 0), (fact) =>
    missing.push(fact),
  )
  if (clip(entry, terms.from, terms.to) && terms.counts) notes.push({ kind: 'outside-task-book' })
  const { approvedOn } = terms
  if (approvedOn !== null && entry.portions.some(({ from }) => from < approvedOn)) {
    const credited = decidedBy(entry, settings, 'hours-before-approval') === 'credited'
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
    const open = decidedBy(entry, settings, 'hours-before-approval') === 'not-credited'
    for (const one of entry.portions) one.startOpen = open && one.from < one.to
  }
  if (missing.length > 0) {
    makeUncertain(
      entry,
      missing.map((fact) => ({ fact, of: record.id })),
    )
  }
}

/** Notes on an entry that it does not stand, or may not: whether it is evidence is asked elsewhere. */
const noteStanding = ({ record: { registration }, notes }: Entry): void => {
  if (registration?.entryStands === false) notes.push({ kind: 'entry-not-standing', credited: true })
  if (registration?.entryStands === null) notes.push({ kind: 'entry-in-question' })
}

const applyRegistration = (entry: Entry, total: boolean): void => {
  const { registration } = entry.record
  if (registration && clip(entry, Number.NEGATIVE_INFINITY, dayNumber(registration.registeredOn))) {
    entry.notes.push({ kind: 'after-registration', total })
  }
}

const applyProvider = (entry: Entry, settings: Settings): void => {
  if (entry.record.providerEligible !== false) return
  const credited = decidedBy(entry, settings, 'ineligible-provider-hours') === 'credited-with-finding'
  entry.notes.push({ kind: 'provider-not-eligible', credited })
  if (!credited) entry.portions = []
}

/**
 * What a record claims by itself, before other records and the daily maximum are looked at.
 *
 * First what it states becomes hours on days, since all that follows takes away days or hours. The registration cuts
 * next: by its day all was done that it attests, also where the entry does not stand, so that its fall never adds
 * hours. Then self-study keeps to the terms of its task book, and other study to its assessment; then the provider
 * decides about all that is left. Service comes last, because where it does not hold out it bounds a total by what can
 * have lain on the other days, and those must be the days that still count.
 */
export const takeIn = (
  entry: Entry,
  person: ProfessionalPerson,
  service: readonly ServiceSpan[] | null,
  settings: Settings,
): void => {
  const { notes, record } = entry
  const { form, study, taskBook } = record
  if (record.personId !== person.id) {
    notes.push({ kind: 'another-person' })
    return
  }
  noteStanding(entry)
  if (study.kind === 'credits') {
    notes.push({ kind: 'credits' })
    return
  }
  const log = form === 'self-study' ? taskBook?.log : undefined
  if (log) takeSessions(entry, log, settings)
  else if (study.kind === 'sessions') takeSessions(entry, study.sessions, settings)
  else takeTotal(entry, study, settings)
  applyRegistration(entry, study.kind === 'total' && !log)
  if (form === 'self-study') applySelfStudy(entry, settings)
  else applyResult(entry, settings)
  applyProvider(entry, settings)
  applyService(entry, service, settings)
}
