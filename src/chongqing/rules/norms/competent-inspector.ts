import { invalidDivision } from '../../../engine/ground/errors.js'
import type { Unit } from '../../entities/unit.js'
import { type Determination, defineRule, type MissingFact } from '../../pack.js'
import { classifyUnitScope } from '../coverage/unit-scope.js'
import { areaOf } from './candidates.js'

/** A body that would inspect. */
export interface InspectingBody {
  readonly actor:
    | 'municipal-personnel'
    | 'district-personnel'
    | 'industry-department'
    | 'industry-organisation'
  /** Of a district's personnel department: the division code of the district. Absent: not known. */
  readonly divisionCode?: string | undefined
  /** Of a body of an industry: its industry system, written as it is written of units. Absent: not known. */
  readonly industrySystem?: string | undefined
}

/** Whether a body may inspect and evaluate a unit, and on what ground. */
export interface InspectionCompetence {
  readonly competent: boolean
  /** What competence goes by: the area of a personnel department, the system of a body of an industry. */
  readonly ground: 'territory' | 'system'
}

/**
 * Whether a body may inspect and evaluate the continuing education of a unit: by its area, or by its industry.
 *
 * The municipal personnel department has the whole city, a district's has units of the same division code, a body of a
 * industry has units of the same industry system. Codes are compared as they stand: where a district changed its code, both
 * must be given as of one day.
 *
 * **Legal basis:** Article 25; Article 4 for the city.
 *
 * @param facts - the body, and the unit
 * @param law - the edition of the law
 * @returns `settled` with whether it is competent and what that goes by; `open` where the district or the system of one of
 * them is not known; `inapplicable` for a unit to which the Measures do not apply
 * @throws XueshiError `invalid-division` for a code that is not six digits
 * @example
 * ```ts
 * import { assessCompetentInspector, parseUnit } from 'xueshi'
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })
 * const of = (divisionCode: string) =>
 *   unit.ok && assessCompetentInspector({ body: { actor: 'district-personnel', divisionCode }, unit: unit.value })
 * const same = of('500103')
 * same && same.status === 'settled' && same.value // => { competent: true, ground: 'territory' }
 * const other = of('500105')
 * other && other.status === 'settled' && other.value.competent // => false
 * ```
 */
export const assessCompetentInspector = /* @__PURE__ */ defineRule(
  {
    id: 'competent-inspector',
    takes: { unit: 'parseUnit' },
    provisions: ['4', '25'],
    norms: ['inspect-and-evaluate'],
  },
  (
    { body, unit }: { readonly body: InspectingBody; readonly unit: Unit },
    grounds,
  ): Determination<InspectionCompetence> => {
    const { actor, divisionCode, industrySystem } = body
    if (divisionCode !== undefined && !/^\d{6}$/.test(divisionCode)) {
      throw invalidDivision('body.divisionCode')
    }
    const scope = grounds.ask(classifyUnitScope, { unit })
    if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('4', 'excludes')
    grounds.cite('25', 'empowers')
    const isTerritorial = actor === 'municipal-personnel' || actor === 'district-personnel'
    const missing: MissingFact[] = scope.status === 'open' ? [...scope.missing] : []
    if (actor === 'district-personnel') {
      if (divisionCode === undefined) missing.push({ fact: 'body.division' })
      // A unit that is only known to be somewhere in the city may be in this district or in another.
      if (unit.divisionCode !== undefined && areaOf(unit.divisionCode) === 'city') {
        missing.push({ fact: 'unit.division' })
      }
    }
    if (!isTerritorial && industrySystem === undefined) missing.push({ fact: 'body.industry-system' })
    if (!isTerritorial && unit.industrySystem === undefined) missing.push({ fact: 'unit.industry-system' })
    if (missing.length > 0) {
      grounds.missing(...missing)
      return grounds.open()
    }
    if (isTerritorial) {
      const competent = actor === 'municipal-personnel' || divisionCode === unit.divisionCode
      return grounds.settled({ competent, ground: 'territory' })
    }
    return grounds.settled({ competent: industrySystem === unit.industrySystem, ground: 'system' })
  },
)
