import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { PaperWords } from '../../words/papers.js'
import { field, signatures } from '../blocks.js'
import type { PaperField, SignaturesBlock } from '../paper.js'

/** What a paper of a unit bears beside what it says; whatever is absent is left to be filled in by hand. */
export interface PaperOfUnit {
  /** The name of the unit, as its seal has it. */
  readonly unitName?: string
  readonly filledBy?: string
  readonly responsible?: string
  readonly filledOn?: PlainDate
}

export const unitField = ({ unitName }: PaperOfUnit, { common }: PaperWords): PaperField =>
  field(common.unit, unitName)

/** Who filled the paper in, who answers for it, and when; the seal goes with the name of the unit. */
export const signed = (
  { filledBy, responsible, filledOn }: PaperOfUnit,
  { common }: PaperWords,
): SignaturesBlock =>
  signatures(
    field(common.filledBy, filledBy),
    field(common.responsible, responsible),
    field(common.seal),
    field(common.filledOn, filledOn && common.day(filledOn)),
  )
