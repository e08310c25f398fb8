import { severities } from '../../../engine/determination/finding.js'
import { norms } from '../../law/norms/register.js'
import {
  type ResponsibilityItem,
  type ResponsibilityRole,
  responsibilityItems,
} from '../../law/norms/roles.js'
import { responsibilitiesOf } from '../../norms/responsibilities.js'
import { type BreachSeverity, type Strengths, severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'

/** What is known of one item: that it was done, or that it was not. Of what nothing is said, nothing is known. */
export interface ResponsibilityEvidence {
  readonly item: ResponsibilityItem
  readonly state: 'done' | 'not-done'
}

/** The items of a role by what is known of each. */
export interface Responsibilities {
  readonly role: ResponsibilityRole
  readonly done: readonly ResponsibilityItem[]
  readonly missing: readonly ResponsibilityItem[]
  readonly unknown: readonly ResponsibilityItem[]
}

/** An item that was not done was not done in its gravest part either. */
const severityOfItem = (
  role: ResponsibilityRole,
  item: ResponsibilityItem,
  grounds: Strengths,
): BreachSeverity => {
  const weights = responsibilitiesOf(role)
    .filter((one) => one.item === item)
    .flatMap((one) => one.norms.map((id) => severityOf(norms[id], grounds)))
  // Every item has a norm.
  return severities.find((one) => weights.some((weight) => weight === one)) as BreachSeverity
}

/**
 * Which responsibilities of a role were met, which were not, and of which nothing is known.
 *
 * An item is missing as soon as one piece of evidence says so: each stands for several acts, and one of them left undone is
 * the item left undone. It weighs as the gravest of its acts does; who knows which act it was asks {@link assessDuties}.
 *
 * **Legal basis:** Articles 5, 6, 7 and 35.
 *
 * @param facts - the role; `evidence`: what is known of its items, absent: nothing
 * @param law - the edition of the law
 * @returns `settled` with the items; `bounded` while nothing is known of some
 * @example
 * ```ts
 * import { assessResponsibilities } from 'xueshi'
 * const answer = assessResponsibilities({
 *   role: 'unit',
 *   evidence: [{ item: '7(1)', state: 'done' }, { item: '7(4)', state: 'not-done' }],
 * })
 * answer.status === 'bounded' && [answer.value.missing, answer.value.unknown]
 * // => [['7(4)'], ['7(2)', '7(3)', '7(5)']]
 * ```
 */
export const assessResponsibilities = /* @__PURE__ */ defineRule(
  {
    id: 'missing-responsibilities',
    takes: {
      role: Object.keys(responsibilityItems),
      'evidence?': [{ item: Object.values(responsibilityItems).flat(), state: ['done', 'not-done'] }],
    },
    provisions: [],
    lookups: [
      ...responsibilityItems.personnel,
      .../* @__PURE__ */ responsibilityItems.industry.filter((item) => item !== '35'),
      ...responsibilityItems.unit,
    ],
  },
  (
    {
      role,
      evidence = [],
    }: {
      readonly role: ResponsibilityRole
      readonly evidence?: readonly ResponsibilityEvidence[] | undefined
    },
    grounds,
  ): Determination<Responsibilities, Responsibilities> => {
    const items: readonly ResponsibilityItem[] = responsibilityItems[role]
    for (const item of new Set(evidence.map((one) => one.item))) {
      if (!items.includes(item))
        grounds.finding('evidence-of-another-role', 'data-defect', item, { item, role })
    }
    const stateOf = (item: ResponsibilityItem): 'done' | 'missing' | 'unknown' => {
      grounds.cite(item, 'requires')
      const states = evidence.filter((one) => one.item === item).map(({ state }) => state)
      if (states.includes('not-done')) return 'missing'
      return states.length > 0 ? 'done' : 'unknown'
    }
    const states = items.map((item) => [item, stateOf(item)] as const)
    const inState = (asked: string) => states.filter(([, state]) => state === asked).map(([item]) => item)
    const value = { role, done: inState('done'), missing: inState('missing'), unknown: inState('unknown') }
    for (const item of value.missing) {
      const strength = grounds.strengthOf(item)
      grounds.finding('responsibility-not-done', severityOfItem(role, item, grounds), item, {
        item,
        strength,
      })
    }
    if (value.unknown.length === 0) return grounds.settled(value)
    grounds.missing(...value.unknown.map((item) => ({ fact: 'responsibility.evidence', of: item }) as const))
    return grounds.bounded(value)
  },
)
