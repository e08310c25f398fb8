import { idArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import type { NormId } from '../law/norms/register.js'
import { type ResponsibilityItem, type ResponsibilityRole, responsibilityItems } from '../law/norms/roles.js'
import { registeredNorms } from './queries.js'

/** One item that the law assigns to a role, with the norms that it holds for that role. */
export interface Responsibility {
  readonly item: ResponsibilityItem
  readonly norms: readonly NormId[]
}

/** One of those who have a role; what lies on the role lies on all of them, but for what only the city can do. */
const bearers = {
  personnel: 'municipal-personnel',
  industry: 'industry-department',
  unit: 'unit',
} as const satisfies Record<ResponsibilityRole, string>

/**
 * What the law assigns to a role: the six items of Article 5, the six of Article 6 or the five of Article 7, and for the
 * first two what Article 35 adds.
 *
 * @param role - the personnel departments, the bodies of an industry, or the unit
 * @returns the items in the order of the text, each with its norms
 * @throws XueshiError `invalid-argument` for a role that there is not
 * @example
 * ```ts
 * import { responsibilitiesOf } from 'xueshi/law'
 * responsibilitiesOf('unit').map(({ item }) => item) // => ['7(1)', '7(2)', '7(3)', '7(4)', '7(5)']
 * responsibilitiesOf('industry')[3]
 * // => { item: '6(4)', norms: ['sum-up-year', 'file-annual-summary'] }
 * ```
 */
export const responsibilitiesOf = (role: ResponsibilityRole): readonly Responsibility[] => {
  idArgument(role, Object.keys(responsibilityItems), 'role')
  return deepFreeze(
    responsibilityItems[role].map((item) => ({
      item,
      norms: registeredNorms
        .filter((norm) => norm.provision === item && norm.bearers.includes(bearers[role]))
        .map(({ id }) => id),
    })),
  )
}
