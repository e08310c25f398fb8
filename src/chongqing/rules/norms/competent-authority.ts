import { invalidDivision } from '../../../engine/ground/errors.js'
import type { ActId } from '../../law/norms/acts.js'
import { actIds, type NormId } from '../../law/norms/register.js'
import type { ProvisionId } from '../../law/provisions.js'
import { isRegulation } from '../../law/reference.js'
import type { Actor } from '../../law/vocabulary.js'
import { type RegisteredNorm, registeredNorms } from '../../norms/queries.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { areaOf, type Candidate, candidatesOf, type Level, levels, personnelOf } from './candidates.js'
import { provisionsOf, roleOfKind } from './norm-provisions.js'

/** An act, and where it is to be done. */
export interface AuthorityQuestion {
  readonly act: ActId
  /** The place by its division code (GB/T 2260), `500000` for the whole city; absent: not known. */
  readonly place?: string | undefined
  /** The industry system; absent: not known; `null`: of none. */
  readonly system?: string | null | undefined
  /** The level of personnel department that is asked about; absent: each. */
  readonly level?: Level | undefined
}

/**
 * An authority and its part in an act: it does the act alone, leads or joins others in it, or the act is addressed to it.
 */
export interface CompetentAuthority extends Candidate {
  /** The division code of its area; `null` where it has none, or it is not known. */
  readonly area: string | null
  /** Its industry system; `null` where it has none, or it is not known. */
  readonly system: string | null
  readonly norm: NormId
  readonly provision: ProvisionId
}

/** The authorities for an act. */
export interface CompetentAuthorities {
  readonly act: ActId
  /** Whoever does the act, be it an authority or not: who files, reports, applies or decides. */
  readonly doneBy: readonly Actor[]
  /** In the order of the text. A department and an organisation of an industry stand side by side: either may be the one. */
  readonly authorities: readonly CompetentAuthority[]
}

const isOfTrade = (actor: Actor): boolean =>
  actor === 'industry-department' || actor === 'industry-organisation'

/** Those of a norm who remain at the level asked about; where the text names another level alone, that one, and it is said. */
const atLevel = (
  grounds: Recorder<ProvisionId, never, never>,
  { provision }: RegisteredNorm,
  candidates: readonly Candidate[],
  level: Level | undefined,
): readonly Candidate[] => {
  if (level === undefined) return candidates
  const asked = personnelOf[level]
  // A department that files, or with which is filed, has its part in the act, though the other side is of another level.
  const isNamed = candidates.some(({ authority }) => authority === asked)
  return [false, true].flatMap((isAddressed) => {
    const group = candidates.filter(({ part }) => (part === 'addressed') === isAddressed)
    const named = group.filter(({ authority }) => authority.endsWith('-personnel'))
    if (named.some(({ authority }) => authority === asked)) {
      return group.filter((one) => one.authority === asked || !named.includes(one))
    }
    for (const { authority } of isNamed ? [] : named) {
      grounds.finding('level-not-competent', 'advisory', provision, { asked, named: authority })
    }
    return group
  })
}

/**
 * Which authority is competent for an act, or is the one to which it is addressed.
 *
 * Where the text names the municipal department, no district stands in for it: a filing, an approval or a signature that
 * it reserves is municipal whatever level is asked about. Where it speaks of the departments of each level, the municipal
 * one has the whole city and a district's its own area.
 *
 * **Legal basis:** Articles 5, 6, 15, 23, 25, 28 and 38, and every other provision that names an authority; Article 4 for
 * the city.
 *
 * @param facts - the act; the place, the industry system and the level, as far as they are known
 * @param law - the edition of the law
 * @returns `settled` with the authorities; `bounded` where the place or the system decides which one it is and is not
 * known; `inapplicable` outside the city, for a matter of no industry, or where the text names no authority for the act
 * @throws XueshiError `invalid-division` for a place that is not six digits
 * @example
 * ```ts
 * import { competentAuthority } from 'xueshi'
 * const answer = competentAuthority({ act: 'file-district-plan', level: 'district', place: '500103' })
 * answer.status === 'settled' && answer.value.authorities.map(({ authority, part }) => [authority, part])
 * // => [['district-personnel', 'alone'], ['municipal-personnel', 'addressed']]
 * ```
 */
export const competentAuthority = /* @__PURE__ */ defineRule(
  {
    id: 'competent-authority',
    takes: { act: actIds, 'place?': 'string', 'system??': 'string', 'level?': levels },
    provisions: ['4'],
    norms: ['be-in-charge/area', 'be-in-charge/industry'],
    lookups: /* @__PURE__ */ provisionsOf(({ provision }) => !isRegulation(provision)),
  },
  (
    { act, place, system, level }: AuthorityQuestion,
    grounds,
  ): Determination<CompetentAuthorities, CompetentAuthorities> => {
    if (place !== undefined && !/^\d{6}$/.test(place)) {
      throw invalidDivision('place')
    }
    const area = place === undefined ? 'unknown' : areaOf(place)
    if (area === 'elsewhere') return grounds.inapplicable('4', 'excludes')
    const norms = registeredNorms.filter((norm) => norm.act === act)
    const named = norms.flatMap((norm) =>
      atLevel(grounds, norm, candidatesOf(norm), level).map((one) => ({ ...one, norm })),
    )
    const ofMatter = system === null ? named.filter(({ authority }) => !isOfTrade(authority)) : named
    const inDistricts = ofMatter.filter(({ authority }) => authority === 'district-personnel')
    // A matter of the whole city is no district's, unless the act is one that only districts do.
    const isCityMatter = area === 'city' && inDistricts.length < ofMatter.length
    const remaining = isCityMatter ? ofMatter.filter((one) => !inDistricts.includes(one)) : ofMatter
    if (remaining.length === 0) {
      const { provision, kind } = (named[0]?.norm ?? norms[0]) as RegisteredNorm
      return grounds.inapplicable(provision, roleOfKind[kind])
    }
    let isWhole = true
    const authorities = remaining.map(({ authority, part, norm }): CompetentAuthority => {
      grounds.citeNorm(norm, roleOfKind[norm.kind])
      const isDistrict = authority === 'district-personnel'
      if (isDistrict && area !== 'district') {
        grounds.missing({ fact: 'matter.place' })
        isWhole = false
      }
      if (isOfTrade(authority) && system === undefined) {
        grounds.missing({ fact: 'matter.system' })
        isWhole = false
      }
      return {
        authority,
        part,
        area:
          isDistrict && area === 'district'
            ? (place as string)
            : authority.startsWith('municipal-')
              ? '500000'
              : null,
        system: isOfTrade(authority) ? (system ?? null) : null,
        norm: norm.id,
        provision: norm.provision,
      }
    })
    const doneBy = [...new Set(norms.flatMap(({ bearers }) => bearers))]
    const value = { act, doneBy, authorities }
    return isWhole ? grounds.settled(value) : grounds.bounded(value)
  },
)
