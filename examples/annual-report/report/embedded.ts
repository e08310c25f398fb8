import type { Packed } from './reasons.js'
import type { Standing } from './words/general.js'

/** The place of a text among those that the page carries. */
type At = number

/** A study as the page lists it under its person. */
export interface EmbeddedRecord {
  readonly sheet: string
  readonly row: number
  readonly title: string
  readonly dates: string
  readonly subject: At
  readonly form: At
  readonly registered: string | null
  readonly stated: string
  readonly credited: string
  readonly isCut: boolean
  /** What the findings say of it. */
  readonly remarks: readonly (readonly [severity: string, text: At])[]
}

/** The hours of one year of a person, in all and by class of subjects. */
export interface EmbeddedYear {
  readonly name: At
  readonly span: At
  readonly total: string
  readonly bySubject: readonly (readonly [subject: At, hours: string])[]
}

/** What the page carries of a person beyond the row that is always shown. */
export interface EmbeddedPerson {
  readonly id: string
  readonly standing: Standing
  readonly reason: At
  readonly years: readonly EmbeddedYear[]
  readonly records: readonly EmbeddedRecord[]
}

/** Findings of one kind: whose, and what they say; no one's where they concern the unit. */
interface EmbeddedFindings {
  readonly items: readonly (readonly [person: number | null, text: At])[]
}

/** Everything that the page carries as data, for its script to write out when it is asked for. */
export interface Embedded extends Packed {
  readonly labels: Readonly<Record<Label, At>>
  readonly people: readonly EmbeddedPerson[]
  readonly findings: readonly EmbeddedFindings[]
}

/** The texts that the script itself puts on the page. */
export type Label =
  | 'missing'
  | 'findings'
  | 'grounds'
  | 'parameters'
  | 'readings'
  | 'same'
  | 'years'
  | 'subject'
  | 'total'
  | 'records'
  | 'noRecords'
  | 'row'
  | 'project'
  | 'dates'
  | 'form'
  | 'registered'
  | 'stated'
  | 'credited'
  | 'reasons'
