import type { TrainingProvider } from '../../entities/provider/training-provider.js'
import type { ProviderStep } from '../../findings/provider.js'
import { norms05 } from '../../law/norms/chapter-05.js'
import type { ProviderKind } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import {
  type OfferedCourse,
  type StepKnown,
  stepsOfFounding,
  stepsOfOffering,
  stepsOfSchools,
} from './known-steps.js'

/**
 * Whether a body may teach a course, and by which of the three routes.
 *
 * @typeParam Known - `null` where it depends on facts that are not known
 */
export interface ProviderEligibility<Known extends null = never> {
  readonly eligible: boolean | Known
  /**
   * The paragraph that opens the way; `in-house` where none need be taken; `null` where none is open to the
   * body. Where it is not known for whom the course is, the way that it would need to take to teach the public.
   */
  readonly route: '15.1' | '15.2' | '15.3' | 'in-house' | null
  /** The steps that are known not to have been taken. */
  readonly missing: readonly ProviderStep[]
  /** Whether the steps followed one another as the text puts them. */
  readonly inOrder: boolean | Known
}

type Route = '15.1' | '15.2' | '15.3'
type Grounds = Recorder<Route, never, 'in-house-bodies' | 'filing-effect'>

const routes: Readonly<Record<Exclude<ProviderKind, 'other'>, Route>> = {
  'regular-university': '15.1',
  'registered-educational-body': '15.1',
  'dedicated-body': '15.2',
  'training-qualified-body': '15.3',
}

// What the first paragraph permits (可以) breaks no duty where it is not met; the other two command (应当, 应).
const normOf = {
  '15.1': 'teach-within-speciality',
  '15.2': 'apply-for-provider-approval',
  '15.3': 'file-public-training',
} as const satisfies Record<Route, keyof typeof norms05>

const stepsOf = (route: Route, provider: TrainingProvider, course: OfferedCourse): readonly StepKnown[] => {
  if (route === '15.1') return stepsOfSchools(provider, course)
  return route === '15.2' ? stepsOfFounding(provider) : stepsOfOffering(provider)
}

const findLacking = (grounds: Grounds, route: Route, steps: readonly StepKnown[]): void => {
  const severity = severityOf(norms05[normOf[route]], grounds)
  for (const { step, taken, by = [] } of steps) {
    if (taken !== false) continue
    grounds.finding('provider-step-missing', severity, route, { step })
    for (const actor of by)
      grounds.finding('provider-step-by-another', 'advisory', route, { step, by: actor })
  }
}

/** Steps that have no date of their own, and so no place in the order. */
const undated: readonly ProviderStep[] = ['within-speciality', 'education-registration']

/** The pairs of steps that bear dates against the order of the text. */
const disordersOf = (steps: readonly StepKnown[]): readonly (readonly [ProviderStep, ProviderStep])[] => {
  const dated = steps.flatMap(({ step, on }) => (on === undefined ? [] : [{ step, on }]))
  return dated.flatMap(({ step, on }, index) => {
    const before = dated[index - 1]
    return before !== undefined && before.on > on ? [[before.step, step] as const] : []
  })
}

/** Whether a course for one's own staff needs no way at all; `null` where it hangs on the kind of body, which is not known. */
const isFree = (grounds: Grounds, { kind }: TrainingProvider): boolean | null => {
  if (kind !== undefined && kind !== 'dedicated-body') return true
  if (grounds.reading('in-house-bodies') === 'exempt') return true
  return kind === undefined ? null : false
}

/** The steps on which it hangs whether the body may teach: a filing that only reports takes nothing away. */
const decidingOf = (grounds: Grounds, steps: readonly StepKnown[], isDisordered: boolean) => {
  const filing = steps.find(({ step }) => step === 'filing')
  if (!filing || (filing.taken === true && !isDisordered)) return steps
  return grounds.reading('filing-effect') === 'report' ? steps.filter((one) => one !== filing) : steps
}

