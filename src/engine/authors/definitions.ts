import { type Pack, type PackDefinition, definePack as packOf } from '../determination/pack.js'
import type { Ids } from '../editions/ids.js'
import { oneOf as optionOf } from '../facts/fields.js'
import { takenArguments } from '../ground/arguments.js'
import { invalidArgument } from '../ground/errors.js'

const tables = {
  id: 'string',
  edition: 'string',
  provisions: 'object',
  parameters: 'object',
  readings: 'object',
  fields: 'object',
  values: 'object',
} as const

/**
 * Makes a law of its tables. Its rules are made with `defineRule`; every tool and explanation then works over them.
 *
 * @typeParam I - the ids of the law
 * @param definition - the tables of the law
 * @throws XueshiError `invalid-argument` for a table that is missing, or a reading without options
 * @returns the first edition and `defineRule`
 */
export const definePack = <I extends Ids>(definition: PackDefinition<I>): Pack<I> => {
  takenArguments({ definition }, { definition: tables })
  const options = Object.fromEntries(
    Object.keys(definition.readings).map((id) => [id, { options: ['string'] }]),
  )
  takenArguments({ readings: definition.readings }, { readings: options })
  return packOf(definition)
}

/** One of these ids. */
export const oneOf = <const Ids extends readonly string[]>(ids: Ids): ReturnType<typeof optionOf<Ids>> => {
  takenArguments({ ids }, { ids: ['string'] })
  if (ids.length === 0) throw invalidArgument('ids', 'a list of at least one id')
  return optionOf(ids)
}
