import { dayNumber } from '../../../engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../../engine/quantity/hours.js'
import { studyForms, subjectClasses } from '../../law/vocabulary.js'
import type { Recorder } from '../../pack.js'
import { amountOf, creditedOf, type Entry, lostBetween } from '../../reckoning/entry.js'
import { dayLength, hoursReadings, lengthsOn, type Settings, spanCapacity } from '../../reckoning/settings.js'
import { effectiveDate, forceReads } from '../coverage/in-force-during.js'
import { amount, noteReads } from './note-grounds.js'
import type { YearOfSystem } from './reckon-years.js'

/** What the rule on credited hours declares. */
export const hoursReads = {
  id: 'credited-hours',
  takes: { person: 'parsePerson', records: ['parseTrainingRecord'] },
  provisions: [
    ...noteReads.provisions,
    ...forceReads.provisions,
    ...Object.values(studyForms.provisions),
    ...Object.values(subjectClasses.provisions),
    '12.1',
    '34',
  ],
  // The form and the subject of a study are what its record says; of two forms the text asks more, and that decides.
  checksOff: ['12.1', '12.2', '12.4', '12.5', '13', '13(1)', '13(2)', '13(3)', '13(5)', '13(6)', '13(8)'],
  norms: ['count-travel-time'],
  parameters: ['hours-per-day', 'statistical-period', ...forceReads.parameters],
  readings: [...hoursReadings, ...noteReads.readings, 'quota-evidence', ...forceReads.readings],
} as const

/** The grounds of the rule on credited hours. */
export type HoursGrounds = Recorder<
  (typeof hoursReads.provisions)[number],
  (typeof hoursReads.parameters)[number],
  (typeof hoursReads.readings)[number]
>

/** Of the hours cut away, those of the days of travel: what a total states beyond its other days. */
const travelWithin = ({ record: { study }, stated }: Entry, settings: Settings, cut: number): number => {
  if (study.kind !== 'total' || study.travelDays === undefined) return 0
  const [from, to] = [dayNumber(study.from), dayNumber(study.to)]
  const hoursOf = (days: number | string) => (toHundredths(days) * dayLength(settings, from)) / 100
  const idle = hoursOf(study.travelDays) + hoursOf(study.restDays ?? 0)
  const beyond = Math.max(0, (stated as number) - spanCapacity(settings, from, to) + idle)
  return Math.min(cut, beyond, hoursOf(study.travelDays))
}

/** Says what counted in the hours of one entry, and what was cut away. */
export const tellCredit = (grounds: HoursGrounds, entry: Entry, settings: Settings): void => {
  for (const reading of entry.readings) grounds.reading(reading)
  const { record, portions } = entry
  const before = amountOf(entry)
  if (before.most === 0) return
  const { id: recordId, form, subject } = record
  grounds.cite(form === undefined ? '13' : studyForms.provisions[form], 'defines')
  if (form === 'other') grounds.finding('unknown-form', 'data-defect', '13', { recordId })
  if (subject) grounds.cite(subjectClasses.provisions[subject], 'defines')
  else {
    grounds.cite('12.1', 'defines')
    grounds.finding('subject-unclassified', 'data-defect', '12.1', { recordId })
  }
  if (form === 'self-study') grounds.cite('44', 'requires')
  if (record.study.kind === 'total' && record.study.travelDays !== undefined) grounds.cite('30.1', 'excludes')
  for (const portion of portions) {
    for (const { date } of lengthsOn(settings, portion)) grounds.parameter('hours-per-day', date)
  }
  const cut = lostBetween(before, creditedOf(entry))
  const travel = travelWithin(entry, settings, cut.least)
  if (travel > 0)
    grounds.finding('travel-not-counted', 'advisory', '30.1', { recordId, hours: hoursText(travel) })
  const above = { least: cut.least - travel, most: cut.most - travel }
  if (above.most > 0) {
    grounds.finding('above-daily-maximum', 'advisory', '30.1', { recordId, cut: amount(above) })
  }
  if (portions.some(({ gaveWay }) => gaveWay)) {
    grounds.contested('queue-order-matters', 'queue-order', '30.1', { recordId })
  }
  const effectiveFrom = effectiveDate(grounds)
  if (effectiveFrom !== undefined && portions.some(({ from }) => from < dayNumber(effectiveFrom))) {
    grounds.finding('study-before-force', 'advisory', '49', { recordId, effectiveFrom })
  }
}

/** Says which totals lie across the ends of a year. */
export const tellYear = (grounds: HoursGrounds, { period, sums }: YearOfSystem): void => {
  const { system, year } = period
  const { across, spread } = sums()
  if (across.length > 0) grounds.reading('straddling-totals')
  for (const { record } of spread) {
    grounds.finding('total-across-years', 'advisory', system === 'calendar' ? '30.1' : '34', {
      recordId: record.id,
      system,
      year,
    })
  }
}
