// The facts of the province: persons and records as everywhere, and works and the day of the title beside them.
import type { PlainDate, ProfessionalPerson, TrainingRecord } from 'xueshi'
import { factFields, id, kinds, oneOf, parser, plainDate, schemaOf } from 'xueshi/engine'
import type { EntitySchema } from 'xueshi/schemas'
import type * as z from 'zod'

export const workKinds = ['paper', 'book', 'patent'] as const
export type WorkKind = (typeof workKinds)[number]

/** A paper, a book or a patent, which Article 8 turns into hours. */
export interface Work extends z.$brand<'Work'> {
  readonly id: string
  readonly kind: WorkKind
  /** The day on which it was published, or the patent was granted. */
  readonly publishedOn: PlainDate
}

const workSchema: EntitySchema<Work> = schemaOf<Work>()({
  id,
  kind: oneOf(workKinds),
  publishedOn: plainDate,
})

export const parseWork = parser(workSchema)

export const fields = { ...factFields, publishedOn: kinds.date, titledOn: kinds.date }

export interface YearFacts {
  readonly person: ProfessionalPerson
  readonly records: readonly TrainingRecord[]
  readonly works: readonly Work[]
  /** The day on which the title was obtained; absent: not known. */
  readonly titledOn?: PlainDate
  /** The year in which the quota year begins. */
  readonly year: number
}
