import type { Period } from '../../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { MissingFact, Recorder, Valueless } from '../../pack.js'
import { classifyCoverage } from './person-coverage.js'

/**
 * The facts on which it depends whether a person is covered in a period (Article 2, paragraph 1), none where they surely
 * are; an answer that ends the rule where they surely are not, or where nothing is regulated.
 */
export const coveragePremise = (
  grounds: Recorder<'2.1', never, never>,
  person: ProfessionalPerson,
  during: Period,
): readonly MissingFact[] | Valueless => {
  const coverage = grounds.reckon(classifyCoverage, { person, during })
  if ('numbers' in coverage) return coverage.numbers.covered ? [] : grounds.inapplicable('2.1', 'excludes')
  // Who is covered is regulated no more in an edition that strikes the definition.
  return coverage.status === 'open' ? coverage.missing : grounds.follow(coverage)
}
