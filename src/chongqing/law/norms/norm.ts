import type { Strength } from '../../../engine/editions/provision.js'
import { listed, type OneOrMore } from '../provision-table.js'
import type { ProvisionId, RegulationProvisionId } from '../provisions.js'
import type { Actor, UnitKind } from '../vocabulary.js'
import { type ActId, actOf } from './acts.js'

/** What a norm does to those it addresses. */
export type NormKind = 'duty' | 'right' | 'power' | 'prohibition' | 'encouragement'

/**
 * How often a norm is to be kept: always; over time, at a pace that the text leaves open; in every year; at every event of
 * its kind; in the last year of a plan.
 */
export type NormPeriod = 'standing' | 'over-time' | 'yearly' | 'each-event' | 'last-year-of-plan'

/** What an act is tied to in time. The text counts no days from any of these. */
export type DueEvent =
  | 'personnel-department-asks'
  | 'training-given'
  | 'plan-adopted'
  | 'body-founded'
  | 'application-made'
  | 'public-training-offered'
  | 'inspection-made'
  | 'entry-made'
  | 'study-ended'
  | 'annual-assessment'
  | 'certificate-damaged-or-lost'
  | 'guidance-issued'
  | 'collective-training-ended'
  | 'training-missed-or-failed'
  | 'self-study-chosen'
  | 'self-study-plan-approved'
  | 'task-book-issued'
  | 'recording-breach-found'
  | 'misconduct-found'

/**
 * When an act is due, as far as the text says so.
 *
 * - `none-in-text`: it gives neither a date nor an event.
 * - `year-end`: within the year that the norm is about.
 * - `plan-end`: within the last year of the plan.
 * - `as-agreed`: at the time on which unit and professional agreed.
 * - `before`, `after`, `together-with`: by an event; `promptly` where the text says 及时, which is no number of days.
 */
export type Due =
  | { readonly kind: 'none-in-text' | 'year-end' | 'plan-end' | 'as-agreed' }
  | {
      readonly kind: 'before' | 'after' | 'together-with'
      readonly event: DueEvent
      readonly promptly?: true
    }

/** What the text says of the act of a norm: whether it must, may or must not be done, by whom, and towards whom. */
export interface NormRow<P extends ProvisionId = ProvisionId> {
  readonly kind: NormKind
  /** Those on whom it lies; each of them, unless `lead` says that they act together. */
  readonly bearers: readonly Actor[]
  /** Where the bearers act together (会同, 牵头, 会签): who of them leads; empty where nobody does. */
  readonly lead?: readonly Actor[]
  /** Towards whom, where the text names someone: who is paid, served, informed, asked or corrected. */
  readonly counterparties?: readonly Actor[]
  /** The strength of this norm, which is not that of its provision where one paragraph holds several. */
  readonly strength: Strength
  readonly period: NormPeriod
  /** Which year a yearly norm is about; absent: the calendar year. */
  readonly year?: 'quota' | 'statistical'
  /** Absent: nothing falls due, because the norm holds at all times or lets its bearer choose. */
  readonly due?: Due
  readonly provision: P
  /** The provision of the Regulation that it points to for what it does not say itself. */
  readonly restsOn?: RegulationProvisionId
  /** The kinds of unit that it reaches; absent: every unit. */
  readonly unitKinds?: readonly UnitKind[]
}

/** One norm of the text: who owes, may or must not do what, and towards whom. It carries no text. */
export interface Norm<P extends ProvisionId = ProvisionId> extends NormRow<P> {
  readonly act: ActId
}

/** When a norm is to be kept, and what falls due then. */
type When = Pick<NormRow, 'period' | 'year' | 'due'>

const standing: When = { period: 'standing' }

/** At every event of its kind, where nothing falls due: its bearer has a choice. */
export const eachEvent: When = { period: 'each-event' }

/** At every event of its kind, and the text gives no day. */
export const undated: When = { period: 'each-event', due: { kind: 'none-in-text' } }

/** At every event of its kind, when the two sides agreed. */
export const asAgreed: When = { period: 'each-event', due: { kind: 'as-agreed' } }

/** At a pace that the text leaves open. */
export const overTime: When = { period: 'over-time', due: { kind: 'none-in-text' } }

/** In every year, and the text gives no day. */
export const yearly: When = { period: 'yearly', due: { kind: 'none-in-text' } }

/** In every year, within it. */
export const yearEnd: When = { period: 'yearly', due: { kind: 'year-end' } }

const by =
  (due: Omit<Extract<Due, { event: DueEvent }>, 'event'>) =>
  (event: DueEvent): When => ({ period: 'each-event', due: { ...due, event } })

/** Before each event. */
export const before = /* @__PURE__ */ by({ kind: 'before' })

/** After each event. */
export const after = /* @__PURE__ */ by({ kind: 'after' })

/** After each event, and 及时. */
export const promptlyAfter = /* @__PURE__ */ by({ kind: 'after', promptly: true })

/** Together with each event. */
export const togetherWith = /* @__PURE__ */ by({ kind: 'together-with' })

/** What a row of a table says only where it is so: towards whom, and when if not at all times. */
interface More extends Pick<NormRow, 'lead' | 'restsOn' | 'unitKinds'> {
  readonly to?: OneOrMore<Actor>
  readonly when?: When
}

const ofKind =
  (kind: NormKind) =>
  <const P extends ProvisionId>(
    provision: P,
    strength: Strength,
    bearers: OneOrMore<Actor>,
    { to, when = standing, ...rest }: More = {},
  ): NormRow<P> => ({
    kind,
    bearers: listed(bearers),
    ...(to !== undefined && { counterparties: listed(to) }),
    strength,
    ...when,
    provision,
    ...rest,
  })

// A row of the tables: where it stands, how strongly it binds, and whom; its key says to what.
export const duty = /* @__PURE__ */ ofKind('duty')
export const right = /* @__PURE__ */ ofKind('right')
export const power = /* @__PURE__ */ ofKind('power')
export const prohibition = /* @__PURE__ */ ofKind('prohibition')
export const encouragement = /* @__PURE__ */ ofKind('encouragement')

/** Makes a table; the ids become a union and nothing else of its rows is kept in their type. */
export const normTable = <T extends Readonly<Record<string, NormRow>>>(
  rows: () => T,
): { readonly [Id in keyof T]: Norm<T[Id]['provision']> } =>
  Object.fromEntries(
    Object.entries<NormRow>(rows()).map(([id, row]) => [id, { ...row, act: actOf(id) }]),
  ) as { [Id in keyof T]: Norm<T[Id]['provision']> }
