import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import { norms07 } from '../../law/norms/chapter-07.js'
import { type PlanEvent, type PlanLevel, type PlanState, planLevels } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { defineRule, type Settled } from '../../pack.js'

/** Why an event is refused in the life of a plan. */
export type PlanRefusal =
  | 'not-adopted'
  | 'no-filing-asked'
  | 'not-municipal'
  | 'not-running'
  | 'not-final-year'
  | 'already-so'

/** The answer of {@link stepPlan}. */
export type PlanStep = StepTaken<PlanState, PlanEvent, PlanRefusal>

type Item = '23(1)' | '23(2)' | '23(3)'
type Life = Procedure<PlanState, PlanEvent, PlanRefusal, Item | '24'>

const lifeUnder = (item: Item): Life => {
  const isFiled = item !== '23(1)'
  const refuse = (refused: PlanRefusal) => ({ refused, by: item })
  const inTime = (refused: PlanRefusal) => ({ refused, by: '24' as const })
  const elsewhere = { 'filing-elsewhere': refuse(isFiled ? 'not-municipal' : 'no-filing-asked') }
  // 出台后应送…备案 sets no day and makes nothing depend on the filing: it may still come while the plan runs, or later.
  const filedIn = (state: PlanState) => ({
    filing: isFiled ? ({ to: state, by: item } as const) : refuse('no-filing-asked'),
    ...elsewhere,
  })
  const start = { to: 'running', by: '24' } as const
  const notRunning = { 'start-of-final-year': inTime('not-running'), review: inTime('not-final-year') }
  return {
    drafting: {
      ...notRunning,
      ...elsewhere,
      adoption: { to: 'adopted', by: item },
      filing: refuse(isFiled ? 'not-adopted' : 'no-filing-asked'),
      start: refuse('not-adopted'),
    },
    adopted: {
      ...notRunning,
      ...elsewhere,
      adoption: refuse('already-so'),
      filing: isFiled ? { to: 'filed', by: item } : refuse('no-filing-asked'),
      start,
    },
    filed: {
      ...notRunning,
      ...elsewhere,
      filing: refuse(isFiled ? 'already-so' : 'no-filing-asked'),
      adoption: refuse('already-so'),
      start,
    },
    running: {
      ...filedIn('running'),
      adoption: refuse('already-so'),
      start: inTime('already-so'),
      'start-of-final-year': { to: 'final-year', by: '24' },
      review: inTime('not-final-year'),
    },
    'final-year': {
      ...filedIn('final-year'),
      adoption: refuse('already-so'),
      start: inTime('already-so'),
      'start-of-final-year': inTime('already-so'),
      review: { to: 'reviewed', by: norms07['review-plan'] },
    },
    reviewed: {
      ...filedIn('reviewed'),
      adoption: refuse('already-so'),
      start: inTime('already-so'),
      'start-of-final-year': inTime('already-so'),
      review: inTime('already-so'),
    },
  }
}

const filingOf = {
  industry: { item: '23(2)', norm: 'file-industry-plan' },
  district: { item: '23(3)', norm: 'file-district-plan' },
} as const

const lives: Readonly<Record<PlanLevel, Life>> = /* @__PURE__ */ (() => ({
  municipal: lifeUnder('23(1)'),
  industry: lifeUnder('23(2)'),
  district: lifeUnder('23(3)'),
}))()

/**
 * What becomes of a plan when something happens to it: drafted, adopted, filed, running, in its last year, reviewed.
 *
 * The plans of industries and districts are filed with the municipal personnel department once adopted; no filing is
 * asked of the municipal plan. The text makes no plan wait for its filing: one that starts without it is noted, and the filing can
 * still come. The review belongs to the last year.
 *
 * **Legal basis:** Articles 23 and 24.
 *
 * @param facts - `level` and `state` of the plan, and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepPlan } from 'xueshi'
 * stepPlan({ level: 'municipal', state: 'adopted', event: 'start' }).value.to // => 'running'
 * const unfiled = stepPlan({ level: 'district', state: 'adopted', event: 'start' })
 * unfiled.value.to // => 'running'
 * unfiled.findings.map(({ code, severity }) => [code, severity]) // => [['plan-not-filed', 'overdue-undated']]
 * ```
 */
export const stepPlan = /* @__PURE__ */ defineRule(
  {
    id: 'plan-life',
    takes: { level: planLevels },
    takesSteps: true,
    provisions: ['23(1)', '23(2)', '23(3)', '24'],
    norms: ['file-industry-plan', 'file-district-plan', 'review-plan'],
  },
  (
    {
      level,
      state,
      event,
    }: { readonly level: PlanLevel; readonly state: PlanState; readonly event: PlanEvent },
    grounds,
  ): Settled<PlanStep> => {
    if (level !== 'municipal' && state === 'adopted' && event === 'start') {
      const { item, norm } = filingOf[level]
      grounds.cite(item, 'requires')
      grounds.finding('plan-not-filed', severityOf(norms07[norm], grounds), item, {})
    }
    return takeStep(grounds, lives[level], state, event)
  },
)
