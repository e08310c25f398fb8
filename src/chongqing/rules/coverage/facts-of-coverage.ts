import { hasValue, type Valueless } from '../../../engine/determination/determination.js'
import type { MissingFact } from '../../../engine/determination/missing.js'
import type { Recorder } from '../../../engine/determination/recorder.js'
import type { Law } from '../../../engine/editions/law.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import { classifyCoverage } from './person-coverage.js'

/**
 * The facts on which it depends whether a person is covered in a period (Article 2, paragraph 1), none where they surely
 * are; an answer that ends the rule where they surely are not, or where nothing is regulated.
 */
export const factsOfCoverage = (
  grounds: Recorder<'2.1', never, never>,
  person: ProfessionalPerson,
  during: Period,
  law: Law,
): readonly MissingFact[] | Valueless => {
  const coverage = grounds.premise(classifyCoverage({ person, during }, law))
  if (coverage.status === 'open') return coverage.missing
  // Who is covered is regulated no more in an edition that strikes the definition.
  if (!hasValue(coverage)) return grounds.follow(coverage)
  return coverage.value.coverage === 'covered' ? [] : grounds.inapplicable('2.1', 'excludes')
}
