import type { Strength } from '../../engine/editions/provision.js'
import { idArgument } from '../../engine/ground/arguments.js'
import { unknownArticle } from '../../engine/ground/errors.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { chapterOf } from '../law/chapters.js'
import type { ActId } from '../law/norms/acts.js'
import type { Norm, NormKind } from '../law/norms/norm.js'
import { actIds, type NormId, normIds, norms } from '../law/norms/register.js'
import { isProvisionId, type ProvisionId } from '../law/provisions.js'
import { articleOf, isRegulation } from '../law/reference.js'
import { type Actor, actors } from '../law/vocabulary.js'

/** A norm with its id. */
export interface RegisteredNorm extends Norm {
  readonly id: NormId
}

/** Every norm with its id, in the order of the text. */
export const registeredNorms: readonly RegisteredNorm[] = /* @__PURE__ */ (() =>
  deepFreeze(normIds.map((id) => ({ id, ...norms[id] }))))()

const those = (isAsked: (norm: RegisteredNorm) => boolean): readonly RegisteredNorm[] =>
  Object.freeze(registeredNorms.filter(isAsked))

const ofKind = (kind: NormKind, bearer: Actor): readonly RegisteredNorm[] => {
  idArgument(bearer, actors, 'bearer')
  return those((norm) => norm.kind === kind && norm.bearers.includes(bearer))
}

/**
 * What someone must do. What the text encourages or permits is not among it.
 *
 * @param bearer - one of those whom the law addresses
 * @returns the duties, in the order of the text; those to be done together with others included
 * @throws XueshiError `invalid-argument` for a bearer that there is not
 * @example
 * ```ts
 * import { dutiesOf } from 'xueshi/law'
 * dutiesOf('host').map(({ id, provision, strength }) => [id, provision, strength])
 * // => [['evaluate-class', '27(3)', 'declaratory']]
 * dutiesOf('society') // => []
 * ```
 */
export const dutiesOf = (bearer: Actor): readonly RegisteredNorm[] => ofKind('duty', bearer)

/**
 * What someone has a right to.
 *
 * @param bearer - one of those whom the law addresses
 * @returns the rights, in the order of the text
 * @throws XueshiError `invalid-argument` for a bearer that there is not
 * @example
 * ```ts
 * import { rightsOf } from 'xueshi/law'
 * rightsOf('professional').slice(0, 2).map(({ provision, strength }) => [provision, strength])
 * // => [['8(1)', 'mandatory'], ['8(2)', 'general-rule']]
 * ```
 */
export const rightsOf = (bearer: Actor): readonly RegisteredNorm[] => ofKind('right', bearer)

/**
 * What someone is empowered to do. Duties that are at once a competence (5, 6, 25) are among {@link dutiesOf}.
 *
 * @param bearer - one of those whom the law addresses
 * @returns the powers, in the order of the text
 * @throws XueshiError `invalid-argument` for a bearer that there is not
 * @example
 * ```ts
 * import { powersOf } from 'xueshi/law'
 * powersOf('host').map(({ act }) => act) // => ['choose-assessment-mode']
 * ```
 */
export const powersOf = (bearer: Actor): readonly RegisteredNorm[] => ofKind('power', bearer)

/**
 * What someone must not do.
 *
 * @param bearer - one of those whom the law addresses
 * @returns the prohibitions, in the order of the text
 * @throws XueshiError `invalid-argument` for a bearer that there is not
 * @example
 * ```ts
 * import { prohibitionsOf } from 'xueshi/law'
 * prohibitionsOf('professional').map(({ act }) => act) // => ['alter-certificate', 'forge-certificate']
 * ```
 */
export const prohibitionsOf = (bearer: Actor): readonly RegisteredNorm[] => ofKind('prohibition', bearer)

/**
 * What the text encourages (11, 14, 18). No duty follows from any of it.
 *
 * @returns the encouragements, in the order of the text
 * @example
 * ```ts
 * import { encouragements } from 'xueshi/law'
 * const provisions = new Set(encouragements().map(({ provision }) => provision))
 * const named = [...provisions]
 * // => ['11', '14.1', '14.2', '18']
 * ```
 */
export const encouragements = (): readonly RegisteredNorm[] => those(({ kind }) => kind === 'encouragement')

/** Someone who may do an act, and why. */
export interface Entitled {
  readonly actor: Actor
  /** A power or a right, a duty that is at once a competence, or no more than an encouragement. */
  readonly kind: Exclude<NormKind, 'prohibition'>
  readonly strength: Strength
  /** Whether it is done by one alone, or together with others; and then whether this one leads. */
  readonly part: 'alone' | 'leads' | 'joins'
  readonly norm: NormId
  readonly provision: ProvisionId
}

/** What a bearer's part is in an act. */
export const partOf = ({ lead }: Norm, bearer: Actor): Entitled['part'] => {
  if (lead === undefined) return 'alone'
  return lead.includes(bearer) ? 'leads' : 'joins'
}

/**
 * Who may do an act: whoever is empowered or entitled to it, or owes it.
 *
 * @param act - the act
 * @returns everyone whom a norm names for it, in the order of the text; nobody for what is forbidden
 * @throws XueshiError `invalid-argument` for an act that there is not
 * @example
 * ```ts
 * import { whoMay } from 'xueshi/law'
 * whoMay('approve-provider').map(({ actor, part }) => [actor, part])
 * // => [['municipal-education', 'leads'], ['municipal-personnel', 'joins']]
 * whoMay('forge-certificate') // => []
 * ```
 */
export const whoMay = (act: ActId): readonly Entitled[] => {
  idArgument(act, actIds, 'act')
  return deepFreeze(
    registeredNorms.flatMap((norm) => {
      const { kind, strength, id, provision } = norm
      if (norm.act !== act || kind === 'prohibition') return []
      return norm.bearers.map((actor) => ({
        actor,
        kind,
        strength,
        part: partOf(norm, actor),
        norm: id,
        provision,
      }))
    }),
  )
}

/**
 * The norms of an article of the Measures, or of one provision of either text.
 *
 * @param where - the number of an article of the Measures, or the id of a provision
 * @returns its norms, in the order of the text; none where it only defines, lists or states principles
 * @throws XueshiError `unknown-article` for what is no article and no provision
 * @example
 * ```ts
 * import { normsOf } from 'xueshi/law'
 * normsOf(24).map(({ id, strength }) => [id, strength])
 * // => [['keep-step-with-plans', 'mandatory'], ['plan-for-usual-cycle', 'general-rule'], ['review-plan', 'declaratory']]
 * normsOf('2.1') // => []
 * ```
 */
export const normsOf = (where: number | ProvisionId): readonly RegisteredNorm[] => {
  if (typeof where === 'string' && isProvisionId(where)) return those(({ provision }) => provision === where)
  if (typeof where === 'string' || chapterOf(where) === undefined) throw unknownArticle('where')
  return those(({ provision }) => !isRegulation(provision) && articleOf(provision) === where)
}
