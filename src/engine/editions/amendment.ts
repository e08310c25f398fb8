import { isProvisionId, type ProvisionId } from '../../chongqing/law/provisions.js'
import { amendmentDate, editionDate, editionName, missingSource, unknownProvision } from '../ground/errors.js'
import { deepFreeze } from '../ground/freeze.js'
import { isPlainDate, type PlainDate } from '../quantity/calendar.js'
import type { Law } from './law.js'
import type { AddedProvisionId, Provision, Texts } from './provision.js'

/** Since when an edition amends a provision, and by what act. */
interface Amended {
  /**
   * First day on which the amendment holds, `YYYY-MM-DD`. It is told and does not choose: the provision is so in the whole
   * edition, and years before are asked under the edition before it.
   */
  readonly from: PlainDate
  /** The act that amends, in words. */
  readonly source: string
}

/**
 * A provision as an edition has it, where that is not as the Measures and the Regulation have it.
 *
 * @category Law
 */
export interface ProvisionAmendment extends Amended, Provision {
  /** How the provision is cited; by its id in a language that has none here. */
  readonly reference: Texts
  /** What it says, in the own words of whoever makes the edition; nothing in a language that has none here. */
  readonly precis: Texts
}

/**
 * A provision that an edition strikes: no answer can rest on it any more.
 *
 * @category Law
 */
export interface ProvisionStruck extends Amended {
  readonly struck: true
}

/**
 * What an edition does with a provision: it adds or changes it, or strikes it.
 *
 * @category Law
 */
export type Amendment = ProvisionAmendment | ProvisionStruck

/**
 * What an edition may do with provisions: strike those there are, change them, and add others.
 *
 * @category Law
 */
export type Amendments = { readonly [Id in ProvisionId]?: Amendment } & {
  readonly [Id in AddedProvisionId]?: ProvisionAmendment
}

const addedId = /^[a-z0-9]+(?:-[a-z0-9]+)*:[^\s:]{1,40}$/

/** Refuses what names no provision, and strikes none that there is. */
const check = (provision: string, amendment: Amendment): void => {
  if (!isProvisionId(provision) && ('struck' in amendment || !addedId.test(provision))) {
    throw unknownProvision(provision)
  }
  if (!isPlainDate(amendment.from)) throw amendmentDate(provision)
  if (amendment.source.trim() === '') throw missingSource(provision)
}

/** A copy that can be frozen without touching the caller's. */
const copyOf = (amendment: Amendment): Amendment =>
  'struck' in amendment
    ? { ...amendment }
    : {
        ...amendment,
        nature: [...amendment.nature],
        binds: [...amendment.binds],
        reference: { ...amendment.reference },
        precis: { ...amendment.precis },
      }

/**
 * Another edition in which some provisions are changed, struck or added: an amendment of the law, or the text of another
 * place or industry beside it.
 *
 * What rests on a provision that is struck is `unregulated`. A provision that is added is cited where a parameter takes
 * its value from it.
 *
 * @category Law
 * @param law - the edition to start from; it is not changed
 * @param changes - by provision; an added one has an id of its own, the name of its text and its place there
 * @returns the new edition
 * @throws XueshiError `unknown-provision`, `amendment-date` or `missing-source`
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { chongqing2006, withProvisions } from 'xueshi/law'
 * const law = withProvisions(chongqing2006, {
 *   '8(1)': { struck: true, from: '2030-01-01', source: 'an act that does not exist' },
 * })
 * assessStudyTimeRight({ grantedHours: '80', year: 2030 }, law).status // => 'unregulated'
 * ```
 */
export const withProvisions = (law: Law, changes: Amendments): Law => {
  const amendments: Record<string, Amendment> = { ...law.amendments }
  const provisions: Record<string, Provision> = { ...law.provisions }
  for (const [id, amendment] of Object.entries(changes) as [string, Amendment][]) {
    check(id, amendment)
    amendments[id] = deepFreeze(copyOf(amendment))
    if (isProvisionId(id) && !('struck' in amendment)) {
      const { nature, strength, binds } = amendment
      provisions[id] = deepFreeze({ nature: [...nature], strength, binds: [...binds] })
    }
  }
  return Object.freeze({
    ...law,
    provisions: Object.freeze(provisions) as Law['provisions'],
    amendments: Object.freeze(amendments),
  })
}

/**
 * The same law as an edition with a name of its own, and with a last day where it has one.
 *
 * @category Law
 * @param law - the edition to start from; it is not changed
 * @param about - its name, and the last day on which it is in force: `null` while none is known
 * @returns the new edition
 * @throws XueshiError `edition-name` where it is blank; `edition-date`
 * @example
 * ```ts
 * import { assessInForce } from 'xueshi'
 * import { asEdition, chongqing2006 } from 'xueshi/law'
 * const law = asEdition(chongqing2006, { edition: 'until-2029', inForceUntil: '2029-12-31' })
 * assessInForce({ date: '2030-01-01' }, law).status // => 'not-in-force'
 * ```
 */
export const asEdition = (
  law: Law,
  {
    edition,
    inForceUntil = law.inForceUntil,
  }: { readonly edition: string; readonly inForceUntil?: PlainDate | null },
): Law => {
  if (edition.trim() === '') throw editionName('edition')
  if (inForceUntil !== null && !isPlainDate(inForceUntil)) {
    throw editionDate('inForceUntil')
  }
  return Object.freeze({ ...law, edition, inForceUntil })
}
