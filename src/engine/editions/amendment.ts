import { isBlank, lawArgument, takenArguments } from '../ground/arguments.js'
import { amendmentDate, editionDate, editionName, missingSource, unknownProvision } from '../ground/errors.js'
import { deepFreeze } from '../ground/freeze.js'
import { isPlainDate, type PlainDate } from '../quantity/calendar.js'
import type { AddedProvisionId, Ids } from './ids.js'
import type { Law } from './law.js'
import { isAdded, type Strength, type Texts } from './provision.js'

/** Since when an edition amends a provision, and by what act. */
interface Amended {
  /** First day on which the amendment holds, `YYYY-MM-DD`; what is decided of a time before it stands as it stood. */
  readonly from: PlainDate
  /** The act that amends, in words. */
  readonly source: string
  /** The day on which it was last compared with the official text; absent: not known to have been compared. */
  readonly verifiedOn?: PlainDate
}

/** A provision as an edition has it, where that is not as the law itself has it. */
export interface ProvisionAmendment extends Amended {
  readonly strength: Strength
  /** How the provision is cited; by its id in a language that has none here. */
  readonly reference: Texts
  /** What it says, in the own words of whoever makes the edition; nothing in a language that has none here. */
  readonly precis: Texts
}

/** A provision that an edition strikes: no answer can rest on it any more. */
export interface ProvisionStruck extends Amended {
  readonly struck: true
}

/** What an edition does with a provision: it adds or changes it, or strikes it. */
export type Amendment = ProvisionAmendment | ProvisionStruck

/** What an edition may do with provisions: strike those there are, change them, and add others. */
export type Amendments<I extends Ids = Ids> = { readonly [Id in I['provision']]?: Amendment } & {
  readonly [Id in AddedProvisionId]?: ProvisionAmendment
}

const addedId = /^[a-z0-9]+(?:-[a-z0-9]+)*:[^\s:]{1,40}$/

const amending = { strength: 'string', reference: 'object', precis: 'object' } as const

/** Refuses what names no provision, strikes none that there is, or is no amendment. */
const check = ({ pack }: Law, provision: string, amendment: Amendment): void => {
  takenArguments({ [provision]: amendment }, { [provision]: 'object' })
  const isKnown = Object.hasOwn(pack.provisions, provision)
  if (!isKnown && ('struck' in amendment || !addedId.test(provision))) throw unknownProvision(provision)
  if (!isPlainDate(amendment.from)) throw amendmentDate(provision)
  if (isBlank(amendment.source)) throw missingSource(provision)
  if (!('struck' in amendment)) takenArguments({ [provision]: amendment }, { [provision]: amending })
}

/** A copy that can be frozen without touching the caller's. */
const copyOf = (amendment: Amendment): Amendment =>
  'struck' in amendment
    ? { ...amendment }
    : {
        ...amendment,
        reference: { ...amendment.reference },
        precis: { ...amendment.precis },
      }

const byDate = ({ from: one }: Amendment, { from: other }: Amendment): number => (one < other ? -1 : 1)

const amended = <I extends Ids>(law: Law<I>, amendments: Law['amendments']): Law<I> =>
  Object.freeze({ ...law, amendments: Object.freeze(amendments) })

/**
 * Another edition in which some provisions are changed, struck or added: an amendment of the law, or the text of another
 * place or industry beside it.
 *
 * An amendment holds from its day on. What is decided of a year is decided by the provisions as they stand on its last day,
 * so that years before and after an amendment are asked under one edition; what names no time takes the latest. What rests
 * on a provision that is struck is `unregulated`. A provision that is added is cited where a parameter takes its value
 * from it. A provision that is amended twice is given twice, in two calls.
 *
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
 * assessStudyTimeRight({ grantedHours: '80', year: 2029 }, law).status // => 'settled'
 * ```
 */
export const withProvisions = <I extends Ids>(law: Law<I>, changes: Amendments<I>): Law<I> => {
  takenArguments({ law, changes }, { law: lawArgument, changes: 'object' })
  const amendments: Record<string, readonly Amendment[]> = { ...law.amendments }
  for (const [id, amendment] of Object.entries(changes) as [string, Amendment][]) {
    check(law, id, amendment)
    const others = (amendments[id] ?? []).filter(({ from }) => from !== amendment.from)
    amendments[id] = deepFreeze([...others, copyOf(amendment)].sort(byDate))
  }
  return amended(law, amendments)
}

/** An edition without what amends its provisions later than on the last day that is given for each. */
const editionUntil = <I extends Ids>(
  law: Law<I>,
  lastDayOf: (id: string) => PlainDate | undefined,
): Law<I> => {
  // An added provision matters only where a value comes from it, and values have dates of their own.
  const isLater = (id: string, { from }: Amendment): boolean => from > (lastDayOf(id) ?? from) && !isAdded(id)
  const all = Object.entries(law.amendments)
  if (!all.some(([id, amendments]) => isLater(id, amendments.at(-1) as Amendment))) return law
  const held = all.map(([id, amendments]) => [id, amendments.filter((one) => !isLater(id, one))] as const)
  return amended(law, Object.fromEntries(held.filter(([, amendments]) => amendments.length > 0)))
}

/** An edition as it stands on a day: without what amends it only later. */
export const editionOn = <I extends Ids>(law: Law<I>, day: PlainDate): Law<I> => editionUntil(law, () => day)

/** A provision as an answer cites it: since when it said what it said, where it was amended by then. */
export interface Cited {
  readonly provision: string
  readonly amendedFrom?: PlainDate
}

/** An edition as an answer cites it: without what amends a provision later than the text on which the answer rests. */
export const editionCited = <I extends Ids>(law: Law<I>, citations: readonly Cited[]): Law<I> => {
  const lastDays = new Map(citations.map(({ provision, amendedFrom = '' }) => [provision, amendedFrom]))
  return editionUntil(law, (id) => lastDays.get(id))
}

/** What amends a provision in an edition, the latest where there are several. */
export const amendmentOf = <I extends Ids>(
  { amendments }: Law<I>,
  provision: string,
): Amendment | undefined => (Object.hasOwn(amendments, provision) ? amendments[provision]?.at(-1) : undefined)

/** Whether an edition strikes a provision. */
export const isStruck = <I extends Ids>(law: Law<I>, provision: string): boolean => {
  const amendment = amendmentOf(law, provision)
  return amendment !== undefined && 'struck' in amendment
}

/**
 * The same law as an edition with a name of its own, and with a last day where it has one.
 *
 * @param law - the edition to start from; it is not changed
 * @param changes - its name, and the last day on which it is in force: `null` while none is known
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
export const asEdition = <I extends Ids>(
  law: Law<I>,
  changes: { readonly edition: string; readonly inForceUntil?: PlainDate | null },
): Law<I> => {
  takenArguments({ law, changes }, { law: lawArgument, changes: 'object' })
  const { edition, inForceUntil = law.inForceUntil } = changes
  if (isBlank(edition)) throw editionName('edition')
  if (inForceUntil !== null && !isPlainDate(inForceUntil)) {
    throw editionDate('inForceUntil')
  }
  return Object.freeze({ ...law, edition, inForceUntil })
}
