import { invalidDivision } from '../../../engine/ground/errors.js'
import type { Unit } from '../../entities/unit.js'
import type { FactName } from '../../fact-names.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
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
  /** Of a body of an industry: the level it is of. Absent: not known. */
  readonly rank?: 'municipal' | 'district' | undefined
}

/** Whether a body may inspect and evaluate a unit, and on what ground. */
export interface InspectionCompetence {
  readonly competent: boolean
  /** What competence goes by: the area of a personnel department, the system of a body of an industry. */
  readonly ground: 'territory' | 'system'
}

type InspectorGrounds = Recorder<'4' | '25', never, 'competence'>

/** What holds, does not hold, or waits for facts. */
type Condition = boolean | readonly FactName[]

/** Whether both are known and the same. */
const same = (
  one: string | undefined,
  oneFact: FactName,
  other: string | undefined,
  otherFact: FactName,
): Condition => {
  const missing = [...(one === undefined ? [oneFact] : []), ...(other === undefined ? [otherFact] : [])]
  return missing.length > 0 ? missing : one === other
}

/** Whether the unit lies in the area of the body, or belongs to its industry. */
const isWithinReach = ({ actor, divisionCode, industrySystem }: InspectingBody, unit: Unit): Condition => {
  switch (actor) {
    case 'municipal-personnel':
      return true
    case 'district-personnel': {
      // A unit that is only known to be somewhere in the city may be in this district or in another.
      const isSomewhere = unit.divisionCode === undefined || areaOf(unit.divisionCode) === 'city'
      return same(divisionCode, 'body.division', isSomewhere ? undefined : unit.divisionCode, 'unit.division')
    }
    default:
      return same(industrySystem, 'body.industry-system', unit.industrySystem, 'unit.industry-system')
  }
}

/** Whether the unit is not managed above the level of the body: 管理权限 goes from the city down to its districts. */
const isOfRank = (grounds: InspectorGrounds, { actor, rank }: InspectingBody, unit: Unit): Condition => {
  const own =
    actor === 'municipal-personnel' ? 'municipal' : actor === 'district-personnel' ? 'district' : rank
  if (own === 'municipal' || unit.rank === 'district') return true
  if (grounds.reading('competence') === 'area-alone') return true
  if (own === undefined) return unit.rank === undefined ? ['body.rank', 'unit.rank'] : ['body.rank']
  return unit.rank === undefined ? ['unit.rank'] : false
}

/**
 * Whether a body may inspect and evaluate the continuing education of a unit: by its area or its industry, and by rank.
 *
 * The municipal personnel department has the whole city, a district's has units of the same division code, a body of an
 * industry has units of the same industry system. A body of a district has no unit that is managed above the district, unless
 * the reading goes by the area alone. Codes are compared as they stand: where a district changed its code, both
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
 * const unit = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '500103', rank: 'district' })
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
    takes: {
      body: {
        actor: ['municipal-personnel', 'district-personnel', 'industry-department', 'industry-organisation'],
        'divisionCode?': 'string',
        'industrySystem?': 'string',
        'rank?': ['municipal', 'district'],
      },
      unit: 'parseUnit',
    },
    provisions: ['4', '25'],
    norms: ['inspect-and-evaluate'],
    readings: ['competence'],
  },
  (
    { body, unit }: { readonly body: InspectingBody; readonly unit: Unit },
    grounds,
  ): Determination<InspectionCompetence> => {
    const { actor, divisionCode } = body
    if (divisionCode !== undefined && !/^\d{6}$/.test(divisionCode)) {
      throw invalidDivision('body.divisionCode')
    }
    const scope = grounds.ask(classifyUnitScope, { unit })
    if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('4', 'excludes')
    grounds.cite('25', 'empowers')
    if (scope.status === 'open') grounds.missing(...scope.missing)
    const ground = actor === 'municipal-personnel' || actor === 'district-personnel' ? 'territory' : 'system'
    const reach = isWithinReach(body, unit)
    const rank = reach === false || isOfRank(grounds, body, unit)
    const open = [reach, rank].flatMap((one) => (typeof one === 'boolean' ? [] : one))
    // What is surely out of reach stays so, whatever else is not known; but it may not be within the Measures at all.
    const isOut = reach === false || rank === false
    if (!isOut) for (const fact of open) grounds.missing({ fact })
    if (scope.status === 'open' || (open.length > 0 && !isOut)) return grounds.open()
    return grounds.settled({ competent: !isOut, ground })
  },
)
