import type { Ids } from '../editions/ids.js'
import type { Law, PackTables } from '../editions/law.js'
import type { ParameterValue } from '../editions/parameter.js'
import type { ReadingDefinition } from '../editions/reading.js'
import { deepFreeze } from '../ground/freeze.js'
import { type DefineReckoning, type DefineRule, rulesUnder } from './rule.js'

/** What a law is made of: its tables, the values that its text sets, and the name of its first edition. */
export interface PackDefinition<I extends Ids> extends PackTables<I> {
  /** The name of the first edition: the text as written, with the default option of every reading. */
  readonly edition: string
  /** The dated values that the text sets, earliest first; none for what only another edition may set. */
  readonly values: Readonly<Record<I['parameter'], readonly ParameterValue[]>>
}

/** A law as code: its first edition, and how its rules are made. */
export interface Pack<I extends Ids> {
  readonly edition: Law<I>
  readonly defineRule: DefineRule<I>
  /** As {@link Pack.defineRule}, for a rule that hands on numbers to the rules that build on it. */
  readonly defineReckoning: DefineReckoning<I>
}

/** Makes a law of its tables. */
export const definePack = <I extends Ids>(definition: PackDefinition<I>): Pack<I> => {
  const { edition: name, values, ...tables } = definition
  const firstOption = ([id, { options }]: [string, ReadingDefinition]) => [id, options[0]] as const
  const readings: Readonly<Record<I['reading'], ReadingDefinition>> = tables.readings
  const edition: Law<I> = deepFreeze({
    pack: tables,
    edition: name,
    parameters: values,
    readings: Object.fromEntries(
      Object.entries<ReadingDefinition>(readings).map(firstOption),
    ) as I['options'],
    amendments: {},
    inForceUntil: null,
  })
  return { edition, ...rulesUnder(edition) }
}
