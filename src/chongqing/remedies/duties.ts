import type { AnswerOf } from '../catalogue.js'
import type { DutyEvidence } from '../entities/norms/duty-evidence.js'
import { norms } from '../law/norms/register.js'
import type { DutyState } from '../rules/norms/duties.js'
import { type Days, lastYearOfPlan } from '../rules/norms/when-due.js'
import { added, askedOn, later, made } from './edit.js'
import { done, type RemedistOf, stepsFrom, type Valued } from './remedist.js'

/**
 * What is owed once in a year is done, as long as it still can be. What is owed each time, or always, and was once left
 * undone, stays so; of that the text says no more.
 */
export const duties: RemedistOf<'duties'> = {
  verdict: ({ duties: all }) => {
    if (all.some(({ state }) => state === 'missing')) return 'not-met'
    return all.some(({ state }) => state === 'unknown') ? 'undetermined' : 'met'
  },
  propose: ({ facts, answer, asOf, ask }) => {
    const { year, plan } = facts
    const steps = stepsFrom<typeof facts>(answer, {
      'duty-not-done': ({ norm, act: duty }) => {
        // Only of a plan that is known is its review known to be missing.
        const start =
          norms[norm].period === 'last-year-of-plan'
            ? (lastYearOfPlan(plan as Days, year) as Days).from
            : `${year}-01-01`
        const from = later(asOf, start)
        const evidence = made<DutyEvidence>({ norm, state: 'done', on: from })
        return {
          act: { act: 'do-duty', norm, duty, from },
          edit: (given) => ({
            ...askedOn(given, from),
            evidence: added(given.evidence, evidence),
          }),
        }
      },
    })
    const after = ask(done(facts, steps)) as Valued<AnswerOf<'duties'>>
    const isMissing = ({ state }: DutyState): boolean => state === 'missing'
    // Where none is missing any more, this is not said.
    const left = [...after.value.duties, ...answer.value.duties].find(isMissing) as DutyState
    return { steps, otherwise: { standing: 'no-remedy-known', because: left.provision } }
  },
}
