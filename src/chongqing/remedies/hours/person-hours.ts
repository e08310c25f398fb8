import { hasValue, type Verdict } from '../../../engine/determination/determination.js'
import { done, type Valued } from '../../../engine/determination/remedist.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { Determination } from '../../pack.js'
import type { PersonYearFacts } from '../../rules/quota/person-year-facts.js'
import type { Asked, Otherwise, Proposal, Step } from '../remedist.js'
import { paperSteps } from './record-papers.js'
import { proposeStudy, type StudyPlan } from './study.js'

/** An answer that names a verdict on the hours of a year. */
export type CheckedYear = Determination<YearVerdict, YearVerdict>
interface YearVerdict {
  readonly verdict: Verdict
  readonly period: Period
}

/** Who says what further hours an answer asks for that is not met; `null` where none would help. */
export type PlanFor<Answer> = (answer: Valued<Answer>) => StudyPlan | null

/** So many papers are tried in every selection: one paper can take away what another brings. */
const mostSelected = 6

/** Every selection of papers, those with more of them first; of many papers all and none. */
const selectionsOf = <Paper>(papers: readonly Paper[]): readonly (readonly Paper[])[] => {
  if (papers.length > mostSelected) return [papers, []]
  return Array.from({ length: 2 ** papers.length }, (_, bits) =>
    papers.filter((_paper, at) => (bits & (1 << at)) !== 0),
  ).sort((one, other) => other.length - one.length)
}

/**
 * By papers and new study of a person: papers first, with whatever study is lacking after them. A paper can cost hours, where
 * what it makes count displaces something else, so that fewer are tried where all do not do.
 */
export const proposeForPerson = <Answer extends CheckedYear>(
  { facts, answer, asOf, law, ask }: Asked<PersonYearFacts, Answer>,
  planFor: PlanFor<Answer>,
  none: Otherwise,
): Proposal<PersonYearFacts> => {
  const papers = paperSteps(facts, answer.value.period, asOf, law)
  const verdictOf = (found: Answer): Verdict => (hasValue(found) ? found.value.verdict : 'undetermined')
  /** A way with some papers, and what it comes to. */
  const propose = (
    before: readonly Step<PersonYearFacts>[],
  ): readonly [Proposal<PersonYearFacts>, Verdict] => {
    const found = ask(done(facts, before))
    const bare = { steps: before, otherwise: none }
    const without = verdictOf(found)
    if (!hasValue(found) || without === 'met') return [bare, without]
    const plan = planFor(found as Valued<Answer>)
    if (!plan) return [bare, without]
    const way = proposeStudy({ facts, asOf, law, ask }, before, plan)
    const reached = verdictOf(ask(done(facts, way.steps)))
    // What is not known may leave nothing to study, and then study could even do harm.
    return without === 'undetermined' && reached !== 'met' ? [bare, without] : [way, reached]
  }
  const tried: Proposal<PersonYearFacts>[] = []
  let undetermined: Proposal<PersonYearFacts> | undefined
  for (const before of selectionsOf(papers)) {
    const [way, verdict] = propose(before)
    if (verdict === 'met') return way
    if (verdict === 'undetermined') undetermined ??= way
    tried.push(way)
  }
  // The last one is without papers: what it lacks is what is lacking.
  const alone = tried.at(-1) as Proposal<PersonYearFacts>
  const isOpen =
    papers.length > mostSelected || tried.some(({ otherwise }) => otherwise.standing === 'no-remedy-known')
  const otherwise: Otherwise =
    isOpen && alone.otherwise.standing === 'cannot-be-cured'
      ? { ...alone.otherwise, standing: 'no-remedy-known' }
      : alone.otherwise
  return { steps: (undetermined ?? alone).steps, otherwise }
}
