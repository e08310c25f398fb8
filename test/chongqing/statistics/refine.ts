// More facts about people, chosen at random among those that are not known.
import fc from 'fast-check'
import type { ProfessionalPerson } from '../../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { educationLevels, professionalRoles, titleLevels } from '../../../src/chongqing/law/vocabulary.js'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../../src/engine/quantity/hours.js'
import { changed, changedPerson, type PersonFacts, type RecordFacts, type Some } from '../../support/facts.js'

/** A fact that stays unknown, or one that was learnt. */
const learnt = <T>(known: boolean, values: readonly T[]): fc.Arbitrary<T | undefined> =>
  known ? fc.constant(undefined) : fc.constantFrom(undefined, ...values)

const given = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

const refinedPerson = (facts: ProfessionalPerson): fc.Arbitrary<ProfessionalPerson> => {
  const { title, education, role, inService, employments, retiredOn, listedAsProfessional } = facts
  const isServiceKnown = inService !== undefined || employments !== undefined || retiredOn !== undefined
  // What the unit asserts stands in for what is not known, and is no fact itself.
  const isAsserted = listedAsProfessional === true
  return fc
    .record<Some<PersonFacts>>({
      title: learnt(isAsserted || title !== undefined, titleLevels),
      education: learnt(isAsserted || education !== undefined, educationLevels),
      role: learnt(isAsserted || role !== undefined, professionalRoles),
      inService: learnt(isAsserted || isServiceKnown, [true, false]),
    })
    .map((more) => changedPerson(facts, given(more)))
}

type Sessions = Extract<RecordFacts['study'], { kind: 'sessions' }>['sessions']

/** A total whose dates become known: its amount on days of its span, filled up from a day chosen at random. */
const datedTotal = (
  { from, to, amount }: { readonly from: string; readonly to: string; readonly amount: number },
  first: number,
): Sessions => {
  const start = dayNumber(from)
  const days = dayNumber(to) - start + 1
  let left = amount
  const all: { date: string; hours: string }[] = []
  for (let i = 0; i < days && left > 0; i++) {
    const hours = Math.min(600, left)
    all.push({ date: dateOfDay(start + ((first + i) % days)), hours: hoursText(hours) })
    left -= hours
  }
  return all
}

const refinedRecord = (facts: TrainingRecord, datesAreAsked: boolean): fc.Arbitrary<TrainingRecord> => {
  const { registration, study, result, taskBook: book } = facts
  const chosen = fc.record({
    result: learnt<RecordFacts['result']>(result !== undefined, [
      { kind: 'pass-or-fail', value: 'pass' },
      { kind: 'pass-or-fail', value: 'fail' },
    ]),
    approval: learnt(book === undefined || book.approval !== undefined, [
      null,
      { on: '2024-10-02' },
      { on: '2025-08-01' },
    ]),
    unitAssessment: learnt(book === undefined || book.unitAssessment !== undefined, [
      null,
      'pass' as const,
      'fail' as const,
    ]),
    dated: fc.boolean(),
    day: fc.nat(600),
  })
  return chosen.map(({ result: outcome, approval, unitAssessment, dated, day }) => {
    const more: Some<RecordFacts> = {
      ...(outcome !== undefined && { result: outcome }),
      ...(book && {
        taskBook: {
          ...book,
          ...(approval !== undefined && { approval }),
          ...(unitAssessment !== undefined && { unitAssessment }),
        } as never,
      }),
    }
    if (dated && study.kind === 'credits' && study.from === undefined) {
      const anyDay = dateOfDay(dayNumber('2024-09-01') + day)
      // What is registered was earned before.
      const on = registration && registration.registeredOn < anyDay ? registration.registeredOn : anyDay
      return changed(facts, { ...more, study: { ...study, from: on, to: on } })
    }
    // Dates are told only of totals that fit and that no other record of the person can disturb. They lie before the
    // registration: an entry that attests days to come contradicts itself, and no dates can be learnt that agree with it.
    if (
      dated &&
      datesAreAsked &&
      !book &&
      study.kind === 'total' &&
      study.hours !== undefined &&
      !study.travelDays
    ) {
      const { from, to: last } = study
      const to = registration && registration.registeredOn < last ? registration.registeredOn : last
      const amount = toHundredths(study.hours)
      if (amount <= (dayNumber(to) - dayNumber(from) + 1) * 600) {
        const sessions = datedTotal({ from, to, amount }, day)
        return changed(facts, { ...more, study: { kind: 'sessions', sessions } })
      }
    }
    return changed(facts, more)
  })
}

/** The same person with more known about them. */
const refined = ({ person, records }: CountedPerson, datesAreAsked: boolean): fc.Arbitrary<CountedPerson> =>
  fc
    .tuple(refinedPerson(person), fc.tuple(...records.map((record) => refinedRecord(record, datesAreAsked))))
    .map(([more, all]) => ({ person: more, records: all }))

/** People, and the same people with more known about them. */
export const withMore = (
  people: fc.Arbitrary<readonly CountedPerson[]>,
  datesAreAsked: boolean,
): fc.Arbitrary<readonly [readonly CountedPerson[], readonly CountedPerson[]]> =>
  people.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.tuple(...some.map((one) => refined(one, datesAreAsked))) as fc.Arbitrary<readonly CountedPerson[]>,
    ),
  )