/**
 * Whether a body may teach a course of continuing education, by the route that is open to its kind.
 *
 * Universities and registered schools may teach within their own speciality. A unit that founds a body for teaching applies
 * to the education department, is evaluated by experts, and is approved by the municipal education department jointly with
 * the municipal personnel department, in this order; how the approval proceeds is left to other rules. A body that is
 * qualified to train and no provider needs consent and a filing with the municipal personnel department to teach the public.
 * Training of one's own staff is not restricted, since the text speaks of teaching the public; it does so in its third paragraph
 * alone, so that a body founded for teaching is approved whomever it teaches. That, and whether a filing is a condition or a
 * report, are readings.
 *
 * **Legal basis:** Article 15.
 *
 * @param facts - the `provider` with the steps it took; the `course`, its field and for whom it is
 * @param law - the edition of the law
 * @returns `settled` with the route and what is missing; `bounded` where it depends on facts that are not known; `open`
 * where the kind of body is not known
 * @example
 * ```ts
 * import { assessProviderEligibility, parseTrainingProvider } from 'xueshi'
 * const parsed = parseTrainingProvider({
 *   id: 'v1', kind: 'dedicated-body', application: { on: '2025-01-06' }, evaluation: { on: '2025-02-10' },
 *   approval: { on: '2025-03-03', by: ['municipal-education', 'district-personnel'] },
 * })
 * const answer = parsed.ok && assessProviderEligibility({ provider: parsed.value, course: { audience: 'public' } })
 * answer && answer.status === 'settled' && answer.value
 * // => { eligible: false, route: '15.2', missing: ['municipal-personnel-approval'], inOrder: true }
 * ```
 */
export const assessProviderEligibility = /* @__PURE__ */ defineRule(
  {
    id: 'provider-eligibility',
    takes: {
      provider: 'parseTrainingProvider',
      course: { 'field?': 'string', 'audience?': ['public', 'in-house'] },
    },
    provisions: ['15.1', '15.2', '15.3'],
    norms: [
      'teach-within-speciality',
      'apply-for-provider-approval',
      'have-applicant-evaluated',
      'approve-provider',
      'obtain-consent',
      'file-public-training',
    ],
    readings: ['in-house-bodies', 'filing-effect'],
  },
  (
    { provider, course }: { readonly provider: TrainingProvider; readonly course: OfferedCourse },
    grounds,
  ): Determination<ProviderEligibility, ProviderEligibility<null>> => {
    const { kind } = provider
    const free = course.audience === 'public' ? false : isFree(grounds, provider)
    if (course.audience === 'in-house' && free) {
      grounds.cite('15.3', 'defines')
      return grounds.settled({ eligible: true, route: 'in-house', missing: [], inOrder: true })
    }
    if (kind === undefined) {
      for (const one of ['15.1', '15.2', '15.3'] as const) grounds.cite(one, 'requires')
      grounds.missing({ fact: 'provider.kind' })
      return grounds.open()
    }
    const route = kind === 'other' ? null : routes[kind]
    grounds.cite(route ?? '15.3', route === '15.1' ? 'empowers' : 'requires')
    const steps = route === null ? [] : stepsOf(route, provider, course)
    const disorders = disordersOf(steps)
    const missing = steps.flatMap(({ step, taken }) => (taken === false ? [step] : []))
    const unknown = steps.flatMap(({ taken }) => (typeof taken === 'string' ? [{ fact: taken }] : []))
    const isDateUnknown = steps.some(
      ({ step, taken }) => typeof taken === 'string' && !undated.includes(step),
    )
    const inOrder = disorders.length > 0 ? false : isDateUnknown ? null : true
    const value = { route, missing }
    const deciding = decidingOf(grounds, steps, disorders.length > 0)
    const isExcluded =
      route === null || deciding.some(({ taken }) => taken === false) || disordersOf(deciding).length > 0
    const isUnknown = deciding.some(({ taken }) => typeof taken === 'string')
    grounds.missing(...unknown)
    // Training of one's own staff is open to most bodies, so an unknown audience can still turn a no into a yes.
    const isWanting = missing.length > 0 || disorders.length > 0 || unknown.length > 0
    if (course.audience === undefined && free && (route === null || isWanting)) {
      grounds.missing({ fact: 'course.audience' })
      const eligible = isExcluded || isUnknown ? null : true
      // Nobody asks in which order the steps came where it is the body's own staff.
      return grounds.bounded({ eligible, ...value, inOrder: inOrder === false ? null : inOrder })
    }
    if (route === null) grounds.finding('provider-without-route', 'advisory', '15.3', {})
    else findLacking(grounds, route, steps)
    for (const [first, second] of disorders) {
      const severity = severityOf(norms05[normOf[route as Route]], grounds)
      grounds.finding('provider-steps-disordered', severity, route as Route, { first, second })
    }
    if (unknown.length === 0) {
      return grounds.settled({ eligible: !isExcluded, ...value, inOrder: disorders.length === 0 })
    }
    return grounds.bounded({ eligible: isExcluded ? false : isUnknown ? null : true, ...value, inOrder })
  },
)
