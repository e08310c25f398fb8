import { askedOn, done, type Valued } from '../../engine/determination/remedist.js'
import { later } from '../../engine/quantity/calendar.js'
import type { AnswerOf } from '../catalogue.js'
import type { DutyEvidence } from '../entities/norms/duty-evidence.js'
import type { SummaryFiling } from '../entities/norms/summary-filing.js'
import { norms } from '../law/norms/register.js'
import type { ResponsibilityItem } from '../law/norms/roles.js'
import type { Actor } from '../law/vocabulary.js'
import { personnelOf } from '../rules/norms/candidates.js'
import type { DutyState } from '../rules/norms/duties.js'
import { type Days, lastYearOfPlan } from '../rules/norms/when-due.js'
import { added, made } from './edit.js'
import { ownVerdict, remedyTable, stepsFrom } from './remedist.js'

/** What can be done about duties and responsibilities. */
export const normsRemedies = /* @__PURE__ */ remedyTable({
  /** What was left undone of the responsibilities of a role (5, 6, 7, 35) is done. */
  'missing-responsibilities': {
    verdict: ({ missing, unknown }) =>
      missing.length > 0 ? 'not-met' : unknown.length > 0 ? 'undetermined' : 'met',
    propose: ({ answer }) => ({
      steps: stepsFrom(answer, {
        'responsibility-not-done': ({ item }) => ({
          act: { act: 'meet-responsibility', item },
          edit: ({ role, evidence = [] }) => ({
            role,
            evidence: evidence.map((one) => (one.item === item ? { item, state: 'done' } : one)),
          }),
        }),
      }),
      otherwise: { standing: 'no-remedy-known', because: answer.value.missing[0] as ResponsibilityItem },
    }),
  },

  /** The summary is filed (6(4)), once the year is over that it sums up; the text sets no day, so none is too late. */
  'annual-summary': {
    verdict: ownVerdict,
    propose: ({ facts: { level }, answer, asOf }) => ({
      steps: stepsFrom(answer, {
        'annual-summary-not-filed': ({ year }) => {
          const from = later(asOf, `${year + 1}-01-01`)
          // The item names no level; where that of the body is not known, either department will do.
          const own: Actor = personnelOf[level ?? 'municipal']
          const filing = made<SummaryFiling>({ year, filedOn: from, with: own })
          return {
            act: { act: 'file', with: level === undefined ? Object.values(personnelOf) : [own], from },
            edit: (facts) => ({ ...askedOn(facts, from), filings: added(facts.filings, filing) }),
          }
        },
      }),
      otherwise: { standing: 'no-remedy-known', because: '6(4)' },
    }),
  },

  /**
   * What is owed once in a year is done, as long as it still can be. What is owed each time, or always, and was once left
   * undone, stays so; of that the text says no more.
   */
  duties: {
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
  },
})
