import type { Strength } from '../../engine/editions/provision.js'
import type { Actor } from './vocabulary.js'

/** What a provision does. */
export type Nature =
  | 'definition'
  | 'duty'
  | 'right'
  | 'power'
  | 'prohibition'
  | 'parameter'
  | 'procedure'
  | 'list'
  | 'sanction'
  | 'organisational'
  | 'principle'

/** The legal character of one provision of the Measures or the Regulation, without its text. */
export interface Provision {
  readonly nature: readonly Nature[]
  readonly strength: Strength
  /** Who is bound, entitled or empowered; empty where the provision addresses nobody. */
  readonly binds: readonly Actor[]
}

const all = (...groups: readonly (readonly Actor[])[]): readonly Actor[] => groups.flat()

/** The personnel departments at each level: municipal and district. */
export const personnelBodies: readonly Actor[] = ['municipal-personnel', 'district-personnel']

/** Those in charge of an industry: the competent departments and the industry's own organisations. */
export const industryBodies: readonly Actor[] = ['industry-department', 'industry-organisation']

/** Everyone who manages continuing education: personnel departments and the bodies in charge of an industry. */
export const managingBodies = /* @__PURE__ */ all(personnelBodies, industryBodies)

/** Everyone who arranges continuing education: those who manage it, and the units. */
export const bodiesAndUnits = /* @__PURE__ */ all(managingBodies, ['unit'])

/** Those in charge of an industry and its units: who holds seminars and training in practice (13(2), 13(3)). */
export const industryAndUnits = /* @__PURE__ */ all(industryBodies, ['unit'])

/** Everyone through whose hands the funds go (21). */
export const fundHolders = /* @__PURE__ */ all(['unit', 'government'], managingBodies)

/** Those who record and register studies (30, 31): the unit, and the agency that keeps the file of someone without one. */
export const registrars: readonly Actor[] = ['unit', 'talent-exchange-agency']

/** Those who order an official's conduct to be corrected (47): the official's own office, and the department above it. */
export const superiorsOfOfficial: readonly Actor[] = ['office-of-official', 'superior-department']

/** Everyone through whose hands a certificate goes (33). */
export const certificateHandlers = /* @__PURE__ */ all(['professional'], registrars, managingBodies)

/** One or several, as a row of a table says it. */
export type OneOrMore<Id extends string> = Id | readonly Id[]

export const listed = <Id extends string>(ids: OneOrMore<Id>): readonly Id[] =>
  typeof ids === 'string' ? [ids] : ids

/** A provision in a row: what it does and whom it binds, if anyone. */
export type Row = readonly [nature: OneOrMore<Nature>, binds?: OneOrMore<Actor>]

/**
 * A table of provisions; the ids become a union and nothing else of the literal is kept in its type, so that declaration files
 * stay small.
 *
 * `binds` names those whom the provision names as bound, entitled or empowered and, where it names nobody, those who alone can
 * act on it. A body that merely receives a report or a filing is not bound; definitions and pure principles bind nobody, unless
 * they say who is to act.
 */
export const provisionTable = <const K extends string>(rows: Readonly<Record<K, Row>>) => rows

/** A provision id taken apart. */
export interface IdParts {
  readonly regulation: boolean
  readonly article: number
  readonly paragraph: number | null
  readonly item: number | null
}

const idPattern = /^(R?)([1-9]\d*)(?:\.([1-9]\d*))?(?:\(([1-9]\d*)\))?$/

/** Takes a provision id apart; `null` when the text is not shaped like an id. */
export function idParts(id: string): IdParts | null {
  const match = idPattern.exec(id)
  if (match === null) return null
  const [, prefix, article, paragraph, item] = match
  return {
    regulation: prefix === 'R',
    article: Number(article),
    paragraph: paragraph === undefined ? null : Number(paragraph),
    item: item === undefined ? null : Number(item),
  }
}

/**
 * The ids of a table in the order of the text, the Measures before the Regulation. Needed because an object
 * lists keys such as `'24'`, which look like an index, before all its other keys.
 */
export function idsInOrder<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  const places = (Object.keys(table) as K[]).map((id) => ({ id, place: placeOf(id) }))
  return Object.freeze(places.sort((a, b) => a.place - b.place).map(({ id }) => id))
}

/** One whole number by which ids sort; no article has a hundred paragraphs or items. */
function placeOf(id: string): number {
  const parts = idParts(id)
  if (parts === null) return Number.MAX_SAFE_INTEGER
  const text = parts.regulation ? 1 : 0
  return ((text * 100 + parts.article) * 100 + (parts.paragraph ?? 0)) * 100 + (parts.item ?? 0)
}
