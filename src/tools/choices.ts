import type { Ids } from '../engine/editions/ids.js'
import { type Law, withReadings } from '../engine/editions/law.js'
import type { ReadingDefinition } from '../engine/editions/reading.js'
import { listArgument, takenArguments } from '../engine/ground/arguments.js'
import { unknownReading } from '../engine/ground/errors.js'
import { remembered } from '../engine/ground/remembered.js'
import { readingIdsOf } from './any-rule.js'

/** Some readings, each with the option that is taken. */
export type Switch<I extends Ids> = { readonly [Id in I['reading']]?: I['options'][Id] }

/** Options of readings, beside those that the law's table lists. */
export type FurtherOptions<I extends Ids> = { readonly [Id in I['reading']]?: readonly string[] }

/** What a search may switch. */
export interface Choices<I extends Ids> {
  readonly only: readonly I['reading'][] | null
  /** The options of a reading that are not taken. */
  readonly othersOf: (id: I['reading']) => readonly string[]
}

/** An edition with some readings switched. */
export const switchedTo = <I extends Ids>(law: Law<I>, switched: Switch<I>): Law<I> =>
  withReadings(law, switched as Partial<I['options']>)

/** What a search may switch, once it is sure that all of it exists. */
export const choicesOf = <I extends Ids>(
  law: Law<I>,
  { only, also = {} }: { readonly only?: readonly I['reading'][]; readonly also?: FurtherOptions<I> },
): Choices<I> => {
  const ids = readingIdsOf(law)
  if (only !== undefined) listArgument(only, 'options.only', 'ids of readings')
  takenArguments({ only, also }, { 'only?': ['string'], also: 'object' })
  for (const id of only ?? []) {
    if (!ids.includes(id)) throw unknownReading(id)
  }
  const further = also as Readonly<Record<string, readonly string[]>>
  for (const [id, options] of Object.entries(further)) {
    listArgument(options, 'options.also', 'options for each reading')
    for (const option of options) switchedTo(law, { [id]: option } as Switch<I>)
  }
  return {
    only: only ? ids.filter((id) => only.includes(id)) : null,
    othersOf: remembered((id) => {
      const { options }: ReadingDefinition = law.pack.readings[id]
      return [...new Set([...options, ...(further[id] ?? [])])].filter(
        (option) => option !== law.readings[id],
      )
    }),
  }
}
