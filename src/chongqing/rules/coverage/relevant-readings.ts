import type { ProfessionalPerson } from '../../entities/professional-person.js'
import { readingDefinitions } from '../../law/readings.js'
import {
  type Qualification,
  type QualificationReading,
  type QualificationReadings,
  qualificationReadings,
} from '../../reckoning/qualification.js'

/** The same readings with the other option of one of them; each of these readings has two. */
export const otherwise = (
  readings: QualificationReadings,
  id: QualificationReading,
): QualificationReadings => ({
  ...readings,
  [id]: readingDefinitions[id].options.find((option) => option !== readings[id]),
})

const isSame = (a: Qualification, b: Qualification): boolean =>
  a.covered === b.covered && a.asserted === b.asserted && a.missing.join() === b.missing.join()

/**
 * The readings that can change the outcome, alone or together with others: if two must both be read otherwise before
 * anything changes, the answer rests on both.
 */
export const relevantReadings = (
  person: ProfessionalPerson,
  readings: QualificationReadings,
  outcomeOf: (readings: QualificationReadings) => Qualification,
): readonly QualificationReading[] => {
  const touched = qualificationReadings(person)
  const combinations = [readings]
  for (const id of touched) combinations.push(...combinations.map((one) => otherwise(one, id)))
  const outcomes = combinations.map(outcomeOf)
  // Each reading doubles the list, so that two combinations that differ in one reading alone differ in one bit.
  return touched.filter((_, bit) =>
    outcomes.some((outcome, i) => !isSame(outcome, outcomes[i ^ (1 << bit)] as Qualification)),
  )
}
