import type { WithNumbers } from '../../../engine/determination/rule.js'
import { once, remembered } from '../../../engine/ground/remembered.js'
import { dayNumber, type PlainDate } from '../../../engine/quantity/calendar.js'
import { daysArgument } from '../../../engine/quantity/date-arguments.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import { type Determination, defineReckoning, type LawView, type Settled } from '../../pack.js'
import {
  coverageReadings,
  type QualificationReading,
  type QualificationReadings,
  qualificationOf,
} from '../../reckoning/qualification.js'
import { otherwise, relevantReadings } from './relevant-readings.js'

/** Whether a person is covered. */
export interface Coverage {
  readonly coverage: 'covered' | 'not-covered'
  /** Whether another option of a single reading would change it; a finding names each such reading. */
  readonly dependsOnReading: boolean
}

const coverageOptions = (law: LawView<never, QualificationReading>): QualificationReadings =>
  law.optionsOf(...coverageReadings)

/**
 * Whether a person is a professional or technical person in the sense of the Measures.
 *
 * At least a junior title, at least secondary technical schooling, in service, as a professional or as a manager of
 * professionals. Graduation is taken as given unless it is denied. Without `during` the present service decides, and
 * service that has ended leaves the answer open. A person whom the unit lists as a professional is covered unless
 * known facts say otherwise.
 *
 * **Legal basis:** Article 2, paragraph 1.
 *
 * @param facts - the person; `during`: days, both ends counted, of which one in service is enough
 * @param law - the edition of the law
 * @returns `settled` with the coverage; `open` with the facts that would decide
 * @throws XueshiError `invalid-date` for days that do not exist or are reversed
 * @example
 * ```ts
 * import { classifyCoverage, parsePerson } from 'xueshi'
 * const known = parsePerson({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * const answer = known.ok && classifyCoverage({ person: known.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { coverage: 'covered', dependsOnReading: false }
 * const unknown = parsePerson({ id: 'p2', title: 'junior', role: 'professional', inService: true })
 * const open = unknown.ok && classifyCoverage({ person: unknown.value })
 * open && open.status === 'open' && open.missing // => [{ fact: 'person.education' }]
 * ```
 */
export const classifyCoverage = /* @__PURE__ */ defineReckoning(
  {
    id: 'person-coverage',
    takes: { person: 'parsePerson' },
    provisions: ['2.1'],
    readings: coverageReadings,
  },
  (
    {
      person,
      during,
    }: {
      readonly person: ProfessionalPerson
      readonly during?: { readonly from: PlainDate; readonly to: PlainDate } | undefined
    },
    grounds,
  ): WithNumbers<Determination<Coverage>, { readonly covered: boolean }> => {
    if (during) daysArgument(during, 'during')
    const days = during && { from: dayNumber(during.from), to: dayNumber(during.to) }
    const readings = grounds.resolved(coverageOptions)
    const outcomeOf = remembered((read: QualificationReadings) => qualificationOf(person, read, days))
    const { covered, missing, asserted } = outcomeOf(readings)
    const tellRelevant = (): readonly QualificationReading[] => {
      grounds.cite('2.1', 'defines')
      const relevant = relevantReadings(person, readings, outcomeOf)
      for (const id of relevant) {
        if (grounds.reading(id) === 'not-equivalent') {
          grounds.finding('schooling-not-equivalent', 'advisory', '2.1', {})
        }
      }
      return relevant
    }
    if (covered === null) {
      tellRelevant()
      grounds.missing(...missing.map((fact) => ({ fact })))
      return grounds.open()
    }
    const told = (): Settled<Coverage> => {
      const flipping = tellRelevant().filter((id) => outcomeOf(otherwise(readings, id)).covered !== covered)
      for (const reading of flipping) {
        const option = otherwise(readings, reading)[reading]
        grounds.contested('coverage-depends-on-reading', reading, '2.1', { reading, option })
      }
      if (asserted) grounds.finding('coverage-asserted', 'advisory', '2.1', {})
      if (!covered && person.listedAsProfessional) {
        grounds.finding('coverage-assertion-contradicted', 'data-defect', '2.1', {})
      }
      return grounds.settled({
        coverage: covered ? 'covered' : 'not-covered',
        dependsOnReading: flipping.length > 0,
      })
    }
    return { numbers: { covered }, tell: once(told) }
  },
)
