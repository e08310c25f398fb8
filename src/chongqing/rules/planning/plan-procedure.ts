import { among, checkList, verdictOfAll } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasHappened } from '../../../engine/quantity/date-arguments.js'
import type { CePlan } from '../../entities/planning/ce-plan.js'
import type { FactName } from '../../fact-names.js'
import { norms07 } from '../../law/norms/chapter-07.js'
import { type Actor, type PlanLevel, planBases, planLevels, planSources } from '../../law/vocabulary.js'
import { severityOf, severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { planLeads } from './plan-levels.js'

/** A plan, and the day of the question. */
export interface PlanProcedureFacts {
  readonly plan: CePlan
  /**
   * The date on which it is asked: a plan that is adopted later has nothing to file yet, and later filings have not happened.
   * Absent: all that is dated has happened.
   */
  readonly asOf?: PlainDate | undefined
}

/** Whether a plan came about as the text has it. */
export interface PlanProcedure {
  readonly verdict: Verdict
  /** Whether those drew it up who are named for its level. */
  readonly drafting: Verdict
  /** Whether it rests on what it is to rest on. */
  readonly basis: Verdict
  /** Whether it was filed with the municipal personnel department. */
  readonly filing: Verdict | 'not-required' | 'not-due'
}

type Item = (typeof planLevels.provisions)[PlanLevel]
type PlanGrounds = Recorder<Item, never, never>

const leads: Readonly<Record<PlanLevel, readonly Actor[]>> = planLeads

const filingNormOf = {
  industry: 'file-industry-plan',
  district: 'file-district-plan',
} as const

/** A verdict on one point, and the facts that it still needs. */
interface Judged<V> {
  readonly verdict: V
  readonly needs: readonly FactName[]
}

const needing = (...needs: readonly FactName[]): Judged<'undetermined'> => ({
  verdict: 'undetermined',
  needs,
})
const judged = <V>(verdict: V): Judged<V> => ({ verdict, needs: [] })

const leadOf = (grounds: PlanGrounds, level: PlanLevel, { lead }: CePlan): Judged<Verdict> => {
  if (lead === undefined) return needing('plan.lead')
  if (leads[level].includes(lead)) return judged('met')
  grounds.finding(
    'plan-led-by-another',
    severityOfBreach(planLevels.provisions[level], grounds),
    planLevels.provisions[level],
    {
      level,
      lead,
    },
  )
  return judged('not-met')
}

const jointly = (grounds: PlanGrounds, level: PlanLevel, { together }: CePlan): Judged<Verdict> => {
  if (level !== 'municipal') return judged('met')
  if (together === undefined) return needing('plan.together')
  if (together.some((actor) => leads.industry.includes(actor))) return judged('met')
  grounds.finding('plan-drafted-alone', severityOfBreach('23(1)', grounds), '23(1)', {})
  return judged('not-met')
}

const basisOf = (grounds: PlanGrounds, level: PlanLevel, { bases, sources }: CePlan): Judged<Verdict> => {
  if (level === 'municipal') {
    const { verdict } = checkList(planBases, among(bases), (basis) =>
      grounds.finding('plan-basis-missing', 'advisory', '23(1)', { basis }),
    )
    return verdict === 'undetermined' ? needing('plan.bases') : judged(verdict)
  }
  const severity = severityOfBreach(planLevels.provisions[level], grounds)
  const { verdict } = checkList(planSources, among(sources), (source) =>
    grounds.finding('plan-source-missing', severity, planLevels.provisions[level], { source }),
  )
  return verdict === 'undetermined' ? needing('plan.sources') : judged(verdict)
}

const filingOf = (
  grounds: PlanGrounds,
  level: PlanLevel,
  { plan: { filings, adoptedOn }, asOf }: PlanProcedureFacts,
): Judged<PlanProcedure['filing']> => {
  if (level === 'municipal') return judged('not-required')
  if (adoptedOn === null || !hasHappened(adoptedOn, asOf)) return judged('not-due')
  if (filings === undefined) return needing('plan.filings')
  const item = planLevels.provisions[level]
  const counting = filings.filter(({ with: body, on }) => {
    if (!hasHappened(on, asOf)) return false
    if (body !== 'municipal-personnel') {
      grounds.finding('plan-filed-elsewhere', 'advisory', item, { with: body })
      return false
    }
    // What is filed is the plan as adopted; a draft that was sent in is not yet that.
    if (on === undefined || adoptedOn === undefined || on >= adoptedOn) return true
    grounds.finding('plan-filed-before-adoption', 'data-defect', item, { on, adoptedOn })
    return false
  })
  if (counting.length > 0) return judged('met')
  if (adoptedOn === undefined) return needing('plan.adopted-on')
  grounds.finding('plan-not-filed', severityOf(norms07[filingNormOf[level]], grounds), item, {})
  return judged('not-met')
}

/**
 * Whether a plan was drawn up by those named for its level, on what it is to rest on, and filed where it must be.
 *
 * The municipal plan is led by the municipal personnel department together with bodies of the industries, and is filed with
 * nobody. Plans of industries and districts follow the Regulation, the municipal plan and their own needs, and are filed with
 * the municipal personnel department after their adoption; a filing with a district does not do, and no day is set. A plan
 * that is known not to be adopted has nothing to file yet.
 *
 * **Legal basis:** Article 23.
 *
 * @param facts - `plan`, parsed; `asOf`: the day of the question
 * @param law - the edition of the law
 * @returns `settled` with the verdicts; `bounded` where some depend on facts that are not known; `open` where the level is
 * not known
 * @throws XueshiError `invalid-date` for an `asOf` that does not exist
 * @example
 * ```ts
 * import { assessPlanProcedure, parseCePlan } from 'xueshi'
 * const plan = parseCePlan({
 *   level: 'district', lead: 'district-personnel', sources: ['regulation', 'municipal-plan', 'own-needs'],
 *   adoptedOn: '2021-03-01', filings: [{ with: 'district-personnel' }],
 * })
 * const answer = plan.ok && assessPlanProcedure({ plan: plan.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', drafting: 'met', basis: 'met', filing: 'not-met' }
 * ```
 */
export const assessPlanProcedure = /* @__PURE__ */ defineRule(
  {
    id: 'plan-procedure',
    takes: { plan: 'parseCePlan' },
    provisions: ['23(1)', '23(2)', '23(3)'],
    norms: [
      'draft-municipal-plan',
      'draft-industry-plan',
      'file-industry-plan',
      'draft-district-plan',
      'file-district-plan',
    ],
  },
  (facts: PlanProcedureFacts, grounds): Determination<PlanProcedure, PlanProcedure> => {
    const { plan, asOf } = facts
    const { level } = plan
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    if (level === undefined) {
      for (const item of ['23(1)', '23(2)', '23(3)'] as const) grounds.cite(item, 'requires')
      grounds.missing({ fact: 'plan.level' })
      return grounds.open()
    }
    grounds.cite(planLevels.provisions[level], 'requires')
    const lead = leadOf(grounds, level, plan)
    const joint = jointly(grounds, level, plan)
    const basis = basisOf(grounds, level, plan)
    const filing = filingOf(grounds, level, facts)
    const value = {
      verdict: verdictOfAll(lead.verdict, joint.verdict, basis.verdict, filing.verdict),
      drafting: verdictOfAll(lead.verdict, joint.verdict),
      basis: basis.verdict,
      filing: filing.verdict,
    }
    const needs = [lead, joint, basis, filing].flatMap((one) => one.needs)
    if (needs.length === 0) return grounds.settled(value)
    grounds.missing(...needs.map((fact) => ({ fact })))
    return grounds.bounded(value)
  },
)
